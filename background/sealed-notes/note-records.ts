import type { NoteStore } from '../../core/sealed-note/note-desk.ts';
import type { NoteRecord } from '../../core/sealed-note/sealed-note.ts';
import { openDatabase } from '../database.ts';

/** The store `sealed-notes`. Throws where the database cannot be opened. */
export const listNotes = async (): Promise<NoteRecord[]> => (await openDatabase()).getAll('sealed-notes');

/**
 * Of this device of the team alone: what a wipe, leaving the team or another pairing took away, an exchange under way does not bring back.
 * Throws where the database cannot be opened.
 */
export const noteRecordsOf = (device: string): NoteStore => ({
  list: listNotes,
  change: async (id, change) => {
    const transaction = (await openDatabase()).transaction(['team', 'sealed-notes'], 'readwrite', { durability: 'strict' });
    const membership = await transaction.objectStore('team').get('this');
    const notes = transaction.objectStore('sealed-notes');
    if (membership?.device === device) {
      const before = await notes.get(id);
      const after = change(before);
      if (after === undefined) await notes.delete(id);
      else if (after !== before) await notes.put(after);
    }
    await transaction.done;
  },
});
