import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makeFinding, without } from '../../tests/example-finding.ts';
import { makeNote } from './make-note.ts';
import { noteKinds } from './note.ts';
import { noteSchema } from './note-schema.ts';

const id = '019a9f00-0000-7000-8000-000000000001';
const note = makeNote('no-answer', { id, today: '2026-11-22', finding: makeFinding() });
const accepts = (given: unknown): boolean => v.is(noteSchema, given);

describe('a note', () => {
  it('has topic, language and country of the finding and nothing else of it', () => {
    expect(note).toEqual({
      id,
      kind: 'no-answer',
      on: '2026-11-22',
      topic: 'housing_loss.landlord_termination',
      language: 'ro',
      country: 'DE',
      count: 1,
    });
  });

  it('says nothing of what is not known', () => {
    const finding = without(makeFinding({ language: { code: 'unknown', confidence: 0 }, topics: [] }), 'country', 'place');
    expect(makeNote('new-rumour', { id, today: '2026-11-22', finding })).toEqual({ id, kind: 'new-rumour', on: '2026-11-22', count: 1 });
  });

  it.each(noteKinds)('%s may be kept', (kind) => {
    expect(accepts({ ...note, kind })).toBe(true);
    expect(accepts({ ...note, kind, about: { id: 'de-soms', version: '2026.11.22' }, words: 'Die Nummer stimmt nicht mehr.' })).toBe(true);
  });

  it.each([
    ['a topic in words', { topic: 'Kündigung der Wohnung' }],
    ['a name as the entry', { about: { id: 'Maria Popescu', version: '2026.11.22' } }],
    ['a link as the version', { about: { id: 'de-soms', version: 'https://t.me/x' } }],
    ['an author', { author: 'Maria' }],
    ['a link', { link: 'https://t.me/x/1' }],
    ['a time of day', { on: '2026-11-22T09:00:00Z' }],
    ['no count', { count: 0 }],
    ['empty words', { words: '  ' }],
    ['words without end', { words: 'x'.repeat(501) }],
  ])('has no room for %s', (_what, change) => {
    expect(accepts({ ...note, ...change })).toBe(false);
  });

  it('has room for a whole answer that is proposed', () => {
    expect(accepts({ ...note, kind: 'own-text', words: 'x'.repeat(8000) })).toBe(true);
    expect(accepts({ ...note, kind: 'own-text', words: 'x'.repeat(8001) })).toBe(false);
  });
});
