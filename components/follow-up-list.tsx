import { addDays } from '../core/check/add-days.ts';
import type { FollowUpItem } from '../core/day/follow-up.ts';
import { isDue, isOverdue } from '../core/day/is-due.ts';
import { labelTopic } from './describe-finding.ts';
import { usePanel } from './panel-context.ts';

/** How much later "later" is, in days. */
const step = 3;

function When({ followUp }: { followUp: FollowUpItem }) {
  const { t, date, today } = usePanel();
  if (isOverdue(followUp, today)) return <p class="caution">{t('day.followUp.overdue', { date: date(followUp.dueOn) })}</p>;
  if (isDue(followUp, today)) return <p class="told">{t('day.followUp.today')}</p>;
  return <p class="muted">{t('day.followUp.on', { date: date(followUp.dueOn) })}</p>;
}

function Item({ followUp }: { followUp: FollowUpItem }) {
  const panel = usePanel();
  const { t, actions, date, today } = panel;
  const { id, topics, site, link, linkUntil, setOn } = followUp;
  const name = topics[0] === undefined ? t('row.noTopic') : labelTopic(topics[0], panel);
  return (
    <li class="card follow-up">
      <h4>{name}</h4>
      <p class="row-where">
        <span>{t(`site.${site}`)}</span>
        <span>{t('day.followUp.since', { date: date(setOn) })}</span>
      </p>
      <When followUp={followUp} />
      {linkUntil === undefined ? (
        <p class="muted">{t('day.followUp.noLink')}</p>
      ) : (
        <p class="muted">{t('after.linkUntil', { date: date(linkUntil) })}</p>
      )}
      <div class="buttons">
        {link !== undefined && (
          <button type="button" class="button" onClick={() => actions.openFollowUp(id)}>
            {t('day.followUp.open')}
          </button>
        )}
        <button type="button" class="button" onClick={() => actions.closeFollowUp(id)}>
          {t('day.followUp.done')}
        </button>
        <button type="button" class="button" onClick={() => actions.postponeFollowUp(id, addDays(today, step))}>
          {t('day.followUp.later', { count: step })}
        </button>
      </div>
    </li>
  );
}

/** What the counsellor wanted to look at again, due first. */
export function FollowUpList({ followUps }: { followUps: readonly FollowUpItem[] }) {
  const { t } = usePanel();
  return (
    <section class="block" aria-labelledby="follow-ups-title">
      <h3 id="follow-ups-title" tabIndex={-1}>
        {t('day.followUp.title')}
      </h3>
      {followUps.length === 0 && <p class="muted">{t('day.followUp.none')}</p>}
      <ul class="follow-ups">
        {followUps.map((followUp) => (
          <Item key={followUp.id} followUp={followUp} />
        ))}
      </ul>
    </section>
  );
}
