import { describe, expect, it } from 'vitest';
import { readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import type { AnswerLanguage } from '../language.ts';
import type { Answer, Pack } from '../pack/schema.ts';
import { type LibraryHit, LibrarySearch } from '../search/library-search.ts';
import { describeFinds } from './describe-finds.ts';
import { keepOfferable } from './keep-offerable.ts';

const packs = readPacksFromDisk();
const today = '2026-11-22';
const library = new LibrarySearch(keepOfferable(packs, today), today);

interface Post {
  language: AnswerLanguage;
  place?: { id: string; land: string };
  limit?: number;
}

function find(query: string, { language, place, limit = 8 }: Post) {
  const hits = library.search(query, { uiLanguage: 'de', postLanguage: language, country: 'DE', limit: 40 });
  return describeFinds(hits, { packs, today, limit, ...(place ? { place } : {}) });
}

const hamburg = { id: 'hamburg', land: 'DE-HH' };

describe('in the packs that ship, the first one found is', () => {
  it.each<[string, Post, string]>([
    ['sanatat', { language: 'ro' }, 'de-health'],
    ['kindergel', { language: 'bg' }, 'de-family-benefits-kindergeld'],
    ['meldun', { language: 'pl' }, 'de-registration'],
    ['kaltebus', { language: 'ro', place: hamburg }, 'de-hamburg-alimaus'],
    ['bahnhofsmiss', { language: 'ro', place: hamburg }, 'de-hamburg-bahnhofsmission'],
    ['bahnhofsmiss', { language: 'ro' }, 'de-bahnhofsmission'],
  ])('for "%s" in a post like %j: %s', (query, post, id) => {
    expect(find(query, post)[0]?.id).toBe(id);
  });
});

it('says the town and the country of each', () => {
  const [bus] = find('kaltebus', { language: 'ro', place: hamburg });
  expect(bus).toEqual({
    kind: 'help-point',
    id: 'de-hamburg-alimaus',
    title: 'Kältebus Hamburg (Alimaus)',
    matched: [{ start: 0, end: 8 }],
    country: 'DE',
    town: 'Hamburg',
  });
  expect(find('vypove', { language: 'cs', limit: 40 }).find(({ id }) => id === 'cz-housing-loss')?.country).toBe('CZ');
});

it('shows no more than asked for, and finds no emergency numbers', () => {
  expect(find('kindergeld', { language: 'ro' })).toHaveLength(8);
  expect(find('kindergeld', { language: 'ro', limit: 3 })).toHaveLength(3);
  const numbers = packs.flatMap(({ helpPoints }) => helpPoints.filter(({ type }) => type === 'emergency'));
  expect(numbers.length).toBeGreaterThan(0);
  for (const { name, id } of numbers) expect(find(name, { language: 'ro', limit: 40 }).map((each) => each.id)).not.toContain(id);
});

it('leaves out words in passing, and hits of entries that are gone', () => {
  const hit: Omit<LibraryHit, 'id' | 'score'> = { kind: 'answer', title: 'Wohnen', matched: [] };
  const hits = [
    { ...hit, id: 'de-health', score: 1 },
    { ...hit, id: 'gone', score: 9 },
    { ...hit, id: 'de-registration', score: 0.26 },
    { ...hit, id: 'de-housing-loss', score: 0.2 },
  ];
  expect(describeFinds(hits, { packs, today, limit: 8 }).map(({ id }) => id)).toEqual(['de-health', 'de-registration']);
  expect(describeFinds([], { packs, today, limit: 8 })).toEqual([]);
});

describe('an answer with two editions', () => {
  const german = packs.find(({ head }) => head.id === 'de') as Pack;
  const [answer] = german.answers.filter(({ id }) => id === 'de-health') as [Answer];
  const edition = (version: string, validFrom: string, validTo?: string): Answer => ({
    ...answer,
    version,
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
  });
  const own = [
    {
      ...german,
      claims: [],
      helpPoints: [],
      answers: [edition('2026.1.1', '2026-01-01', '2026-12-31'), edition('2027.1.1', '2027-01-01')],
    },
  ];
  const findOn = (day: string) => {
    const hits = new LibrarySearch(own, day).search(answer.title.de, { uiLanguage: 'de', postLanguage: 'de' });
    return describeFinds(hits, { packs: own, today: day, limit: 8 }).map(({ id, from, until }) => ({ id, from, until }));
  };

  it('is found in both, and says of the other when it holds', () => {
    const [day, other] = ['2026-11-22', '2027-01-01'];
    expect(findOn(day)).toEqual(
      expect.arrayContaining([
        { id: 'de-health', from: undefined, until: undefined },
        { id: 'de-health@2027.1.1', from: '2027-01-01', until: undefined },
      ]),
    );
    expect(findOn(other)).toEqual(
      expect.arrayContaining([
        { id: 'de-health', from: undefined, until: undefined },
        { id: 'de-health@2026.1.1', from: undefined, until: '2026-12-31' },
      ]),
    );
  });
});
