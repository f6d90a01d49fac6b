import { langOf } from './describe-finding.ts';
import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';
import type { FindingItem } from './panel-view.ts';
import { signsByWeight, splitEvidence } from './split-evidence.ts';

/** The post's own words, from memory only, with what was found in them. */
export function EvidenceText({ item: { key, finding } }: { item: FindingItem }) {
  const { t, actions } = usePanel();
  // no post is empty: somebody looks on
  if (finding.post.text === '') return <p class="hint">{t('show.hidden')}</p>;
  const stretches = splitEvidence(finding.post.text, finding.evidence);
  const signs = signsByWeight.filter((sign) => stretches.some((stretch) => stretch.sign === sign));
  return (
    <section class="post" aria-label={t('detail.text')}>
      <blockquote class="post-text" lang={langOf(finding)} dir="auto">
        {stretches.map(({ text, sign }, index) =>
          sign === undefined ? (
            text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no name but its place
            <mark key={index} data-sign={sign} title={t(`evidence.${sign}`)}>
              {text}
            </mark>
          ),
        )}
        {finding.post.truncated && ' …'}
      </blockquote>
      {finding.post.truncated && <p class="caution">{t('detail.shortened')}</p>}
      <div class="post-foot">
        <p class="legend">
          {signs.length > 0 && <span class="hidden">{t('evidence.legend')}: </span>}
          {signs.map((sign) => (
            <mark key={sign} data-sign={sign}>
              {t(`evidence.${sign}`)}
            </mark>
          ))}
        </p>
        <button type="button" class="button quiet" aria-keyshortcuts="g" onClick={() => actions.show(key)}>
          <Icon name="show" />
          {t('detail.show')} <kbd>g</kbd>
        </button>
      </div>
    </section>
  );
}
