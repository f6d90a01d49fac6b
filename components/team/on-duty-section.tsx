import { useState } from 'preact/hooks';
import { PageSection } from '../page-section.tsx';
import { Fold } from './fold.tsx';
import { ProblemLine } from './problem-line.tsx';
import { SubmitRow } from './submit-row.tsx';
import { useTeam } from './team-context.ts';
import type { HomeView } from './team-view.ts';
import { TextField } from './text-field.tsx';
import { useTask } from './use-task.ts';

/** Whom devices name when nobody can be reached through the hub. */
export function OnDutySection({ onDuty }: Pick<HomeView, 'onDuty'>) {
  const { t } = useTeam().words;
  return (
    <PageSection name="on-duty" title={t('team.onDuty.title')}>
      <p class="muted">{t('team.onDuty.hint')}</p>
      {onDuty ? (
        <p data-part="on-duty">{[onDuty.name, onDuty.phone, onDuty.hours].filter(Boolean).join(' · ')}</p>
      ) : (
        <p>{t('team.onDuty.none')}</p>
      )}
      <Fold name="on-duty" title={t('team.devices.change')} label={`${t('team.devices.change')}: ${t('team.onDuty.title')}`}>
        {(close) => <OnDutyForm onDuty={onDuty} onDone={close} />}
      </Fold>
    </PageSection>
  );
}

const fields = [
  { key: 'name', most: 80 },
  { key: 'phone', most: 40 },
  { key: 'hours', most: 120 },
] as const;

function OnDutyForm({ onDuty, onDone }: Pick<HomeView, 'onDuty'> & { onDone(): void }) {
  const { words, actions } = useTeam();
  const { t } = words;
  const [given, setGiven] = useState({ name: onDuty?.name ?? '', phone: onDuty?.phone ?? '', hours: onDuty?.hours ?? '' });
  const { isBusy, problem, run } = useTask();
  const { name, phone, hours } = { name: given.name.trim(), phone: given.phone.trim(), hours: given.hours.trim() };
  const isReady = name !== '' && phone !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) run(() => actions.setOnDuty({ name, phone, ...(hours === '' ? {} : { hours }) }), onDone);
      }}
    >
      {fields.map(({ key, most }) => (
        <TextField
          key={key}
          name={key}
          label={t(`team.onDuty.${key}`)}
          {...(key === 'hours' ? { hint: t('team.onDuty.hoursHint') } : {})}
          value={given[key]}
          most={most}
          problem={problem}
          onChange={(value) => setGiven({ ...given, [key]: value })}
        />
      ))}
      <ProblemLine problem={problem} />
      <SubmitRow label={t('team.save')} isBusy={isBusy} isReady={isReady} onCancel={onDone} />
      {onDuty && (
        <button type="button" class="button quiet" data-do="remove" onClick={() => run(() => actions.setOnDuty(undefined), onDone)}>
          {t('team.onDuty.remove')}
        </button>
      )}
    </form>
  );
}
