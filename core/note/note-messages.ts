import type { AnswerLanguage } from '../language.ts';
import type { Result } from '../result.ts';
import type { NotedBefore } from './merge-note.ts';
import type { EntryTitle } from './name-entries.ts';
import type { Note } from './note.ts';

export interface NoteMessages {
  'notes.read': (none: null) => Result<Note[], 'store-closed'>;
  /** counts it with the same note, where there is one; answers the note as it is kept */
  'notes.add': (note: Note) => Result<Note, 'store-closed' | 'refused'>;
  /** counts it once less, and it is again what it was before */
  'notes.take-back': (noted: { id: string; before?: NotedBefore }) => Result<null, 'store-closed'>;
  'notes.reword': (change: { id: string; words: string }) => Result<null, 'store-closed' | 'refused'>;
  'notes.remove': (id: string) => Result<null, 'store-closed'>;
  /** what answers and help points are called, by `kind/id` */
  'entries.name': (question: { names: string[]; uiLanguage: AnswerLanguage }) => Result<Record<string, EntryTitle>, never>;
}
