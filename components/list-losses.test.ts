import { describe, expect, it } from 'vitest';
import { createTranslator } from '../locales/translate.ts';
import { listLosses } from './list-losses.ts';

const none = { acts: 0, ownTexts: 0, spaces: 0, followUps: 0, notes: 0 };

describe('what wiping would lose', () => {
  it.each([
    ['en', { acts: 1 }, ['1 act that is not saved as a file']],
    ['en', { acts: 12, notes: 1 }, ['12 acts that are not saved as a file', '1 note']],
    ['de', { spaces: 3, ownTexts: 1 }, ['1 eigener Text', '3 Gruppen Ihrer Liste']],
    ['de', { followUps: 2 }, ['2 Beiträge, auf die Sie zurückkommen wollten']],
    ['en', {}, []],
  ] as const)('is said in %s of %o', (language, some, lines) => {
    expect(listLosses({ ...none, ...some }, createTranslator(language))).toEqual(lines);
  });
});
