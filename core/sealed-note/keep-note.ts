import { toCanonicalJson } from '../interaction/stamp.ts';
import type { NoteStore } from './note-desk.ts';
import type { KeptNote, SealedNote } from './sealed-note.ts';

/**
 * Keeps what was written; answers the id under which it is kept. Sent once more under its id, it takes the place of what was not put at the
 * hub yet. What says something else than a note that may be there already becomes one of its own: neither is lost.
 */
export async function keepNote(store: NoteStore, written: KeptNote, makeId: () => string): Promise<string> {
  let isOther = false;
  await store.change(written.id, (kept) => {
    if (kept === undefined || (kept.box === 'out' && kept.file === undefined)) return written;
    isOther = kept.box !== 'out' || !saysTheSame(kept.note, written.note);
    // the other half of a double click
    return kept;
  });
  if (!isOther) return written.id;
  const id = makeId();
  await store.change(id, () => ({ ...written, id, note: { ...written.note, id } }));
  return id;
}

/** Whoever sends it, and whenever. */
const saysTheSame = (one: SealedNote, other: SealedNote): boolean =>
  toCanonicalJson({ ...one, from: other.from, at: other.at }) === toCanonicalJson(other);
