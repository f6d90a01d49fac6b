import { FindingRow } from './finding-row.tsx';
import { usePanel } from './panel-context.ts';
import type { PanelView } from './panel-view.ts';

type Lists = Pick<PanelView, 'findings' | 'done' | 'dropped'>;

export function FindingList({ findings, done, dropped }: Lists) {
  const { t } = usePanel();
  return (
    <>
      {findings.length > 0 && (
        <section class="findings" aria-labelledby="list-title">
          <h2 id="list-title" tabIndex={-1}>
            {t('list.title')} <span class="count">{t('list.count', { count: findings.length })}</span>
          </h2>
          <ul class="rows">
            {findings.map((item) => (
              <FindingRow key={item.key} item={item} />
            ))}
          </ul>
        </section>
      )}
      {dropped > 0 && <p class="hint">{t('list.dropped', { count: dropped })}</p>}
      {done.length > 0 && (
        <details class="fold">
          <summary>{t('list.done', { count: done.length })}</summary>
          <ul class="rows rows-done">
            {done.map((item) => (
              <FindingRow key={item.key} item={item} isDone />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
