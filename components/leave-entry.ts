import type { HiddenKind } from '../core/note/hidden.ts';

/** An entry that is hidden goes with its focus: the next Tab starts at the list it stood in. */
export function leaveEntry(kind: HiddenKind): void {
  document.getElementById(kind === 'answer' ? 'answers-title' : 'help-points-title')?.focus({ preventScroll: true });
}
