import type { Note } from './note.ts';

/** What is to be kept when one more is noted: the note known already, counted once more, else the new one. */
export function mergeNote(known: readonly Note[], added: Note): Note {
  const same = known.find((note) => isSame(note, added));
  if (same === undefined) return added;
  const words = added.words ?? same.words;
  return {
    ...same,
    on: [same.on, added.on].sort()[1] ?? added.on,
    count: same.count + added.count,
    ...(words === undefined ? {} : { words }),
  };
}

/** Words nobody has typed twice are never thrown together, and two rumours on one topic are two. */
function isSame(one: Note, other: Note): boolean {
  const isCodeSame =
    one.kind === other.kind &&
    one.topic === other.topic &&
    one.language === other.language &&
    one.country === other.country &&
    one.about?.id === other.about?.id &&
    one.about?.version === other.about?.version;
  if (!isCodeSame || one.words === other.words) return isCodeSame;
  const mustMatch = one.kind === 'new-rumour' || one.kind === 'own-text';
  return !mustMatch && (one.words === undefined || other.words === undefined);
}

/** Day and words of a note that was there before it was counted once more. */
export type NotedBefore = Pick<Note, 'on' | 'words'>;

/** The note as it was before it was last counted; undefined when it had been noted once only. Words that came since go, too. */
export function takeBackNote(note: Note, before: NotedBefore = note): Note | undefined {
  const { words: _words, ...rest } = note;
  if (note.count === 1) return undefined;
  return { ...rest, count: note.count - 1, on: before.on, ...(before.words === undefined ? {} : { words: before.words }) };
}

/** With other words, or with none. */
export function rewordNote({ words: _words, ...note }: Note, words: string): Note {
  const trimmed = words.trim();
  return trimmed === '' ? note : { ...note, words: trimmed };
}
