import { describe, expect, it } from 'vitest';
import type { Evidence } from '../core/finding/finding.ts';
import { nameEvidence, splitEvidence } from './split-evidence.ts';

const text = 'Mâine mă dau afară din casă, ce fac?';
const find = (words: string, sign: Evidence['sign']): Evidence => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, sign, of: 'x' };
};

describe('splitEvidence', () => {
  it('leaves a text without evidence whole', () => {
    expect(splitEvidence(text, [])).toEqual([{ text }]);
    expect(splitEvidence('', [])).toEqual([]);
  });

  it('marks what was found and gives the whole text back', () => {
    const stretches = splitEvidence(text, [find('ce fac', 'need'), find('dau afară', 'topic')]);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(stretches.filter((stretch) => stretch.sign)).toEqual([
      { text: 'dau afară', sign: 'topic' },
      { text: 'ce fac', sign: 'need' },
    ]);
  });

  it('shows the weightier sign where two overlap', () => {
    const stretches = splitEvidence(text, [find('dau afară din casă', 'topic'), find('Mâine mă dau afară', 'emergency')]);
    expect(stretches).toEqual([
      { text: 'Mâine mă dau afară', sign: 'emergency' },
      { text: ' din casă', sign: 'topic' },
      { text: ', ce fac?' },
    ]);
  });

  it('joins stretches of the same sign that touch', () => {
    expect(splitEvidence(text, [find('dau ', 'topic'), find('afară', 'topic')])[1]).toEqual({ text: 'dau afară', sign: 'topic' });
  });

  it('passes over evidence outside the text', () => {
    expect(
      splitEvidence(text, [
        { start: 5, end: 900, sign: 'topic', of: 'x' },
        { start: 4, end: 4, sign: 'topic', of: 'x' },
      ]),
    ).toEqual([{ text }]);
  });
});

describe('nameEvidence', () => {
  it('names each word once, the weightiest first, at most three and no place', () => {
    const found = [
      find('ce fac', 'need'),
      find('dau afară', 'topic'),
      find('dau afară', 'topic'),
      find('casă', 'place'),
      find('Mâine', 'emergency'),
      find('din', 'topic'),
    ];
    expect(nameEvidence(text, found)).toEqual(['Mâine', 'ce fac', 'dau afară']);
  });

  it('leaves out what stands in a longer stretch', () => {
    const found = [find('dau', 'emergency'), find('dau afară din casă', 'topic'), find('afară din', 'topic')];
    expect(nameEvidence(text, found)).toEqual(['dau afară din casă']);
  });
});
