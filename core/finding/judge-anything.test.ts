import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getEngine } from '../../tests/get-engine.ts';
import type { PostId, Space } from '../post.ts';
import { judgeAnyway } from './judge.ts';

const engine = getEngine();
const space: Space = { id: '1', title: 'Група', kind: 'group' };
const judgeText = (text: string) =>
  judgeAnyway({ id: 'p' as PostId, kind: 'post', text, truncated: false }, engine, { site: 'facebook', space, now: 1_790_000_000_000 });

/** Words that mean something to the engine, between all that people and machines may send. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    'Kündigung',
    'хазяинът',
    'nie mam gdzie spać',
    'до 15.',
    'Köln',
    '04103',
    'киндергелд',
    'https://example.org/a?b=c',
    '\u202e',
    '\ud800',
    '😀',
  ),
  fc.constantFrom('constructor', '__proto__', 'toString', '\u0000', '…', '\n', '?', 'a'.repeat(300)),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));

describe('judging anything', () => {
  it('never throws, and its evidence always lies inside the text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { evidence } = judgeText(given);
        for (const { start, end } of evidence) if (!(start >= 0 && start < end && end <= given.length)) return false;
        return true;
      }),
      { numRuns: 300 },
    );
  });

  it('says the same of the same text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const before = JSON.stringify(judgeText(given));
        return JSON.stringify(judgeText(given)) === before;
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['one word again and again', 'Kündigung '],
    ['one letter', 'a'],
    ['marks without letters', '\u0301'],
    ['lone surrogates', '\ud800'],
    ['emoji', '👩‍👩‍👧‍👦'],
    ['dates', '15.3. '],
    ['question marks', '?'],
    ['pairs of a term', 'нямам къде '],
    ['a town', 'Köln '],
    ['links', 'https://example.org/ '],
    ['new lines', '\n'],
  ])('takes time in proportion to the text: %s', (_what, unit) => {
    const timeOf = (length: number): number => {
      const given = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const start = performance.now();
      judgeText(given);
      return performance.now() - start;
    };
    timeOf(4000);
    // sixteen times the text, of which 20,000 units are read: far below what a square would take, however loaded the machine
    expect(timeOf(64_000)).toBeLessThan(Math.max(400, timeOf(4000) * 60));
  });
});
