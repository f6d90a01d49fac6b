import * as v from 'valibot';
import type { Handlers } from '../browser/messages.ts';
import { mergeNote, rewordNote, takeBackNote } from '../core/note/merge-note.ts';
import { nameEntries } from '../core/note/name-entries.ts';
import type { Note } from '../core/note/note.ts';
import type { NoteMessages } from '../core/note/note-messages.ts';
import { noteSchema } from '../core/note/note-schema.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { openDatabase } from './database.ts';
import { getPacks } from './library.ts';

export const noteHandlers: Handlers<NoteMessages> = {
  'notes.read': () => withNotes((notes) => [notes, undefined]),
  'notes.add': (note) => {
    if (!v.is(noteSchema, note)) return fail('refused');
    return withNotes((notes) => {
      const merged = mergeNote(notes, note);
      return [merged, { put: merged }];
    });
  },
  'notes.take-back': ({ id, before }) =>
    withNotes((notes) => {
      const note = notes.find((each) => each.id === id);
      const left = note && takeBackNote(note, before);
      return [null, left ? { put: left } : { remove: id }];
    }),
  'notes.reword': async ({ id, words }) => {
    const answer = await withNotes<boolean>((notes) => {
      const note = notes.find((each) => each.id === id);
      const reworded = note && rewordNote(note, words);
      return v.is(noteSchema, reworded) ? [true, { put: reworded as Note }] : [false, undefined];
    });
    if (!answer.ok) return answer;
    return answer.value ? succeed(null) : fail('refused');
  },
  'notes.remove': (id) => withNotes(() => [null, { remove: id }]),
  'entries.name': ({ names, uiLanguage }) => succeed(nameEntries(getPacks(), names, uiLanguage)),
};

type Change = { put: Note } | { remove: string } | undefined;

/** Reads all and changes one in the same transaction: two windows count both. */
async function withNotes<T>(decide: (notes: Note[]) => [answer: T, change: Change]): Promise<Result<T, 'store-closed'>> {
  try {
    const transaction = (await openDatabase()).transaction('notes', 'readwrite');
    const [answer, change] = decide(await transaction.store.getAll());
    if (change && 'put' in change) await transaction.store.put(change.put);
    else if (change) await transaction.store.delete(change.remove);
    await transaction.done;
    return succeed(answer);
  } catch (error) {
    return fail('store-closed', String(error));
  }
}
