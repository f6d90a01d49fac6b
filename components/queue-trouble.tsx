import type { TeamStatus } from '../core/team/membership.ts';
import { findTrouble } from './count-queue-trouble.ts';
import { formatMoment } from './format-moment.ts';
import { usePanel } from './panel-context.ts';
import type { QueueView } from './queue-view.ts';

/** What can be mended on the page of the team. */
const mendedThere = ['wrong-password', 'no-permission', 'blocked-device', 'root-expired'];

function NextTry({ at }: { at: number | undefined }) {
  const { t, now, language } = usePanel();
  if (at === undefined) return null;
  const time = formatMoment(at, { hour: '2-digit', minute: '2-digit' }, language);
  return <p>{at > now ? t('queue.nextTry', { time }) : t('queue.nextTrySoon')}</p>;
}

/** Why nothing goes out, and what to do. The region is always there: what appears inside it is read aloud. */
export function QueueTrouble({ view, team }: { view: QueueView; team: TeamStatus }) {
  const { t, actions } = usePanel();
  const trouble = team.isBlocked ? 'blocked-device' : findTrouble(view);
  return (
    <div role="status">
      {trouble !== undefined && (
        <div class="card warning">
          <p class="told">{t(`queue.what.${trouble}`)}</p>
          <p>{t(`queue.help.${trouble}`)}</p>
          {!team.isBlocked && <NextTry at={view.queue?.nextTryAt} />}
          {mendedThere.includes(trouble) && (
            <button type="button" class="button" onClick={() => actions.openJoining()}>
              {t('joining.goOn')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
