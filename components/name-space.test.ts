import { describe, expect, it } from 'vitest';
import { createTranslator } from '../locales/translate.ts';
import { nameSpace } from './name-space.ts';

const { t } = createTranslator('en');

describe('a space', () => {
  it.each([
    [{ kind: 'group', title: 'Români în Dortmund' }, 'Români în Dortmund', 'A group'],
    [{ kind: 'hashtag', title: 'anmeldung' }, '#anmeldung', 'A hashtag'],
    [{ kind: 'profile' }, 'A profile', 'A profile'],
    [{ kind: 'group', title: '' }, 'A group', 'A group'],
  ] as const)('%j is called %s, and %s while somebody looks on', (space, name, hidden) => {
    expect(nameSpace(space, { t, showMode: false })).toBe(name);
    expect(nameSpace(space, { t, showMode: true })).toBe(hidden);
  });
});
