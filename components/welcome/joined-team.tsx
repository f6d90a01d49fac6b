import { useEffect, useRef, useState } from 'preact/hooks';
import type { TeamStatus } from '../../core/team/membership.ts';
import { FileField } from '../file-field.tsx';
import { JoinForm } from './join-form.tsx';
import { useWelcome } from './welcome-context.ts';

function Facts({ team }: { team: TeamStatus }) {
  const { t, date, list } = useWelcome().words;
  return (
    <div class="card joining-facts">
      <dl>
        <dt>{t('joining.team')}</dt>
        <dd>{team.team.name}</dd>
        <dt>{t('joining.device')}</dt>
        <dd>
          {team.deviceName} <code>{team.device}</code>
        </dd>
        <dt>{t('joining.roles')}</dt>
        <dd>{list(team.roles.map((role) => t(`joining.role.${role}`)))}</dd>
        <dt>{t('joining.hub')}</dt>
        <dd>{team.hubHost ?? t('joining.noHub')}</dd>
        <dt>{t('joining.file')}</dt>
        <dd>{t('joining.version', { version: team.rootVersion, date: date(team.expires.slice(0, 10)) })}</dd>
      </dl>
    </div>
  );
}

function LeaveAsked({ onStay }: { onStay(): void }) {
  const { words, view, actions } = useWelcome();
  const { t } = words;
  const { waiting, doing } = view.joining;
  const heading = useRef<HTMLHeadingElement>(null);
  // the button that had the focus is gone
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card warning" aria-labelledby="leave-title">
      <h3 id="leave-title" ref={heading} tabIndex={-1}>
        {t('joining.leave.title')}
      </h3>
      <p>{waiting > 0 ? t('joining.leave.waiting', { count: waiting }) : t('joining.leave.nothing')}</p>
      <p>{t('joining.leave.keys')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onStay}>
          {t('joining.leave.stay')}
        </button>
        <button type="button" class="button danger" aria-disabled={doing !== undefined} onClick={() => actions.leaveTeam()}>
          {doing === 'leaving' ? t('joining.leaving') : t('joining.leave.now')}
        </button>
      </div>
    </section>
  );
}

/** In two steps: the second says what becomes of what waits. */
function Leave() {
  const { t } = useWelcome().words;
  const [isAsking, ask] = useState(false);
  if (isAsking) return <LeaveAsked onStay={() => ask(false)} />;
  return (
    <button type="button" class="button danger" onClick={() => ask(true)}>
      {t('joining.leave.open')}
    </button>
  );
}

function Standing({ team }: { team: TeamStatus }) {
  const { words, view } = useWelcome();
  const { t } = words;
  const { expiry } = view.joining;
  if (!team.isBlocked && expiry !== 'long-expired')
    return <p class={expiry ? 'caution' : 'told'}>{t(expiry ? 'joining.expired' : 'joining.joined')}</p>;
  return (
    <div class="card warning" role="status">
      <p class="told">{t(team.isBlocked ? 'joining.blocked' : 'joining.longExpired')}</p>
      <p>{t(team.isBlocked ? 'joining.blockedHint' : 'joining.longExpiredHint')}</p>
    </div>
  );
}

/** The permission for the hub was taken away: asked for again without the pairing text, which nobody has any more. */
function Barred({ origins }: { origins: readonly string[] }) {
  const { words, view, actions } = useWelcome();
  const { t } = words;
  const wasPressed = useRef(false);
  // the button that had the focus is gone
  useEffect(() => () => void (wasPressed.current && document.getElementById('team-title')?.focus()), []);
  const allow = (): void => {
    wasPressed.current = true;
    actions.allowHub(origins);
  };
  return (
    <div class="card warning">
      <p class="told">{t('queue.what.no-permission')}</p>
      <button type="button" class="button primary" data-do="allow-hub" aria-disabled={view.joining.doing !== undefined} onClick={allow}>
        {t('review.fetch.allow')}
      </button>
    </div>
  );
}

/** The team this device belongs to, and what can be done about it. */
export function JoinedTeam({ team }: { team: TeamStatus }) {
  const { words, view, actions } = useWelcome();
  const { t } = words;
  const { doing, error, isHubBarred } = view.joining;
  return (
    <>
      <Standing team={team} />
      {isHubBarred && !team.isBlocked && <Barred origins={team.hubOrigins ?? []} />}
      <Facts team={team} />
      <div class="buttons">
        {team.roles.includes('supervisor') && !team.isBlocked && (
          <a class="button primary" href="review.html">
            {t('joining.review')}
          </a>
        )}
        {team.hubHost !== undefined && (
          <button type="button" class="button" aria-disabled={doing !== undefined} onClick={() => actions.lookForChanges()}>
            {doing === 'looking' ? t('joining.looking') : t('joining.look')}
          </button>
        )}
      </div>
      <div role="status">{error !== undefined && error.of !== 'joining' && <p class="caution">{t(`joining.error.${error.why}`)}</p>}</div>
      <FileField
        label={t('joining.loadFile')}
        hint={t('joining.loadFileHint')}
        accept=".json"
        isDisabled={doing !== undefined}
        onText={actions.takeTeamFile}
      />
      <details class="fold" open={team.isBlocked}>
        <summary>{t('joining.again')}</summary>
        <p class="muted">{t('joining.againHint')}</p>
        <JoinForm />
      </details>
      <Leave />
    </>
  );
}
