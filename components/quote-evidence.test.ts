import { describe, expect, it } from 'vitest';
import type { Evidence } from '../core/finding/finding.ts';
import { quoteClaim } from './quote-evidence.ts';

const text = 'Fără Anmeldung te deportează imediat, așa au zis. Anmeldung!';
const span = (words: string, of = 'a', sign: Evidence['sign'] = 'claim'): Evidence => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, sign, of };
};

describe('the words that were taken for a claim', () => {
  it.each<[what: string, evidence: Evidence[], quotes: string[]]>([
    ['none', [], []],
    ['side by side are one quote', [span('deportează'), span('Fără Anmeldung'), span('te')], ['Fără Anmeldung te deportează']],
    ['apart are two', [span('Anmeldung'), span('așa')], ['Anmeldung', 'așa']],
    ['with a comma between', [span('imediat'), span('așa')], ['imediat, așa']],
    [
      'found twice are quoted once',
      [span('Anmeldung'), { ...span('Anmeldung!'), start: text.lastIndexOf('Anmeldung'), end: text.length - 1 }],
      ['Anmeldung'],
    ],
    ['of another claim', [span('Anmeldung', 'b')], []],
    ['taken for something else', [span('Anmeldung', 'a', 'topic')], []],
    ['outside the text', [{ start: 50, end: 500, sign: 'claim', of: 'a' }], []],
  ])('%s', (_what, evidence, quotes) => {
    expect(quoteClaim(text, evidence, 'a')).toEqual(quotes);
  });
});
