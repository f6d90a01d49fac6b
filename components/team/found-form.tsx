import { useState } from 'preact/hooks';
import { PageSection } from '../page-section.tsx';
import { ProblemLine } from './problem-line.tsx';
import { SubmitRow } from './submit-row.tsx';
import { useTeam } from './team-context.ts';
import { TextField } from './text-field.tsx';
import { useTask } from './use-task.ts';

export function FoundForm() {
  const { words, actions } = useTeam();
  const { t } = words;
  const [name, setName] = useState('');
  const [device, setDevice] = useState('');
  const { isBusy, problem, run } = useTask();
  const submit = (event: Event) => {
    event.preventDefault();
    run(() => actions.found({ name, deviceName: device }));
  };
  return (
    <PageSection name="found" title={t('team.found.title')}>
      <form onSubmit={submit}>
        <TextField
          name="name"
          label={t('team.found.name')}
          hint={t('team.found.nameHint')}
          value={name}
          most={80}
          problem={problem}
          onChange={setName}
        />
        <TextField
          name="device"
          label={t('team.found.device')}
          hint={t('team.found.deviceHint')}
          value={device}
          most={80}
          problem={problem}
          onChange={setDevice}
        />
        <p class="muted">{t('team.found.roles')}</p>
        <ProblemLine problem={problem} besides={['name', 'device']} />
        <SubmitRow label={t('team.found.next')} isBusy={isBusy} onCancel={() => actions.go('start')} />
      </form>
    </PageSection>
  );
}
