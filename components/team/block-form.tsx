import { useState } from 'preact/hooks';
import type { TeamDevice } from '../../core/team/root.ts';
import { ProblemLine } from './problem-line.tsx';
import { Question } from './question.tsx';
import { SegmentChoice } from './segment-choice.tsx';
import { useTeam } from './team-context.ts';
import { useTask } from './use-task.ts';

/** A new pairing text replaces a device by itself. */
const reasons = ['lost', 'left'] as const;
type Reason = (typeof reasons)[number];

/** What a device signs no longer counts. */
export function BlockForm({ device }: { device: TeamDevice }) {
  const { words, actions } = useTeam();
  const { t } = words;
  const [why, setWhy] = useState<Reason>('lost');
  const [isAsking, setAsking] = useState(false);
  const { isBusy, problem, run } = useTask();
  if (isAsking) {
    return (
      <Question
        title={t('team.devices.blockAsk', { name: device.name, why: t(`team.devices.why.${why}`) })}
        yes={['block-now', t('team.devices.blockNow')]}
        isBusy={isBusy}
        onYes={() => run(() => actions.blockDevice(device.id, why))}
        onNo={() => setAsking(false)}
      >
        <p>{t('team.devices.blockHint')}</p>
        <ProblemLine problem={problem} />
      </Question>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(true);
      }}
    >
      <SegmentChoice<Reason>
        legend={t('team.devices.blockWhy')}
        options={reasons.map((reason) => [reason, t(`team.devices.why.${reason}`)] as const)}
        value={why}
        onChange={setWhy}
      />
      <button type="submit" class="button danger" data-do="block">
        {t('team.devices.block')}
      </button>
    </form>
  );
}
