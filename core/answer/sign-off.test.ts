import { describe, expect, it } from 'vitest';
import { answerLanguages } from '../language.ts';
import { saySignOff } from './sign-off.ts';

describe('saySignOff', () => {
  it('says who answers, that it is free and general, in the language of the answer', () => {
    const signOff = { team: 'Beratung am Fluss', free: true, general: true };
    expect(saySignOff(signOff, 'de')).toBe('Beratung am Fluss · kostenlos · allgemeine Information, keine Rechtsberatung');
    expect(saySignOff({ ...signOff, free: false }, 'pl')).toBe('Beratung am Fluss · ogólna informacja, nie porada prawna');
  });

  it.each([undefined, { team: ' ', free: false, general: false }])('says nothing where the team wants nothing: %o', (signOff) => {
    expect(saySignOff(signOff, 'de')).toBeUndefined();
  });

  it('has words of its own in each language', () => {
    const said = answerLanguages.map((language) => saySignOff({ team: '', free: true, general: true }, language));
    expect(new Set(said).size).toBe(answerLanguages.length);
  });
});
