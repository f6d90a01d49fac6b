import { useMemo } from 'preact/hooks';
import { describeAge, describeDue, describeLanguage, labelTopic, langOf, titleFinding } from './describe-finding.ts';
import { Icon } from './icon.tsx';
import { type PanelSurroundings, usePanel } from './panel-context.ts';
import type { FindingItem } from './panel-view.ts';
import { nameEvidence } from './split-evidence.ts';
import { UrgencySign } from './urgency-sign.tsx';

function Words({ item: { finding } }: { item: FindingItem }) {
  const { t } = usePanel();
  const words = nameEvidence(finding.post.text, finding.evidence);
  if (words.length === 0) return null;
  return (
    <span class="row-words">
      <span class="hidden">{t('row.gaveAway')}: </span>
      {words.map((word) => (
        <q key={word} lang={langOf(finding)} dir="auto">
          {word}
        </q>
      ))}
    </span>
  );
}

function Flags({ item: { finding, offPage } }: { item: FindingItem }) {
  const panel = usePanel();
  const { t } = panel;
  const [claim] = finding.claims;
  const due = describeDue(finding, panel);
  return (
    <span class="row-flags">
      {claim !== undefined && (
        <span class="flag" data-flag="claim">
          <Icon name="claim" />
          {t(`row.claim.${claim.stance}`)}
        </span>
      )}
      {due !== undefined && (
        <span class="flag" data-flag="due">
          <Icon name="clock" />
          {due}
        </span>
      )}
      {finding.memory !== 'new' && (
        <span class="flag" data-flag={finding.memory}>
          <Icon name={finding.memory === 'answered' ? 'check' : 'clock'} />
          {t(`row.memory.${finding.memory}`)}
        </span>
      )}
      {offPage === true && <span class="flag">{t('row.offPage')}</span>}
    </span>
  );
}

/** Where, in what and when: the line under the topic. */
function Where({ item: { finding } }: { item: FindingItem }) {
  const panel = usePanel();
  const age = describeAge(finding, panel);
  return (
    <span class="row-where">
      {finding.place !== undefined && (
        <span class="place">
          <Icon name="place" />
          {finding.place.name}
        </span>
      )}
      <span>{panel.t(`row.kind.${finding.post.kind}`)}</span>
      <span>{describeLanguage(finding, panel)}</span>
      {age !== undefined && <span>{age}</span>}
    </span>
  );
}

interface RowProps {
  item: FindingItem;
  isDone?: boolean;
  /** its thread has a line of its own above it */
  isInThread?: boolean;
}

/** One post in the list; the whole row opens it. Drawn anew only when it has changed: there may be hundreds. */
export function FindingRow({ item, isDone = false, isInThread = false }: RowProps) {
  const panel = usePanel();
  const { key, finding, offPage = false } = item;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the item is made anew for every view, what stands in it is not
  return useMemo(() => drawRow({ item, isDone, isInThread }, panel), [key, finding, offPage, isDone, isInThread, panel]);
}

function drawRow({ item, isDone, isInThread }: Required<RowProps>, panel: PanelSurroundings) {
  const { finding, key } = item;
  const title = titleFinding(finding, panel);
  const more = finding.topics.slice(1).map((topic) => labelTopic(topic.id, panel));
  return (
    <li class="row" data-urgency={finding.urgency} data-finding={key} data-in-thread={isInThread}>
      <button type="button" class="row-open" onClick={() => panel.actions.choose(key)}>
        <span class="row-top">
          <UrgencySign finding={finding} />
        </span>
        <span class="row-title">
          {title}
          {more.length > 0 && (
            <span class="row-more" title={panel.list(more)}>
              {panel.t('row.moreTopics', { count: more.length })}
            </span>
          )}
        </span>
        <Where item={item} />
        {!isDone && <Words item={item} />}
        <Flags item={item} />
      </button>
      {!isDone && (
        <button
          type="button"
          class="icon-button row-dismiss"
          aria-label={`${panel.t('row.notRelevant')}: ${title}`}
          title={`${panel.t('row.notRelevant')} (n)`}
          onClick={() => panel.actions.notRelevant(key)}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}
