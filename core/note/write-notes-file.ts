import type { Note } from './note.ts';

interface Circumstances {
  /** ISO date */
  today: string;
  /** versions by id of the pack: what the notes speak of */
  packs: Record<string, string>;
}

/** The file for the editors, until a hub takes the notes. */
export const writeNotesFile = (notes: readonly Note[], { today, packs }: Circumstances): string =>
  `${JSON.stringify({ format: 'pomost-notes', formatVersion: 1, savedOn: today, packs, notes }, null, 2)}\n`;
