import { nameSpace } from './name-space.ts';
import { usePanel } from './panel-context.ts';
import type { RoundView } from './round-view.ts';

function Told({ told }: { told: NonNullable<RoundView['told']> }) {
  const { t } = usePanel();
  if (told.what !== 'imported') {
    const isWrong = told.what !== 'added' && told.what !== 'saved';
    return <p class={isWrong ? 'caution' : 'told'}>{t(`round.told.${told.what}`)}</p>;
  }
  return (
    <p class="told">
      {t('round.told.imported', { count: told.added })} {t('round.told.changed', { count: told.changed })}{' '}
      {told.skipped > 0 && t('round.told.skipped', { count: told.skipped })}
    </p>
  );
}

/** What came of the last thing asked for. The region is always there: what appears inside it is read aloud. */
export function RoundTold({ round, showMode }: { round: RoundView; showMode: boolean }) {
  const { t, actions } = usePanel();
  const { told, removed } = round;
  return (
    <div class="round-told" role="status">
      {told !== undefined && <Told told={told} />}
      {removed !== undefined && (
        <p>
          {t('round.removed', { name: nameSpace(removed, { t, showMode }) })}{' '}
          <button type="button" class="button quiet" onClick={() => actions.restoreSpace()}>
            {t('undo.button')}
          </button>
        </p>
      )}
    </div>
  );
}
