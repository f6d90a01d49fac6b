import { expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { hashWord } from './scan-units.ts';
import { bg } from './words/bg.ts';
import { cs } from './words/cs.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { hr } from './words/hr.ts';
import { it as italian } from './words/it.ts';
import { pl } from './words/pl.ts';
import { ro } from './words/ro.ts';
import { ru } from './words/ru.ts';
import { serbianCyrillic } from './words/serbian-cyrillic.ts';
import { uk } from './words/uk.ts';

const tables = { bg, cs, de, en, hr, it: italian, pl, ro, ru, uk, serbianCyrillic };

it('gives no two words of the tables one hash', () => {
  const words = Object.values(tables).flatMap((table) => JSON.stringify(table).match(/\p{L}+/gu) ?? []);
  const byHash = new Map<number, string>();
  for (const word of words.map(fold)) {
    expect(byHash.get(hashWord(word)) ?? word).toBe(word);
    byHash.set(hashWord(word), word);
  }
  expect(byHash.size).toBeGreaterThan(1500);
});

it.each(Object.entries(tables))('%s has seven weekdays, twelve months and days of its own', (_, table) => {
  expect(table.weekdays).toHaveLength(7);
  expect(table.months).toHaveLength(12);
  expect(new Set(table.months).size).toBe(12);
  expect(table.shortMonths?.length ?? 12).toBe(12);
  expect(table.shortWeekdays?.length ?? 7).toBe(7);
});
