import type { Hint } from '../core/hint/hint.ts';
import { type PanelSurroundings, usePanel } from './panel-context.ts';
import type { ChosenTeam } from './sealed-notes-view.ts';

export function sayHint({ state, at }: Hint, { t, age, now }: Pick<PanelSurroundings, 't' | 'age' | 'now'>): string {
  const when = age((now - at) / 60_000);
  return when === undefined ? t(`hint.${state}Now`) : t(`hint.${state}`, { when });
}

/** What colleagues do about the post, and a button to tell them. The region is always there: what appears inside it is read aloud. */
export function HintLine({ team: { hints, onIt, canHint } }: { team: ChosenTeam }) {
  const panel = usePanel();
  const { t, actions } = panel;
  return (
    <div class="hint-line">
      <div role="status">
        {hints.map((hint) => (
          <p key={hint.state} class="caution">
            {sayHint(hint, panel)}
          </p>
        ))}
        {onIt !== undefined && <p class="muted">{t(`hint.onIt.${onIt}`)}</p>}
      </div>
      {canHint && onIt === undefined && (
        <button type="button" class="button quiet" onClick={() => actions.sayOnIt()}>
          {t('hint.sayOnIt')}
        </button>
      )}
    </div>
  );
}
