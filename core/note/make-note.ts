import type { Finding } from '../finding/finding.ts';
import type { Note, NoteKind } from './note.ts';

interface Noting {
  id: string;
  /** ISO date */
  today: string;
  /** what it is noted on; nothing of the post's words goes with it */
  finding?: Pick<Finding, 'topics' | 'language' | 'country'>;
}

export function makeNote(kind: NoteKind, { id, today, finding }: Noting): Note {
  const note: Note = { id, kind, on: today, count: 1 };
  if (!finding) return note;
  const { topics, language, country } = finding;
  return {
    ...note,
    ...(topics[0] ? { topic: topics[0].id } : {}),
    ...(language.code === 'unknown' ? {} : { language: language.code }),
    ...(country ? { country } : {}),
  };
}
