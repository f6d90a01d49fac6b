import { useTeam } from './team-context.ts';

interface RowProps {
  label: string;
  isBusy: boolean;
  isReady?: boolean;
  onCancel(): void;
}

/** The button that does it, and the one that does not. */
export function SubmitRow({ label, isBusy, isReady = true, onCancel }: RowProps) {
  const { words } = useTeam();
  return (
    <div class="buttons">
      <button type="submit" class="button primary" data-do="submit" aria-disabled={isBusy || !isReady}>
        {isBusy ? words.t('team.working') : label}
      </button>
      <button type="button" class="button" data-do="cancel" onClick={onCancel}>
        {words.t('team.cancel')}
      </button>
    </div>
  );
}
