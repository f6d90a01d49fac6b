import type { Handlers } from '../browser/messages.ts';
import type { NoteMessages } from '../core/note/note-messages.ts';
import { fail, succeed } from '../core/result.ts';
import { openDatabase } from './database.ts';

export const noteHandlers: Handlers<NoteMessages> = {
  'notes.read': async () => {
    try {
      return succeed(await (await openDatabase()).getAll('notes'));
    } catch (error) {
      return fail('store-closed', String(error));
    }
  },
};
