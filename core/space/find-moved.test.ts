import { describe, expect, it } from 'vitest';
import { makeSpace } from '../../tests/example-space.ts';
import type { Country } from '../pack/schema.ts';
import { findMoved } from './find-moved.ts';
import type { RegisteredSpace } from './space.ts';

const inCountry = (country: Country | undefined): RegisteredSpace => makeSpace(country === undefined ? {} : { country });
const knownAs = (before: RegisteredSpace | undefined): Map<string, RegisteredSpace> => new Map(before ? [[before.key, before]] : []);

const cases: [what: string, before: RegisteredSpace | undefined, now: RegisteredSpace, isMoved: boolean][] = [
  ['is new and has a country', undefined, inCountry('CZ'), true],
  ['is new and has none', undefined, inCountry(undefined), false],
  ['gets a country', inCountry(undefined), inCountry('DE'), true],
  ['gets another one', inCountry('DE'), inCountry('CZ'), true],
  ['loses it', inCountry('DE'), inCountry(undefined), true],
  ['keeps it', inCountry('DE'), makeSpace({ country: 'DE', everyDays: 3 }), false],
];

describe('a space is judged again when it', () => {
  it.each(cases)('%s', (_what, before, now, isMoved) => {
    expect([...findMoved(knownAs(before), [now])]).toEqual(isMoved ? [now.key] : []);
  });
});
