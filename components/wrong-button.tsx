import type { HiddenKind } from '../core/note/hidden.ts';
import { Icon } from './icon.tsx';
import { leaveEntry } from './leave-entry.ts';
import { usePanel } from './panel-context.ts';

interface Marked {
  kind: HiddenKind;
  /** as in the attribute `data-entry` */
  id: string;
  title: string;
}

/** Hides an answer or a place on this device and tells the editors; stands beside its choice, never inside the label. Not in the practice room. */
export function WrongButton({ kind, id, title }: Marked) {
  const { t, actions, isPractising } = usePanel();
  if (isPractising) return null;
  const label = t('notes.wrong', { title });
  return (
    <button
      type="button"
      class="icon-button wrong-button"
      aria-label={label}
      aria-keyshortcuts="w"
      title={`${label} (w)`}
      onClick={() => {
        leaveEntry(kind);
        actions.markWrong({ kind, id });
      }}
    >
      <Icon name="wrong" />
    </button>
  );
}
