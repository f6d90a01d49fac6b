import { useState } from 'preact/hooks';
import type { BlockReason } from '../../core/team/make-root.ts';
import type { TeamDevice } from '../../core/team/root.ts';
import { ProblemLine } from './problem-line.tsx';
import { SegmentChoice } from './segment-choice.tsx';
import { useTeam } from './team-context.ts';
import { useTask } from './use-task.ts';

const reasons: readonly BlockReason[] = ['lost', 'left', 'replaced'];

/** What a device signs no longer counts. */
export function BlockForm({ device }: { device: TeamDevice }) {
  const { words, actions } = useTeam();
  const { t } = words;
  const [why, setWhy] = useState<BlockReason>('lost');
  const { isBusy, problem, run } = useTask();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run(() => actions.blockDevice(device.id, why));
      }}
    >
      <SegmentChoice<BlockReason>
        legend={t('team.devices.blockWhy')}
        options={reasons.map((reason) => [reason, t(`team.devices.why.${reason}`)] as const)}
        value={why}
        onChange={setWhy}
      />
      <p>{t('team.devices.blockHint')}</p>
      <ProblemLine problem={problem} />
      <button type="submit" class="button danger" data-do="block" aria-disabled={isBusy}>
        {isBusy ? t('team.working') : t('team.devices.blockNow')}
      </button>
    </form>
  );
}
