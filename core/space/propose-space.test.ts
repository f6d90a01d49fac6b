import { describe, expect, it } from 'vitest';
import { makeFinding, without } from '../../tests/example-finding.ts';
import type { LanguageCode } from '../language.ts';
import { proposeSpace, readOff } from './propose-space.ts';

const inLanguage = (code: LanguageCode, times: number) =>
  Array.from({ length: times }, () => makeFinding({ language: { code, confidence: 1 } }));
const now = Date.UTC(2026, 10, 22, 8);
const space = { id: '1', title: 'Români în Dortmund', kind: 'group' } as const;

describe('what the posts say of a space', () => {
  it('are its languages, most usual first, without the odd one', () => {
    expect(readOff([...inLanguage('bg', 1), ...inLanguage('de', 3), ...inLanguage('ro', 6)]).languages).toEqual(['ro', 'de']);
  });

  it('are languages there are answers in', () => {
    expect(readOff([...inLanguage('tr', 9), ...inLanguage('ro', 1)]).languages).toEqual(['ro']);
  });

  it('is its country, where most name the same', () => {
    const named = (['DE', 'DE', 'CZ'] as const).map((country) => makeFinding({ country }));
    expect(readOff(named).country).toBe('DE');
    expect(readOff([...named, makeFinding({ country: 'CZ' })]).country).toBeUndefined();
    expect(readOff([without(makeFinding(), 'country')]).country).toBeUndefined();
  });
});

describe('a space proposed', () => {
  it('is visited right now, by whoever adds it', () => {
    const proposed = proposeSpace({ key: 'facebook/1', site: 'facebook', space, findings: inLanguage('ro', 2), who: 'Ana', now });
    expect(proposed).toMatchObject({ title: 'Români în Dortmund', languages: ['ro'], country: 'DE', coveredBy: 'Ana', lastVisitAt: now });
  });

  it('has no title where it is a person’s', () => {
    const profile = { id: 'ion_popescu', title: 'ion_popescu', kind: 'profile' } as const;
    const proposed = proposeSpace({ key: 'instagram/h:0', site: 'instagram', space: profile, findings: [], who: '', now });
    expect(JSON.stringify(proposed)).not.toContain('popescu');
  });
});
