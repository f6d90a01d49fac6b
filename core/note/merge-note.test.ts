import { describe, expect, it } from 'vitest';
import { mergeNote, rewordNote, takeBackNote } from './merge-note.ts';
import type { Note } from './note.ts';

const note: Note = {
  id: '019a9f00-0000-7000-8000-000000000001',
  kind: 'no-help-point',
  on: '2026-11-20',
  topic: 'debts.enforcement',
  language: 'ro',
  country: 'DE',
  count: 2,
};
const added: Note = { ...note, id: '019a9f00-0000-7000-8000-000000000002', on: '2026-11-22', count: 1 };
const about = { id: 'de-soms', version: '2026.11.20' };

describe('one more note', () => {
  it('of the same kind, topic, language and country counts with the first', () => {
    expect(mergeNote([note], added)).toEqual({ ...note, on: '2026-11-22', count: 3 });
  });

  it('about the same version of the same place counts with it', () => {
    const wrong = { ...note, kind: 'wrong-help-point', about } as const;
    expect(mergeNote([note, wrong], { ...wrong, id: added.id, count: 1 })).toEqual({ ...wrong, count: 3 });
  });

  it.each<[string, Partial<Note>]>([
    ['kind', { kind: 'no-answer' }],
    ['topic', { topic: 'debts.counselling' }],
    ['language', { language: 'bg' }],
    ['country', { country: 'CZ' }],
    ['place', { about }],
  ])('of another %s stands for itself', (_what, change) => {
    expect(mergeNote([note], { ...added, ...change })).toEqual({ ...added, ...change });
  });

  it('about a newer version of a place stands for itself', () => {
    const newer = { ...added, about: { ...about, version: '2026.11.22' } };
    expect(mergeNote([{ ...note, about }], newer)).toBe(newer);
  });

  it('keeps the words of the first', () => {
    expect(mergeNote([{ ...note, words: 'Kein Angebot in Hagen' }], added).words).toBe('Kein Angebot in Hagen');
  });

  it('with other words is never thrown together with the first', () => {
    const known = { ...note, words: 'Kein Angebot in Hagen' };
    expect(mergeNote([known], { ...added, words: 'Nur montags' })).toEqual({ ...added, words: 'Nur montags' });
  });

  it.each(['new-rumour', 'own-text'] as const)('of %s is the same with the same words only', (kind) => {
    const known = { ...note, kind, words: 'Fără Anmeldung te deportează' };
    expect(mergeNote([known], { ...added, kind })).toEqual({ ...added, kind });
    expect(mergeNote([known], { ...added, kind, words: known.words }).count).toBe(3);
  });

  it('does not go back in time', () => {
    expect(mergeNote([note], { ...added, on: '2026-11-01' }).on).toBe('2026-11-20');
  });
});

describe('a note taken back', () => {
  it('counts once less, and goes with the last', () => {
    expect(takeBackNote(note)).toEqual({ ...note, count: 1 });
    expect(takeBackNote(added)).toBeUndefined();
  });

  it.each<[what: string, before: Note]>([
    ['other words', { ...note, count: 1, words: 'Nur dienstags' }],
    ['none', { ...note, count: 1 }],
  ])('has the day and the words from before again: %s', (_what, before) => {
    const counted = rewordNote(mergeNote([before], added), 'Kein Angebot in Hagen');
    expect(takeBackNote(counted, before)).toEqual(before);
  });
});

describe('a note reworded', () => {
  it('has the new words without blanks around them', () => {
    expect(rewordNote({ ...note, words: 'alt' }, '  neu \n').words).toBe('neu');
  });

  it('has none when they were deleted', () => {
    expect(rewordNote({ ...note, words: 'alt' }, '  ')).toEqual(note);
  });
});
