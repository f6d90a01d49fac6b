import type { Handlers } from '../../browser/messages.ts';
import { fail, succeed } from '../../core/result.ts';
import type { SealedNoteMessages } from '../../core/sealed-note/sealed-note-messages.ts';

export const sealedNoteHandlers: Handlers<SealedNoteMessages> = {
  'sealed-notes.read': () => succeed([]),
  'sealed-notes.send': () => fail('alone'),
  'sealed-notes.open': () => fail('unknown'),
  'sealed-notes.acknowledge': () => fail('unknown'),
  'sealed-notes.remove': () => succeed(null),
  'sealed-notes.fetch': () => fail('alone'),
};
