import { usePanel } from './panel-context.ts';
import type { PanelView } from './panel-view.ts';

export function UndoBar({ undoable }: { undoable: PanelView['undoable'] }) {
  const { t, actions } = usePanel();
  return (
    <div class="undo-bar" role="status">
      {undoable !== undefined && (
        <>
          <span>{'what' in undoable ? t(`notes.undo.${undoable.what}`) : t('undo.done')}</span>
          <button type="button" class="button quiet" aria-keyshortcuts="u" onClick={() => actions.undo()}>
            {t('undo.button')} <kbd>u</kbd>
          </button>
        </>
      )}
    </div>
  );
}
