import type { Finding } from '../core/finding/finding.ts';
import { langOf } from './describe-finding.ts';
import { usePanel } from './panel-context.ts';
import { signsByWeight, splitEvidence } from './split-evidence.ts';

/** The post's own words, from memory only, with what was found in them. */
export function EvidenceText({ finding }: { finding: Finding }) {
  const { t } = usePanel();
  const stretches = splitEvidence(finding.post.text, finding.evidence);
  const signs = signsByWeight.filter((sign) => stretches.some((stretch) => stretch.sign === sign));
  return (
    <section class="post" aria-label={t('detail.text')}>
      <blockquote class="post-text" lang={langOf(finding)} dir="auto">
        {stretches.map(({ text, sign }, index) =>
          sign === undefined ? (
            text
          ) : (
            <mark key={index} data-sign={sign} title={t(`evidence.${sign}`)}>
              {text}
            </mark>
          ),
        )}
        {finding.post.truncated && ' …'}
      </blockquote>
      {finding.post.truncated && <p class="caution">{t('detail.shortened')}</p>}
      {signs.length > 0 && (
        <p class="legend">
          <span class="hidden">{t('evidence.legend')}: </span>
          {signs.map((sign) => (
            <mark key={sign} data-sign={sign}>
              {t(`evidence.${sign}`)}
            </mark>
          ))}
        </p>
      )}
    </section>
  );
}
