import { useState } from 'preact/hooks';
import { type Draft, mostReferred } from '../core/answer/draft.ts';
import { mayBeNamed } from '../core/answer/may-tick.ts';
import type { HelpPointChoice } from '../core/answer/suggestion.ts';
import { nameEntry } from './focus-entry.ts';
import { HelpPointDetails } from './help-point-details.tsx';
import { OpeningHours } from './opening-hours.tsx';
import { usePanel } from './panel-context.ts';
import { type SaidReason, sayReason, splitReasons } from './say-reason.ts';
import { WrongButton } from './wrong-button.tsx';

const shownAtFirst = 3;

function Point({ choice }: { choice: HelpPointChoice }) {
  const { t, date, list } = usePanel();
  const { helpPoint, town, why } = choice;
  const reach = [town ?? t('helpPoints.nationwide'), helpPoint.phones?.[0] ?? helpPoint.email];
  const { reasons, doubts } = splitReasons(why);
  const say = (reason: SaidReason): string => sayReason(reason, { t, date, list, source: helpPoint.source });
  return (
    <span>
      <span class="option-title">{helpPoint.name}</span>
      <span class="reach">{reach.filter((part) => part !== undefined).join(' · ')}</span>
      <OpeningHours point={helpPoint} land={choice.land} />
      <span class="muted">{reasons.map(say).join(' · ')}</span>
      <span class="doubts">
        {doubts.map((doubt) => (
          <span key={doubt.reason} class="caution">
            {say(doubt)}
          </span>
        ))}
      </span>
    </span>
  );
}

function Tick({ choice, draft: { helpPointIds } }: { choice: HelpPointChoice; draft: Draft }) {
  const { actions } = usePanel();
  const { id } = choice.helpPoint;
  const isTicked = helpPointIds.includes(id);
  const tick = () => actions.setDraft({ helpPointIds: isTicked ? helpPointIds.filter((other) => other !== id) : [...helpPointIds, id] });
  return (
    <label class="option">
      <input
        type="checkbox"
        data-entry={nameEntry('help-point', id)}
        checked={isTicked}
        disabled={!mayBeNamed(choice.helpPoint) || (!isTicked && helpPointIds.length >= mostReferred)}
        onChange={tick}
      />
      <Point choice={choice} />
    </label>
  );
}

/** Places to refer to, with why each is offered and what is doubtful about it; without a draft only to be read. */
export function HelpPointList({ choices, draft }: { choices: readonly HelpPointChoice[]; draft?: Draft }) {
  const { t } = usePanel();
  const rest = choices.slice(shownAtFirst);
  // at the start only: it must not fold under the hand that unticks
  const [isOpen] = useState(rest.some(({ helpPoint }) => draft?.helpPointIds.includes(helpPoint.id)));
  if (choices.length === 0) return null;
  const render = (choice: HelpPointChoice) => (
    <li key={choice.helpPoint.id}>
      {draft === undefined ? (
        <div class="option" tabIndex={-1} data-entry={nameEntry('help-point', choice.helpPoint.id)}>
          <Point choice={choice} />
        </div>
      ) : (
        <Tick choice={choice} draft={draft} />
      )}
      <HelpPointDetails point={choice.helpPoint} />
      <WrongButton kind="help-point" id={choice.helpPoint.id} title={choice.helpPoint.name} />
    </li>
  );
  return (
    <section class="block" aria-labelledby="help-points-title">
      <h3 id="help-points-title" tabIndex={-1}>
        {t('helpPoints.title')}
      </h3>
      {draft !== undefined && (
        <p class="muted">
          {t('helpPoints.hint')} {draft.helpPointIds.length >= mostReferred && t('helpPoints.most')}
        </p>
      )}
      <ul class="options">{choices.slice(0, shownAtFirst).map(render)}</ul>
      {rest.length > 0 && (
        <details class="fold" open={isOpen}>
          <summary>{t('helpPoints.more', { count: rest.length })}</summary>
          <ul class="options">{rest.map(render)}</ul>
        </details>
      )}
    </section>
  );
}
