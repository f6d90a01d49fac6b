import type { Finding } from '../core/finding/finding.ts';
import { CorrectFinding } from './correct-finding.tsx';
import { describeAge, describeDue, describeLanguage, labelTopic, titleFinding } from './describe-finding.ts';
import { Icon } from './icon.tsx';
import { type PanelSurroundings, usePanel } from './panel-context.ts';
import type { ChosenFinding, FindingItem } from './panel-view.ts';
import { ThreadLine } from './thread-line.tsx';
import { UrgencySign } from './urgency-sign.tsx';

function Steps({ chosen, findings }: { chosen: ChosenFinding; findings: readonly FindingItem[] }) {
  const { t, actions } = usePanel();
  const index = findings.findIndex(({ key }) => key === chosen.key);
  if (index < 0) return null;
  const before = findings[index - 1];
  const after = findings[index + 1];
  return (
    <div class="steps">
      <span class="muted">{t('detail.position', { index: index + 1, total: findings.length })}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={t('detail.previous')}
        title={`${t('detail.previous')} (k)`}
        aria-disabled={before === undefined}
        onClick={() => before !== undefined && actions.choose(before.key)}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('detail.next')}
        title={`${t('detail.next')} (j)`}
        aria-disabled={after === undefined}
        onClick={() => after !== undefined && actions.choose(after.key)}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}

/** With how sure that is: a short text may be in a neighbour's language. */
function sayLanguage(finding: Finding, panel: PanelSurroundings): string {
  const language = describeLanguage(finding, panel);
  const { code, confidence } = finding.language;
  return code === 'unknown' ? language : panel.t('detail.languageSure', { language, percent: Math.round(confidence * 100) });
}

function Facts({ chosen: { finding, offPage } }: { chosen: ChosenFinding }) {
  const panel = usePanel();
  const { t } = panel;
  const facts = [
    t(`row.kind.${finding.post.kind}`),
    sayLanguage(finding, panel),
    finding.place?.name ?? t('detail.placeNone'),
    describeAge(finding, panel),
    describeDue(finding, panel),
  ];
  const topics = finding.topics.slice(1).map(({ id }) => labelTopic(id, panel));
  return (
    <>
      <p class="row-where">{facts.map((fact) => fact !== undefined && <span key={fact}>{fact}</span>)}</p>
      {topics.length > 0 && <p class="muted">{t('detail.alsoTopics', { topics: panel.list(topics) })}</p>}
      {finding.memory === 'answered' && <p class="caution">{t('row.memory.answered')}</p>}
      {offPage === true && <p class="caution">{t('notice.not-on-page')}</p>}
    </>
  );
}

export function DetailHead({ chosen, findings }: { chosen: ChosenFinding; findings: readonly FindingItem[] }) {
  const panel = usePanel();
  const { t, actions } = panel;
  return (
    <header class="detail-head">
      <div class="detail-bar">
        <button type="button" class="button quiet" onClick={() => actions.choose(undefined)}>
          <Icon name="back" />
          {t('detail.back')}
        </button>
        <Steps chosen={chosen} findings={findings} />
      </div>
      <UrgencySign finding={chosen.finding} />
      <h2 id="finding-title" tabIndex={-1}>
        {titleFinding(chosen.finding, panel)}
      </h2>
      <Facts chosen={chosen} />
      <ThreadLine chosen={chosen} />
      <CorrectFinding chosen={chosen} />
    </header>
  );
}
