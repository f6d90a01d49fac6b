import { useState } from 'preact/hooks';
import { HubTextField, noLinks, ShareLinkFields } from './hub-fields.tsx';
import { LeaveHub } from './leave-hub.tsx';
import { ProblemLine } from './problem-line.tsx';
import { SegmentChoice } from './segment-choice.tsx';
import { SubmitRow } from './submit-row.tsx';
import { useTeam } from './team-context.ts';
import type { HubWish } from './team-view.ts';
import { useTask } from './use-task.ts';

/** The text of a hub of our own, or links of Nextcloud. Neither stays in the page when it was taken. */
export function HubForm({ hasHub, onDone }: { hasHub: boolean; onDone(): void }) {
  const { words, actions } = useTeam();
  const { t } = words;
  const [kind, setKind] = useState<HubWish['kind']>('webdav');
  const [text, setText] = useState('');
  const [links, setLinks] = useState(noLinks);
  const { isBusy, problem, run } = useTask();
  const kinds = [['webdav', t('team.hub.webdav')] as const, ['nextcloud', t('team.hub.cloud')] as const];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run(() => actions.connectHub(kind === 'webdav' ? { kind, text } : { kind, links }), onDone);
      }}
    >
      <SegmentChoice<HubWish['kind']> legend={t('team.hub.kind')} options={kinds} value={kind} onChange={setKind} />
      {kind === 'webdav' ? (
        <HubTextField text={text} hint={t('team.hub.textHint')} problem={problem} onChange={setText} />
      ) : (
        <ShareLinkFields links={links} hasLogs problem={problem} onChange={setLinks} />
      )}
      <p class="muted">{t('team.hub.permission')}</p>
      {hasHub && <p class="muted">{t('team.hub.changeHint')}</p>}
      <ProblemLine problem={problem} besides={kind === 'webdav' ? ['hub'] : ['drop', 'shared', 'logs']} />
      <SubmitRow label={t('team.hub.use')} isBusy={isBusy} onCancel={onDone} />
      {hasHub && <LeaveHub onDone={onDone} />}
    </form>
  );
}
