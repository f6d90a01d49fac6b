import { describe, expect, it } from 'vitest';
import { readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import { leaveOutCountries } from './leave-out-countries.ts';

const packs = readPacksFromDisk();
const kinds = ['answers', 'claims', 'helpPoints', 'emergencyCards', 'topics', 'phrases'] as const;
type Counts = Record<(typeof kinds)[number], number>;

const count = (name: string, chosen: Parameters<typeof leaveOutCountries>[1]): Counts => {
  const pack = leaveOutCountries(packs, chosen).find(({ head }) => head.id === name);
  return Object.fromEntries(kinds.map((kind) => [kind, pack?.[kind].length ?? -1])) as Counts;
};
const all = (name: string): Counts => count(name, ['DE', 'CZ']);

describe('a team that works in one country', () => {
  it.each([
    ['DE', 'de', 'cz'],
    ['CZ', 'cz', 'de'],
  ] as const)('%s: keeps the pack %s and what is common, and nothing of %s but its cards for emergencies', (chosen, kept, left) => {
    expect(all(left).answers).toBeGreaterThan(10);
    expect(all(left).emergencyCards).toBeGreaterThan(0);
    expect(count(kept, [chosen])).toEqual(all(kept));
    expect(count('common', [chosen])).toEqual(all('common'));
    expect(count(left, [chosen])).toEqual({ ...all(left), answers: 0, claims: 0, helpPoints: 0 });
  });
});

it('leaves the packs as they were', () => {
  const before = packs.map(({ answers }) => answers.length);
  leaveOutCountries(packs, ['CZ']);
  expect(packs.map(({ answers }) => answers.length)).toEqual(before);
});
