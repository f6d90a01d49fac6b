import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOptions } from './read-options.ts';

const known = { usage: 'the usage', names: ['pack', 'today'], flags: ['dry-run'], rest: { least: 1, most: 1 } } as const;
let said: string[];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  vi.useFakeTimers({ now: new Date(2026, 11, 1, 0, 30) });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('options', () => {
  it('are names with a value, flags and words', () => {
    expect(readOptions(['x.csv', '--pack', 'de', '--dry-run', '--today', '2024-02-29'], known)).toEqual({
      rest: ['x.csv'],
      pack: 'de',
      'dry-run': true,
      today: '2024-02-29',
    });
  });

  it('have the local day for today when nobody says another', () => {
    expect(readOptions(['x.csv'], known)).toEqual({ rest: ['x.csv'], 'dry-run': false, today: '2026-12-01' });
  });

  it.each([
    [['x.csv', '--pakc', 'de'], '--pakc is not known here\nthe usage'],
    [[], 'the usage'],
    [['x.csv', 'y.csv'], 'the usage'],
    [['x.csv', '--today', '2026-02-30'], '--today 2026-02-30 is no day: write it as 2026-12-31.'],
    [['x.csv', '--today', '2026-2-3'], '--today 2026-2-3 is no day: write it as 2026-12-31.'],
    [['x.csv', '--today', 'tomorrow'], '--today tomorrow is no day: write it as 2026-12-31.'],
    [['x.csv', '--pack'], "Option '--pack <value>' argument missing\nthe usage"],
  ])('%j are refused, and what is printed says why', (args, message) => {
    expect(readOptions(args, known)).toBeUndefined();
    expect(said).toEqual([message]);
  });
});
