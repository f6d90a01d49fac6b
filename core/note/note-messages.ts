import type { Result } from '../result.ts';
import type { Note } from './note.ts';

export interface NoteMessages {
  'notes.read': (none: null) => Result<Note[], 'store-closed'>;
}
