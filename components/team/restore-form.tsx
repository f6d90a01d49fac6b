import { useState } from 'preact/hooks';
import { PageSection } from '../page-section.tsx';
import { HubTextField, noLinks, ShareLinkFields } from './hub-fields.tsx';
import { PaperLines } from './paper-lines.tsx';
import { ProblemLine } from './problem-line.tsx';
import { RootFileField } from './root-file-field.tsx';
import { SegmentChoice } from './segment-choice.tsx';
import { SubmitRow } from './submit-row.tsx';
import { useTeam } from './team-context.ts';
import type { RestoreWish, ShareLinks, TeamProblem } from './team-view.ts';
import { TextField } from './text-field.tsx';
import { useTask } from './use-task.ts';

type Kind = RestoreWish['from']['kind'];
interface From {
  kind: Kind;
  text: string;
  file: string;
  links: ShareLinks;
}

const toWish = ({ kind, text, file, links }: From): RestoreWish['from'] =>
  kind === 'nextcloud' ? { kind, links } : { kind, text: kind === 'file' ? file : text };

/** By the paper key, on a new device. */
export function RestoreForm() {
  const { words, actions } = useTeam();
  const { t } = words;
  const [lines, setLines] = useState<string[]>([]);
  const [deviceName, setDeviceName] = useState('');
  const [from, setFrom] = useState<From>({ kind: 'webdav', text: '', file: '', links: noLinks });
  const { isBusy, problem, run } = useTask();
  const submit = (event: Event) => {
    event.preventDefault();
    run(() => actions.restore({ lines, deviceName, from: toWish(from) }));
  };
  return (
    <PageSection name="restore" title={t('team.restore.title')}>
      <form onSubmit={submit}>
        <p>{t('team.restore.text')}</p>
        <TextField
          name="device"
          label={t('team.found.device')}
          hint={t('team.found.deviceHint')}
          value={deviceName}
          most={80}
          problem={problem}
          onChange={setDeviceName}
        />
        <FromFields from={from} problem={problem} onChange={setFrom} />
        <p>{t('team.restore.paper')}</p>
        <PaperLines lines={lines} problem={problem} onChange={setLines} />
        <ProblemLine problem={problem} besides={['device', 'hub', 'drop', 'shared', 'logs', 'file']} />
        <SubmitRow label={t('team.restore.submit')} isBusy={isBusy} onCancel={() => actions.go('start')} />
      </form>
    </PageSection>
  );
}

interface FromProps {
  from: From;
  problem: TeamProblem | undefined;
  onChange(from: From): void;
}

function FromFields({ from, problem, onChange }: FromProps) {
  const { t } = useTeam().words;
  const kinds = (['webdav', 'nextcloud', 'file'] as const).map((kind) => [kind, t(`team.restore.${kind}`)] as const);
  return (
    <>
      <SegmentChoice legend={t('team.restore.where')} options={kinds} value={from.kind} onChange={(kind) => onChange({ ...from, kind })} />
      {from.kind === 'webdav' && (
        <HubTextField
          text={from.text}
          hint={t('team.restore.hubHint')}
          problem={problem}
          onChange={(text) => onChange({ ...from, text })}
        />
      )}
      {from.kind === 'nextcloud' && (
        <ShareLinkFields links={from.links} hasLogs problem={problem} onChange={(links) => onChange({ ...from, links })} />
      )}
      {from.kind === 'file' && <RootFileField problem={problem} onRead={(file) => onChange({ ...from, file })} />}
    </>
  );
}
