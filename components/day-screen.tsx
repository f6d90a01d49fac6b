import { type ActCounts, countNames } from '../core/day/summarise-acts.ts';
import type { DayView } from './day-view.ts';
import { DoneElsewhere } from './done-elsewhere.tsx';
import { FollowUpList } from './follow-up-list.tsx';
import { LatestActs } from './latest-acts.tsx';
import { LogExport } from './log-export.tsx';
import { usePanel } from './panel-context.ts';
import type { PanelView } from './panel-view.ts';

/** What funders count, in words; what did not happen is not said. */
function Counts({ counts, none }: { counts: ActCounts; none: string }) {
  const { t } = usePanel();
  const some = countNames.filter((name) => counts[name] > 0);
  if (some.length === 0) return <p class="muted">{none}</p>;
  return (
    <ul class="counts">
      {some.map((name) => (
        <li key={name}>{t(`day.count.${name}`, { count: counts[name] })}</li>
      ))}
    </ul>
  );
}

/** Where the acts are: without a team a file is the only second place. */
function Saved({ day: { unsaved, isExportDue } }: { day: DayView }) {
  const { t, date } = usePanel();
  const { count, isInTeam } = unsaved;
  const nothing = unsaved.lastExportOn === undefined ? t('day.saved.nothing') : t('day.saved.all');
  const some = isInTeam ? t('queue.notReceived', { count }) : t('day.saved.waiting', { count });
  return (
    <section class="block" aria-labelledby="saved-title">
      <h3 id="saved-title">{t('day.saved.title')}</h3>
      <p>{count > 0 ? some : isInTeam ? t('queue.allKept') : nothing}</p>
      {unsaved.lastExportOn !== undefined && <p class="muted">{t('day.saved.last', { date: date(unsaved.lastExportOn) })}</p>}
      {isExportDue && <p class="caution">{t('day.saved.due')}</p>}
      <LogExport />
    </section>
  );
}

function Days({ day }: { day: DayView }) {
  const { t } = usePanel();
  return (
    <>
      <FollowUpList followUps={day.followUps} />
      <section class="block" aria-labelledby="today-title">
        <h3 id="today-title">{t('day.today')}</h3>
        <Counts counts={day.today} none={t('day.nothingToday')} />
      </section>
      <section class="block" aria-labelledby="week-title">
        <h3 id="week-title">{t('day.week')}</h3>
        <Counts counts={day.week} none={t('day.nothingThisWeek')} />
      </section>
      <LatestActs latest={day.latest} />
      <Saved day={day} />
    </>
  );
}

/** The counsellor's own day: what waits, what was done, and where it is kept. Nothing of anybody else. */
export function DayScreen({ view: { day } }: { view: PanelView }) {
  const { t } = usePanel();
  return (
    <article class="day" aria-labelledby="day-title">
      <h2 id="day-title" tabIndex={-1}>
        {t('day.title')}
      </h2>
      <DoneElsewhere start={day.elsewhere} isAtPost={false} />
      {day.state === 'reading' && <p class="muted">{t('day.reading')}</p>}
      {day.state === 'closed' && <p class="caution">{t('day.closed')}</p>}
      {day.state === 'read' && <Days day={day} />}
    </article>
  );
}
