import type { ThreadHistory as History, RecalledAct } from '../core/day/recall-acts.ts';
import { usePanel } from './panel-context.ts';
import { pickText } from './pick-text.ts';

const reactions = ['useful', 'thanks', 'corrected-us', 'hostile', 'removed'] as const;
const referrals = ['taken-up', 'not-taken-up', 'unknown'] as const;

interface Parts {
  act: RecalledAct;
  history: History;
}

/** What was done, when, with which answer and which places. */
function Act({ act: { record, on }, history }: Parts) {
  const { t, date, language } = usePanel();
  const title = record.answer && pickText(history.titles[record.answer.id] ?? {}, language);
  const places = record.helpPoints.flatMap(({ id }) => history.places[id] ?? []);
  return (
    <>
      <p class="told">
        {record.act === 'answer-inserted'
          ? t('after.sentOn', { date: date(on) })
          : t('after.helpedOn', { date: date(on), channel: t(`day.channel.${record.channel}`) })}
      </p>
      <p class="row-where">
        {title !== undefined && <span lang={title.language}>{title.text}</span>}
        {places.map((place) => (
          <span key={place}>{place}</span>
        ))}
      </p>
    </>
  );
}

function Reactions({ act: { record, reaction } }: { act: RecalledAct }) {
  const { t, actions } = usePanel();
  return (
    <fieldset class="choices">
      <legend>{t('after.reactionTitle')}</legend>
      {reactions.map((one) => (
        <button
          key={one}
          type="button"
          class="button"
          aria-pressed={one === reaction}
          onClick={() => one !== reaction && actions.noteReaction(record.id, one)}
        >
          {t(`after.reaction.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}

function Referrals({ act: { record, referral } }: { act: RecalledAct }) {
  const { t, actions } = usePanel();
  return (
    <fieldset class="choices">
      <legend>{t('after.referralTitle')}</legend>
      {referrals.map((one) => (
        <button
          key={one}
          type="button"
          class="button"
          aria-pressed={one === referral}
          onClick={() => one !== referral && actions.noteReferral(record.id, one)}
        >
          {t(`after.referral.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** Of a post we have helped with before: what we did, and what came of the last of it. */
export function ThreadHistory({ history }: { history: History | undefined }) {
  const { t } = usePanel();
  const latest = history?.acts.at(-1);
  if (history === undefined || latest === undefined) return null;
  const { reaction, referral } = latest;
  return (
    <section class="history" aria-label={t('after.historyTitle')}>
      <ul>
        {history.acts.map((act) => (
          <li key={act.record.id}>
            <Act act={act} history={history} />
          </li>
        ))}
      </ul>
      <details class="fold">
        <summary>
          {t('after.outcome')}
          {reaction !== undefined && <span class="outcome">{t(`after.reaction.${reaction}`)}</span>}
          {referral !== undefined && <span class="outcome">{t(`after.referral.${referral}`)}</span>}
        </summary>
        <Reactions act={latest} />
        {latest.record.service === 'referral' && <Referrals act={latest} />}
      </details>
    </section>
  );
}
