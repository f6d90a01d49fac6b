import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../tests/example-finding.ts';
import { readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import type { ClaimMatch } from '../finding/finding.ts';
import { answerLanguages } from '../language.ts';
import { rotateLines } from './rotate-lines.ts';

const packs = readPacksFromDisk();
const phrases = packs.flatMap((pack) => pack.phrases);
const [answer] = packs.flatMap((pack) => pack.answers);
if (answer === undefined) throw new Error('no answer');

const assertsClaim: ClaimMatch = { id: 'a', version: '2026.1.1', stance: 'asserts', isStrong: true };
const turns = (count: number, asserts = false) =>
  Array.from({ length: count }, (_, turn) =>
    rotateLines({ phrases, answer, language: 'ro', finding: makeFinding(asserts ? { claims: [assertsClaim] } : {}), turn }),
  );

describe('rotateLines', () => {
  it('takes other lines for each of the next answers', () => {
    const [first, second, third] = turns(3);
    expect(new Set([first?.opening, second?.opening, third?.opening]).size).toBe(3);
    expect(new Set([first?.closing, second?.closing, third?.closing]).size).toBe(3);
  });

  it('repeats no pair of lines within twenty answers', () => {
    const pairs = turns(20).map(({ opening, closing }) => `${opening}/${closing}`);
    expect(new Set(pairs).size).toBe(20);
  });

  it('thanks nobody for a question who made a statement', () => {
    const said = new Set(turns(20, true).map(({ opening }) => opening));
    expect(said.size).toBeGreaterThan(1);
    for (const id of said) expect(phrases.find((phrase) => phrase.id === id)?.onlyQuestions).not.toBe(true);
  });

  it.each(answerLanguages)('has lines in %s that speak to the reader as the answer does', (language) => {
    const lines = rotateLines({ phrases, answer, language, finding: makeFinding(), turn: 4 });
    const register = answer.texts[language]?.register;
    expect(phrases.find(({ id }) => id === lines.opening)?.register).toBe(register);
    expect(phrases.find(({ id }) => id === lines.closing)?.register).toBe(register);
  });

  it('says nothing around where there are no lines', () => {
    expect(rotateLines({ phrases: [], answer, language: 'de', finding: makeFinding(), turn: 3 })).toEqual({});
  });
});
