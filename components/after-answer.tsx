import { useId, useState } from 'preact/hooks';
import { addDays } from '../core/check/add-days.ts';
import type { AfterAnswerView } from './day-view.ts';
import { usePanel } from './panel-context.ts';

const steps = [
  ['tomorrow', 1],
  ['in3Days', 3],
  ['inAWeek', 7],
] as const;
/** As far ahead as the worker takes a day. */
const mostDays = 366;

interface Choosing {
  onDay: (dueOn: string) => void;
}

function OtherDay({ onDay }: Choosing) {
  const { t, today } = usePanel();
  const id = useId();
  const [day, setDay] = useState('');
  const isPossible = day > today && day <= addDays(today, mostDays);
  return (
    <details class="fold">
      <summary>{t('after.otherDay')}</summary>
      <div class="other-day">
        <label class="hidden" for={id}>
          {t('after.otherDay')}
        </label>
        <input
          id={id}
          type="date"
          value={day}
          min={addDays(today, 1)}
          max={addDays(today, mostDays)}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <button type="button" class="button" aria-disabled={!isPossible} onClick={() => isPossible && onDay(day)}>
          {t('after.takeDay')}
        </button>
      </div>
    </details>
  );
}

function LinkChoice({ link, isOn, onToggle }: { link: AfterAnswerView['link']; isOn: boolean; onToggle: () => void }) {
  const { t } = usePanel();
  if (typeof link === 'string') return <p class="muted">{t(`after.noLink.${link}`)}</p>;
  return (
    <label class="wish">
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      <span>{t('after.rememberLink', { count: link.days })}</span>
    </label>
  );
}

function Choose({ after: { id, link, followUp }, onDone }: { after: AfterAnswerView; onDone: () => void }) {
  const { t, actions, today } = usePanel();
  const [isOn, turn] = useState(followUp?.link !== undefined);
  const choose = (dueOn: string) => {
    actions.setFollowUp({ id, dueOn, withLink: isOn && typeof link !== 'string' });
    onDone();
  };
  return (
    <fieldset class="choices">
      <legend>{t('after.comeBack')}</legend>
      <LinkChoice link={link} isOn={isOn} onToggle={() => turn(!isOn)} />
      {steps.map(([name, days]) => (
        <button key={name} type="button" class="button" onClick={() => choose(addDays(today, days))}>
          {t(`after.${name}`)}
        </button>
      ))}
      <OtherDay onDay={choose} />
    </fieldset>
  );
}

/** Asked when an answer was sent: shall it be looked at again, and may its link be kept for that? */
export function AfterAnswer({ after }: { after: AfterAnswerView | undefined }) {
  const { t, actions, date } = usePanel();
  const [isChanging, change] = useState(false);
  if (after === undefined) return null;
  const { followUp } = after;
  if (followUp === undefined || isChanging) return <Choose key={after.id} after={after} onDone={() => change(false)} />;
  return (
    <div class="after">
      <p role="status">
        <span class="told">{t('after.set', { date: date(followUp.dueOn) })}</span>{' '}
        {followUp.linkUntil !== undefined && <span class="muted">{t('after.linkUntil', { date: date(followUp.linkUntil) })}</span>}
      </p>
      <div class="buttons">
        <button type="button" class="button quiet" onClick={() => change(true)}>
          {t('after.change')}
        </button>
        <button type="button" class="button quiet" onClick={() => actions.closeFollowUp(followUp.id)}>
          {t('after.drop')}
        </button>
      </div>
    </div>
  );
}
