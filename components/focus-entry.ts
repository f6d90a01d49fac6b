import type { LibraryFind } from '../core/answer/describe-finds.ts';

export type EntryName = Pick<LibraryFind, 'kind' | 'id'>;

/** For the attribute `data-entry` of what stands for an answer, claim or help point in the open post. */
export const nameEntry = (kind: LibraryFind['kind'], id: string): string => `${kind}/${id}`;

/** Takes the focus to what was just found and taken, also out of a folded list. */
export function focusEntry({ kind, id }: EntryName): void {
  const element = document.querySelector<HTMLElement>(`[data-entry=${JSON.stringify(nameEntry(kind, id))}]`);
  const fold = element?.closest('details');
  if (fold) fold.open = true;
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: kind === 'claim' ? 'start' : 'center' });
}
