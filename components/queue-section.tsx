import type { TeamStatus } from '../core/team/membership.ts';
import { DeadEnvelopes } from './dead-envelopes.tsx';
import { FileField } from './file-field.tsx';
import { usePanel } from './panel-context.ts';
import { QueueItems } from './queue-items.tsx';
import { QueueNumbers } from './queue-numbers.tsx';
import { QueueTrouble } from './queue-trouble.tsx';
import type { QueueTold, QueueView } from './queue-view.ts';

function Alone() {
  const { t, actions } = usePanel();
  return (
    <>
      <p>{t('queue.alone')}</p>
      <p class="muted">{t('queue.aloneHint')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => actions.openJoining()}>
          {t('queue.join')}
        </button>
        <button type="button" class="button" onClick={() => actions.openTeamPage()}>
          {t('queue.setUp')}
        </button>
      </div>
    </>
  );
}

/** The region is always there: what appears inside it is read aloud. */
function Told({ told }: { told: QueueTold | undefined }) {
  const { t } = usePanel();
  const words = told && ('count' in told ? t(`queue.said.${told.key}`, { count: told.count }) : t(`queue.said.${told.key}`));
  return (
    <p role="status" class="told">
      {words}
      {told && 'left' in told && told.left > 0 && ` ${t('queue.said.notInFile', { count: told.left })}`}
    </p>
  );
}

function Files({ doing }: { doing: QueueView['doing'] | undefined }) {
  const { t, actions } = usePanel();
  return (
    <>
      <p class="muted">{t('queue.saveHint')}</p>
      <button type="button" class="button wide" aria-disabled={doing !== undefined} onClick={() => actions.exportQueue()}>
        {doing === 'saving' ? t('queue.saving') : t('queue.save')}
      </button>
      <FileField label={t('queue.loadReceipt')} hint={t('queue.loadReceiptHint')} accept=".json" onText={actions.loadReceipt} />
    </>
  );
}

function Exchange({ team, doing }: { team: TeamStatus; doing: QueueView['doing'] | undefined }) {
  const { t } = usePanel();
  // without a hub it is the only way
  if (team.hubHost === undefined) return <Files doing={doing} />;
  return (
    <details class="fold">
      <summary>{t('queue.files')}</summary>
      <div class="queue-files">
        <Files doing={doing} />
      </div>
    </details>
  );
}

function Joined({ view, team }: { view: QueueView; team: TeamStatus }) {
  const { t, actions } = usePanel();
  const { queue, doing, told } = view;
  const isSending = doing === 'sending' || queue?.isSending === true;
  return (
    <>
      <p class="muted">{t('joining.inTeam', { team: team.team.name })}</p>
      {team.roles.includes('supervisor') && !team.isBlocked && (
        <button type="button" class="button" onClick={() => actions.openReview()}>
          {t('joining.review')}
        </button>
      )}
      {queue && <QueueNumbers queue={queue} />}
      <QueueTrouble view={view} team={team} />
      {team.hubHost !== undefined && !team.isBlocked && (
        <button type="button" class="button" aria-disabled={isSending} onClick={() => actions.sendQueue()}>
          {isSending ? t('queue.sending') : t('queue.send')}
        </button>
      )}
      <Told told={told} />
      {queue && <DeadEnvelopes queue={queue} />}
      <Exchange team={team} doing={doing} />
      {queue && <QueueItems items={queue.items} />}
    </>
  );
}

/** What goes to the supervisor, how far it is, and what stands in its way. */
export function QueueSection({ queue: view }: { queue: QueueView }) {
  const { t } = usePanel();
  return (
    <section class="block queue" aria-labelledby="queue-title">
      <h3 id="queue-title">{t('queue.title')}</h3>
      {view.state === 'reading' && <p class="muted">{t('queue.reading')}</p>}
      {view.state === 'closed' && <p class="caution">{t('queue.closed')}</p>}
      {view.state === 'alone' && <Alone />}
      {view.state === 'joined' && view.team && <Joined view={view} team={view.team} />}
    </section>
  );
}
