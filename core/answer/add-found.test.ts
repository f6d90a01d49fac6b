import { describe, expect, it } from 'vitest';
import { makeFinding, without } from '../../tests/example-finding.ts';
import { makeStock } from '../../tests/make-stock.ts';
import { readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import type { Finding } from '../finding/finding.ts';
import type { Answer, HelpPoint, Pack } from '../pack/schema.ts';
import { addFound } from './add-found.ts';
import { type Added, nothingAdded } from './added.ts';
import { suggest } from './suggest.ts';

const today = '2026-11-22';
const packs = readPacksFromDisk();
const finding = makeFinding();

const add = (added: Partial<Added>, given: Finding = finding, from: Pack[] = packs) => {
  const stock = makeStock(from, today);
  return addFound(suggest(given, stock), { ...nothingAdded, ...added }, { finding: given, ...stock });
};

/** The German pack's first point that is no emergency number, as the only one of all. */
function withPoint(change: Partial<HelpPoint>): Pack[] {
  const {
    fundedUntil: _fundedUntil,
    languages: _languages,
    place: _place,
    targetGroups: _targetGroups,
    ...plain
  } = packs.flatMap(({ helpPoints }) => helpPoints).find(({ country, type }) => country === 'DE' && type !== 'emergency') as HelpPoint;
  return packs.map((pack) => ({
    ...pack,
    helpPoints:
      pack.head.country === 'DE'
        ? [{ ...plain, id: 'it', topics: ['health'], languages: ['ro'], source: { precision: 'page', date: '2026' }, ...change }]
        : [],
  }));
}

const reasonsOf = (change: Partial<HelpPoint>, given: Finding = finding) =>
  add({ helpPoints: ['it'] }, given, withPoint(change))
    .helpPoints.find(({ helpPoint }) => helpPoint.id === 'it')
    ?.why.map(({ reason }) => reason);

describe('what was taken', () => {
  it('stands before what was suggested, the latest first', () => {
    const suggested = suggest(finding, makeStock(packs, today));
    const { answers, claims } = add({ answers: ['de-health', 'cz-health'], claims: ['debts-prison', 'kindergeld-automatic'] });
    const corrections = ['correction.kindergeld-automatic', 'correction.debts-prison'];
    expect(answers.map(({ answer }) => answer.id)).toEqual([
      'cz-health',
      'de-health',
      ...corrections,
      ...suggested.answers.map(({ answer }) => answer.id),
    ]);
    expect(claims.map(({ id }) => id)).toEqual(['kindergeld-automatic', 'debts-prison']);
  });

  it('keeps its place and its reasons where it was suggested all the same', () => {
    const suggested = suggest(finding, makeStock(packs, today));
    const { answers } = add({ answers: suggested.answers.map(({ answer }) => answer.id).toReversed() });
    expect(answers).toEqual(suggested.answers);
    expect(answers.length).toBeGreaterThan(0);
  });

  it.each<[string, string[]]>([
    ['de-health', ['found', 'country']],
    ['cz-health', ['found', 'other-country']],
    ['cz-housing-loss', ['found', 'wider-topic', 'other-country']],
  ])('%s says why it stands there, and what does not fit', (id, why) => {
    expect(add({ answers: [id] }).answers[0]).toMatchObject({ answer: { id }, why });
  });

  it.each<[string, Partial<HelpPoint>, string[]]>([
    ['a point in the town named', { place: 'dortmund' }, ['found', 'in-town', 'speaks-language', 'not-verified']],
    ['a point in another town', { place: 'muenchen' }, ['found', 'other-town', 'speaks-language', 'not-verified']],
    ['a point for the whole country', {}, ['found', 'nationwide', 'speaks-language', 'not-verified']],
    ['a point of another country', { country: 'CZ' }, ['found', 'other-country', 'nationwide', 'speaks-language', 'not-verified']],
    [
      'a point with all its doubts',
      { fundedUntil: '2026-09-30', source: { precision: 'page', date: '2006' }, languages: ['de'], targetGroups: ['women'] },
      ['found', 'nationwide', 'language-not-spoken', 'group-unknown', 'not-verified', 'stale-source', 'funding-ended'],
    ],
  ])('%s says so', (_, change, why) => {
    expect(reasonsOf(change)).toEqual(why);
  });

  it('is in no other town where the post names none', () => {
    expect(reasonsOf({ place: 'muenchen' }, without(finding, 'place'))).toEqual(['found', 'speaks-language', 'not-verified']);
  });
});

describe('nothing is added', () => {
  it.each(['no-such-answer', ''])('for the unknown id "%s"', (id) => {
    expect(add({ answers: [id], claims: [id], helpPoints: [id] })).toEqual(suggest(finding, makeStock(packs, today)));
  });

  it('in an emergency', () => {
    const emergency = makeFinding({ urgency: 'emergency', emergency: 'life' });
    const added = { answers: ['de-health'], claims: ['debts-prison'], helpPoints: ['de-bahnhofsmission'] };
    expect(add(added, emergency)).toEqual(suggest(emergency, makeStock(packs, today)));
    const withoutCards = packs.map((pack) => ({ ...pack, emergencyCards: [] }));
    expect(add(added, emergency, withoutCards)).toEqual(suggest(emergency, makeStock(withoutCards, today)));
  });

  it('that is an emergency number', () => {
    expect(reasonsOf({ type: 'emergency' })).toBeUndefined();
  });

  it.each<[string, Partial<Answer>]>([
    ['does not hold yet', { validFrom: '2026-11-23' }],
    ['does not hold any more', { validTo: '2026-11-21' }],
  ])('that %s', (_, change) => {
    const old = packs.map((pack) => ({ ...pack, answers: pack.answers.map((answer) => ({ ...answer, ...change })) }));
    expect(add({ answers: ['de-health'] }, finding, old).answers).toEqual([]);
  });
});
