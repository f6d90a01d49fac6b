import type { StoredFinding } from '../../background/findings.ts';
import type { Dismissal } from './dismissal.ts';
import type { UndoableNote } from './notes-state.ts';
import type { PanelState } from './panel-state.ts';

interface Renaming {
  from: string;
  to: string;
}

/** A post gets its true id once its link appeared: what is kept here under the weak one goes on under that, the chosen post too. Pure. */
export function followTrueIds(state: PanelState, findings: ReadonlyMap<string, StoredFinding>): PanelState {
  let renamed = state;
  for (const [to, { finding }] of findings) {
    const { id, replaces } = finding.post;
    if (replaces === undefined) continue;
    const from = to.slice(0, to.length - id.length) + replaces;
    // the new key comes a moment before the old one goes
    if (!findings.has(from)) renamed = renameFinding(renamed, { from, to });
  }
  return renamed;
}

function renameFinding(state: PanelState, renaming: Renaming): PanelState {
  const { chosen, attempt, offPage, stances, told, added, answersShown, wishes, undoable, day, notes, guard } = state;
  const rename = <T extends string | undefined>(key: T): T | string => (key === renaming.from ? renaming.to : key);
  const renameIn = <T extends { key?: string | undefined }>(part: T): T =>
    part.key === renaming.from ? { ...part, key: renaming.to } : part;
  const move = <T>(byKey: Record<string, T>): Record<string, T> => moveEntry(byKey, renaming);
  return {
    ...state,
    chosen: rename(chosen),
    attempt: attempt && renameIn(attempt),
    offPage: offPage.map(rename),
    stances: move(stances),
    told: move(told),
    added: move(added),
    answersShown: move(answersShown),
    wishes: move(wishes),
    undoable: undoable && renameUndoable(undoable, renameIn),
    day: { ...day, details: move(day.details), history: day.history && renameIn(day.history), form: day.form && renameIn(day.form) },
    notes: { ...notes, noted: move(notes.noted), places: notes.places && renameIn(notes.places) },
    guard: guard.told ? { told: renameIn(guard.told) } : guard,
  };
}

/** What stands under the new key already is newer. */
function moveEntry<T>(byKey: Record<string, T>, { from, to }: Renaming): Record<string, T> {
  const { [from]: entry, ...others } = byKey;
  return entry === undefined ? byKey : { [to]: entry, ...others };
}

type RenameIn = <T extends { key?: string | undefined }>(part: T) => T;

function renameUndoable(undoable: Dismissal | UndoableNote, renameIn: RenameIn): Dismissal | UndoableNote {
  if (!('key' in undoable)) return undoable;
  const renamed = renameIn(undoable);
  return 'others' in renamed && renamed.others ? { ...renamed, others: renamed.others.map(renameIn) } : renamed;
}
