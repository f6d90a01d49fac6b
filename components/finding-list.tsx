import { Fragment } from 'preact';
import { FindingRow } from './finding-row.tsx';
import { findLastVisitIndex } from './last-visit.ts';
import { LastVisitLine } from './last-visit-line.tsx';
import { usePanel } from './panel-context.ts';
import type { PanelView } from './panel-view.ts';
import { hasHead, ThreadHead } from './thread-head.tsx';
import type { ThreadView } from './threads-view.ts';

interface Lists extends Pick<PanelView, 'findings' | 'done' | 'dropped'> {
  lastVisitAt?: number | undefined;
  threads?: readonly ThreadView[];
}

/** Threads with a line above them: by the first of their posts, and by all. */
function nameHeads(threads: readonly ThreadView[]): { first: Map<string, ThreadView>; within: Set<string> } {
  const told = threads.filter(hasHead);
  return {
    first: new Map(told.flatMap((thread) => (thread.keys[0] === undefined ? [] : [[thread.keys[0], thread]]))),
    within: new Set(told.flatMap(({ keys }) => keys)),
  };
}

export function FindingList({ findings, done, dropped, lastVisitAt, threads = [] }: Lists) {
  const { t } = usePanel();
  const readTo = findLastVisitIndex(findings, lastVisitAt);
  const { first, within } = nameHeads(threads);
  return (
    <>
      {findings.length > 0 && (
        <section class="findings" aria-labelledby="list-title">
          <h2 id="list-title" tabIndex={-1}>
            {t('list.title')} <span class="count">{t('list.count', { count: findings.length })}</span>
          </h2>
          <ul class="rows">
            {findings.map((item, index) => (
              <Fragment key={item.key}>
                {index === readTo && lastVisitAt !== undefined && <LastVisitLine lastVisitAt={lastVisitAt} />}
                <ThreadHead thread={first.get(item.key)} />
                <FindingRow item={item} isInThread={within.has(item.key)} />
              </Fragment>
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
