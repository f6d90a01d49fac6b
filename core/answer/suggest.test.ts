import { describe, expect, it } from 'vitest';
import { makeFinding, without } from '../../tests/example-finding.ts';
import { makeStock } from '../../tests/make-stock.ts';
import { readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import { type Finding, situations } from '../finding/finding.ts';
import { countries, type HelpPoint, type Pack } from '../pack/schema.ts';
import { keepOfferable } from './keep-offerable.ts';
import { suggest } from './suggest.ts';
import type { HelpPointChoice } from './suggestion.ts';

const packs = readPacksFromDisk();
const today = '2026-11-22';
const stock = makeStock(packs, today);
const german = packs.find(({ head }) => head.country === 'DE') as Pack;
const topics = packs.flatMap((pack) => pack.topics.flatMap(({ subtopics }) => subtopics.map(({ id }) => id)));
const finding = makeFinding();

const reasonsOf = (choice: HelpPointChoice | undefined): string[] => choice?.why.map(({ reason }) => reason) ?? [];

/** One help point alone in the German pack, beside its places. */
const suggestOf = (change: Partial<HelpPoint>[], given: Finding = finding) => {
  const base = german.helpPoints.find(({ type }) => type !== 'emergency') as HelpPoint;
  const { fundedUntil: _fundedUntil, languages: _languages, ...plain } = base;
  const helpPoints = change.map((part, index) => ({
    ...plain,
    id: `h${index}`,
    country: 'DE' as const,
    topics: ['housing_loss'],
    source: { precision: 'page' as const, date: '2026' },
    ...part,
  }));
  return suggest(given, makeStock([{ ...german, helpPoints }], today)).helpPoints;
};

describe('an emergency', () => {
  const cases = situations.flatMap((emergency) => [...countries, undefined].map((country) => ({ emergency, country })));

  it.each(cases)('$emergency in $country gets a card that begins with 112, and no answers', ({ emergency, country }) => {
    const given = without(makeFinding({ urgency: 'emergency', emergency }), 'country', 'place');
    const suggestion = suggest(country ? { ...given, country } : given, stock);
    expect(suggestion.answers).toEqual([]);
    expect(suggestion.helpPoints).toEqual([]);
    expect(suggestion.card?.numbers[0]?.number).toBe('112');
    expect(country === undefined || suggestion.card?.country === country).toBe(true);
  });

  it.each(situations)('%s gets the card that names it', (emergency) => {
    const card = suggest(makeFinding({ urgency: 'emergency', emergency }), stock).card;
    expect(card?.situations).toContain(emergency);
  });
});

describe('answers', () => {
  it('are none where thoughts of suicide come first, while places that help are', () => {
    const ids = ['crisis.suicidality', 'debts.collection'];
    const { answers, helpPoints } = suggest(makeFinding({ topics: ids.map((id) => ({ id, score: 1 })) }), stock);
    expect(answers).toEqual([]);
    expect(helpPoints.length).toBeGreaterThan(0);
    expect(suggest(makeFinding({ topics: ids.toReversed().map((id) => ({ id, score: 1 })) }), stock).answers.length).toBeGreaterThan(1);
  });

  it.each(topics.filter((id) => id !== 'crisis.suicidality'))('for %s fit its topic, and the first one fits best', (id) => {
    const { answers } = suggest(makeFinding({ topics: [{ id, score: 2 }] }), stock);
    const wide = id.split('.')[0] ?? '';
    expect(
      answers.filter(({ answer }) => !answer.topics.some((topic) => topic.split('.')[0] === wide)).map(({ answer }) => answer.id),
      // where nothing fits a counsellor can still say that it needs somebody who may read the letter
    ).toEqual(['de-everyday-needs-advice']);
    expect(answers.at(-1)?.why[0]).toBe('any-topic');
  });

  it.each(countries)('are of the country %s where the finding says so, and of no other', (country) => {
    const { answers, helpPoints } = suggest(without(makeFinding({ country }), 'place'), stock);
    expect(answers.length).toBeGreaterThan(0);
    expect(new Set(answers.map(({ answer }) => answer.jurisdiction))).toEqual(new Set([country]));
    expect(helpPoints.filter(({ helpPoint }) => helpPoint.country !== country)).toEqual([]);
  });

  it('of both countries are said to be a guess where nothing names one', () => {
    const { answers } = suggest(without(finding, 'country', 'place'), stock);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.every(({ why }) => why.includes('country-assumed'))).toBe(true);
  });

  it('that do not hold yet or any more are not offered', () => {
    const [answer] = german.answers;
    if (!answer) throw new Error('no answer in the pack');
    const offered = (change: Partial<typeof answer>) =>
      suggest(finding, makeStock([{ ...german, answers: [{ ...answer, topics: ['housing_loss'], ...change }] }], today)).answers.length;
    expect(offered({ validFrom: '2026-11-22' })).toBe(1);
    expect(offered({ validFrom: '2026-11-23' })).toBe(0);
    expect(offered({ validTo: '2026-11-22' })).toBe(1);
    expect(offered({ validTo: '2026-11-21' })).toBe(0);
  });

  it('are few enough to be read, each with its reasons', () => {
    const { answers, helpPoints } = suggest(makeFinding({ topics: topics.slice(0, 5).map((id) => ({ id, score: 1 })) }), stock);
    expect(answers.length).toBeLessThanOrEqual(6);
    expect(helpPoints.length).toBeLessThanOrEqual(8);
    expect([...answers, ...helpPoints].filter(({ why }) => why.length < 2)).toEqual([]);
  });

  it('come with the claims of the finding', () => {
    const [claim] = german.claims;
    const given = makeFinding({ claims: claim ? [{ id: claim.id, version: claim.version, stance: 'asserts', isStrong: true }] : [] });
    expect(suggest(given, stock).claims.map(({ id }) => id)).toEqual([claim?.id]);
  });
});

