import { describe, expect, it } from 'vitest';
import { createTranslator } from '../locales/translate.ts';
import { listLosses } from './list-losses.ts';

const none = { isInTeam: false, hasRootKey: false, hasReview: false, acts: 0, ownTexts: 0, spaces: 0, followUps: 0, notes: 0 };

describe('what wiping would lose', () => {
  it.each([
    ['en', { acts: 1 }, ['1 act that is not saved as a file']],
    ['en', { acts: 12, notes: 1 }, ['12 acts that are not saved as a file', '1 note']],
    ['de', { spaces: 3, ownTexts: 1 }, ['1 eigener Text', '3 Gruppen Ihrer Liste']],
    ['de', { followUps: 2 }, ['2 Beiträge, auf die Sie zurückkommen wollten']],
    [
      'en',
      { acts: 2, isInTeam: true },
      ['2 acts that are neither with your supervisor nor saved as a file', 'The place in the team: you need a new pairing text'],
    ],
    [
      'en',
      { hasRootKey: true, notes: 1 },
      ['The team’s key of the coordinator. Without the key on paper, nobody can change the team any more', '1 note'],
    ],
    ['en', { hasReview: true }, ['Everything that you have received as a supervisor. Export it first']],
    ['en', {}, []],
  ] as const)('is said in %s of %o', (language, some, lines) => {
    expect(listLosses({ ...none, ...some }, createTranslator(language))).toEqual(lines);
  });
});
