import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../pack/schema.ts';
import { checkSubstance } from './check-substance.ts';
import { placeEntries } from './place-entries.ts';

const file = new URL('../../tests/fixtures/bad-packs/known/content.json', import.meta.url);
const [fact] = (JSON.parse(readFileSync(file, 'utf8')) as { facts: [Fact] }).facts;

function check(unit: Fact['unit'], value: number): string[] {
  const all = placeEntries([]);
  const entry: Fact = { ...fact, unit, periods: [{ from: '2026-01-01', value, source: { title: 'Example' } }] };
  all.entries.facts.push({ pack: 'some', file: 'facts.json', path: 'facts[0]', entry });
  return checkSubstance(all).map(({ message }) => message);
}

describe('values of facts', () => {
  it.each<[Fact['unit'], number]>([
    ['EUR', 14.6],
    ['CZK', 0],
    ['percent', 15.25],
    ['number', 1.105],
    ['EUR', 1_000_000.1],
  ])('are said exactly: %s %d', (unit, value) => expect(check(unit, value)).toEqual([]));

  it.each<[Fact['unit'], number, said: string]>([
    ['EUR', -259, 'less than nothing'],
    ['EUR', 0.0005, '3 decimals'],
    ['percent', 15.255, '2 decimals'],
  ])('are refused: %s %d', (unit, value, said) => expect(check(unit, value)).toEqual([expect.stringContaining(said)]));
});