describe('help points', () => {
  const ids = (change: Partial<HelpPoint>[], given?: Finding) => suggestOf(change, given).map(({ helpPoint }) => helpPoint.id);
  const nowhere = (part: Partial<HelpPoint>): Partial<HelpPoint> => part;

  it('in the town go before the Land, and the Land before the whole country', () => {
    const [country, land, town] = [nowhere({}), { place: 'koeln' }, { place: 'dortmund' }];
    const found = suggestOf([{ ...country, place: 'berlin' }, land, town]);
    expect(found.map(({ helpPoint }) => helpPoint.place)).toEqual(['dortmund', 'koeln']);
    expect(found.map((choice) => reasonsOf(choice).find((reason) => reason.startsWith('in-')))).toEqual(['in-town', 'in-land']);
  });

  it('of the whole country are offered where the finding names no place', () => {
    const { place: _place, ...base } = german.helpPoints.find(({ type }) => type !== 'emergency') as HelpPoint;
    const wide = { ...base, topics: ['housing_loss'], country: 'DE' as const };
    const own = makeStock([{ ...german, helpPoints: [wide, { ...wide, id: 'local', place: 'dortmund' }] }], today);
    const found = suggest(without(finding, 'place'), own).helpPoints;
    expect(found.map(({ helpPoint }) => helpPoint.id)).toEqual([wide.id]);
    expect(reasonsOf(found[0])).toContain('nationwide');
  });

  it('of another country, another town or another topic are never offered', () => {
    expect(ids([{ place: 'dortmund', country: 'CZ' }, { place: 'muenchen' }, { place: 'dortmund', topics: ['work_rights'] }])).toEqual([]);
  });

  it('whose funding has ended come last, whatever else speaks for them', () => {
    const found = suggestOf([
      { place: 'dortmund', fundedUntil: '2026-11-21', languages: ['ro'], topics: ['housing_loss.landlord_termination'] },
      { place: 'koeln', fundedUntil: '2026-11-22' },
    ]);
    expect(found.map(({ helpPoint }) => helpPoint.place)).toEqual(['koeln', 'dortmund']);
    expect(reasonsOf(found[1])).toContain('funding-ended');
    expect(reasonsOf(found[0])).not.toContain('funding-ended');
  });

  it('that speak the language of the post go first of equals', () => {
    const found = suggestOf([
      { place: 'dortmund', languages: ['de'] },
      { place: 'dortmund', languages: ['de', 'ro'] },
    ]);
    expect(found.map(({ helpPoint }) => helpPoint.id)).toEqual(['h1', 'h0']);
  });

  it('for emergencies stand on cards, never in an answer', () => {
    expect(ids([{ place: 'dortmund', type: 'emergency' }])).toEqual([]);
  });

  it('that take in whom the counsellor speaks of go first', () => {
    const base = german.helpPoints.find(({ type }) => type !== 'emergency') as HelpPoint;
    const points = ['men', 'women'].map((group) => ({
      ...base,
      id: group,
      place: 'dortmund',
      topics: ['housing_loss'],
      targetGroups: [group],
    }));
    const own = makeStock([{ ...german, helpPoints: points }], today);
    const find = (targetGroups: string[]) =>
      suggest(finding, { ...own, wishes: { targetGroups } }).helpPoints.map(({ helpPoint }) => helpPoint.id);
    expect(find(['women'])[0]).toBe('women');
    expect(find(['men'])[0]).toBe('men');
  });

  it('that are closed for good or replaced are not even found by searching', () => {
    const offerable = keepOfferable(
      [
        {
          ...german,
          helpPoints: [
            { ...(german.helpPoints[3] as HelpPoint), id: 'closed', status: 'closed' },
            { ...(german.helpPoints[3] as HelpPoint), id: 'old' },
            { ...(german.helpPoints[3] as HelpPoint), id: 'new', supersedes: ['old'] },
          ],
        },
      ],
      today,
    );
    expect(offerable[0]?.helpPoints.map(({ id }) => id)).toEqual(['new']);
  });

  it('carry the name of their town', () => {
    expect(suggestOf([{ place: 'dortmund' }])[0]?.town).toBe('Dortmund');
  });

  it.each(topics)('for %s in the real packs: none without funding before one with it', (id) => {
    const found = suggest(makeFinding({ topics: [{ id, score: 2 }] }), stock).helpPoints;
    const ended = found.map((choice) => reasonsOf(choice).includes('funding-ended'));
    expect(ended).toEqual([...ended].sort((a, b) => Number(a) - Number(b)));
  });
});
