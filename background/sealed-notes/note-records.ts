import type { NoteStore } from '../../core/sealed-note/note-desk.ts';
import { openDatabase } from '../database.ts';

/** The store `sealed-notes`. Throws where the database cannot be opened. */
export const noteRecords: NoteStore = {
  list: async () => (await openDatabase()).getAll('sealed-notes'),
  change: async (id, change) => {
    const transaction = (await openDatabase()).transaction('sealed-notes', 'readwrite', { durability: 'strict' });
    const before = await transaction.store.get(id);
    const after = change(before);
    if (after === undefined) await transaction.store.delete(id);
    else if (after !== before) await transaction.store.put(after);
    await transaction.done;
  },
};
