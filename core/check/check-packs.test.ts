import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer, Claim, EmergencyCard, Fact, HelpPoint, Phrase } from '../pack/schema.ts';
import { checkPacks, type Report } from './check-packs.ts';

const folder = new URL('../../tests/fixtures/bad-packs/known/', import.meta.url);
const readJson = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

interface Content {
  answers: Answer[];
  claims: Claim[];
  facts: Fact[];
  helpPoints: HelpPoint[];
  emergencyCards: EmergencyCard[];
  phrases?: Phrase[];
}

const content = readJson('content.json') as Content;
const first = <T>([item]: readonly T[]): T => item as T;

const judge = (change: Partial<Content> = {}, today = '2026-11-22'): Report =>
  checkPacks({
    checked: [{ pack: 'known', files: { 'pack.json': readJson('pack.json'), 'content.json': { ...content, ...change } } }],
    known: [],
    today,
    limits: { tight: 150, wide: 400 },
  });

const answer = first(content.answers);
const fact = first(content.facts);
const claim = first(content.claims);
const point = first(content.helpPoints);
const german = answer.texts.de as NonNullable<Answer['texts']['de']>;
const say = ({ problems }: Report): string[] => problems.map(({ message }) => message);

describe('what falls due', () => {
  const inDays = (reviewBy: string): Partial<Content> => ({ claims: [{ ...claim, reviewBy }] });

  it('is listed from 60 days before, the soonest first', () => {
    expect(judge(inDays('2027-01-21')).due.map(({ id, day }) => [id, day])).toEqual([['known-claim', '2027-01-21']]);
    expect(judge(inDays('2027-01-22')).due).toEqual([]);
    const both = judge({ claims: [{ ...claim, reviewBy: '2026-12-20' }], answers: [{ ...answer, reviewBy: '2026-12-01' }] });
    expect(both.due.map(({ id }) => id)).toEqual(['known-answer', 'known-claim']);
  });

  it('has facts that end without a next value, funding that ends and answers without a next edition', () => {
    const source = { title: 'Example' };
    const ending: Fact = { ...fact, periods: [{ from: '2026-01-01', to: '2026-12-31', value: 2, source }] };
    const going: Fact = { ...fact, periods: [...ending.periods, { from: '2027-01-01', value: 3, source }] };
    expect(judge({ facts: [ending] }).due.map(({ kind, day }) => [kind, day])).toEqual([['fact-ends', '2026-12-31']]);
    expect(judge({ facts: [going] }).due).toEqual([]);
    expect(judge({ helpPoints: [{ ...point, fundedUntil: '2026-12-31' }] }).due.map(({ kind }) => kind)).toEqual(['funding-ends']);
    const last: Answer = { ...answer, validTo: '2026-12-31' };
    const next: Answer = { ...answer, version: '2026.12.1', validFrom: '2027-01-01' };
    expect(judge({ answers: [last] }).due.map(({ kind }) => kind)).toEqual(['edition-ends']);
    expect(judge({ answers: [last, next] }).due).toEqual([]);
  });

  it('warns of a review that is late, from the day after', () => {
    const late = inDays('2026-11-22');
    expect(say(judge(late, '2026-11-22'))).toEqual([]);
    expect(say(judge(late, '2026-11-23'))).toEqual([expect.stringContaining('was to be reviewed by 2026-11-22')]);
  });
});

describe('lengths', () => {
  it('are those of the texts with the longest value, place and phone in them, marked as not verified', () => {
    const short = `${'x'.repeat(90)} {{help-point}}`;
    const measure = (change: Partial<Content>): number | undefined =>
      judge({ answers: [{ ...answer, texts: { de: { ...german, core: 'x', short } } }], ...change }).lengths.find(
        ({ variant }) => variant === 'short',
      )?.longest;
    // 91 + "Beratungsstelle Beispiel, 030 000000 (ungeprüft)"
    expect(measure({})).toBe(91 + 48);
    expect(measure({ helpPoints: [{ ...point, verifiedAt: '2026-11-01' }] })).toBe(91 + 48);
    expect(measure({ helpPoints: [{ ...point, shortName: 'Beratung' }] })).toBe(91 + 48 - 24 + 8);
  });

  it('count the longest of all values a fact ever has', () => {
    const source = { title: 'Example' };
    const core = `${'x'.repeat(380)}. {{fact:answer-deadline}}`;
    const long = (value: number): string[] =>
      say(
        judge({
          answers: [{ ...answer, texts: { de: { version: '1.0', register: 'informal', core, short: 'x' } } }],
          facts: [
            {
              ...fact,
              unit: 'EUR',
              periods: [
                { from: '2020-01-01', to: '2020-12-31', value, source },
                { from: '2021-01-01', value: 2, source },
              ],
            },
          ],
        }),
      );
    expect(long(3)).toEqual([]);
    expect(long(1_234_567_890_000)).toEqual([expect.stringMatching(/^has 40\d characters, 400 fit on wide$/)]);
  });

  it('are judged for each part of a pair', () => {
    const pair = (second: string): Partial<Content> => ({
      answers: [{ ...answer, texts: { de: { ...german, short: [`${'x'.repeat(140)} 1/2`, second] } } }],
    });
    expect(say(judge(pair('Rat:\n{{help-point}} 2/2')))).toEqual([]);
    const { problems } = judge(pair(`Rat:\n${'x'.repeat(105)}: {{help-point}} 2/2`));
    const [problem, ...others] = problems.filter(({ severity }) => severity === 'error');
    expect(others).toEqual([]);
    expect(problem?.path).toBe('answers[0].texts.de.short[1]');
  });
});

describe('what is looked at', () => {
  const source = { title: 'Example' };
  const zeroWidth = 'Hil\u200bfe';
  const point0 = (change: Partial<HelpPoint>): Partial<Content> => ({
    helpPoints: [{ ...point, ...change }, ...content.helpPoints.slice(1)],
  });
  const answer0 = (change: Partial<Answer>): Partial<Content> => ({ answers: [{ ...answer, ...change }] });
  const card0 = (change: Partial<EmergencyCard>): Partial<Content> => ({
    emergencyCards: [{ ...first(content.emergencyCards), ...change }],
  });
  const phrase = (de: string): Partial<Content> => ({ phrases: [{ id: 'hello', place: 'opening', register: 'informal', texts: { de } }] });

  it.each<[at: string, said: string, change: Partial<Content>]>([
    ['helpPoints[0].name', 'invisible character', point0({ name: zeroWidth })],
    ['helpPoints[0].address', 'not allowed', point0({ address: 'http://example.org/' })],
    ['helpPoints[0].address', 'has a placeholder', point0({ address: '{{Straße}} 5' })],
    ['helpPoints[0].translations.pl.name', 'mentions', point0({ translations: { pl: { name: 'Pomoc @przyklad' } } })],
    ['answers[0].title.pl', 'mentions', answer0({ title: { ...answer.title, pl: '@przyklad' } })],
    ['answers[0].risks[0].texts.de', 'invisible character', answer0({ risks: [{ texts: { de: zeroWidth }, source }] })],
    ['answers[0].risks[0].texts.de', 'a deadline of its own', answer0({ risks: [{ texts: { de: 'Das gilt bis 31. März.' }, source }] })],
    ['answers[0].notWhen.de[1]', 'not allowed', answer0({ notWhen: { de: ['x', 'http://example.org'] } })],
    ['answers[0].askFirst.en[0]', 'has a placeholder', answer0({ askFirst: { en: ['Where in {{City}}?'] } })],
    ['emergencyCards[0].write.cs', 'length of time', card0({ write: { cs: 'Volejte 112, přijedou do dvou hodin.' } })],
    ['emergencyCards[0].doNotWrite.de[0]', 'in an emergency card', card0({ doNotWrite: { de: ['{{city}}'] } })],
    ['phrases[0].texts.de', 'mentions', phrase('Hallo @beispiel')],
    ['phrases[0].texts.de', 'no field', phrase('Hallo aus {{city}}')],
  ])('has %s: %s', (at, said, change) => {
    const found = judge(change).problems.filter(({ path, severity }) => path === at && severity === 'error');
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
  });

  it('leaves alone what no rule is against', () => {
    const fine: Partial<Content> = {
      ...point0({ address: 'Musterstraße 5, 12345 Beispiel', postcodes: [{ from: '04', to: '04' }] }),
      ...answer0({ title: { ...answer.title, de: 'Kündigung' }, risks: [{ texts: { de: 'Das Amt kann nachfragen.' }, source }] }),
      ...card0({ write: { de: 'Bitte ruf 112 an.' } }),
      ...phrase('Hallo, wir sind vom Projekt Beispiel.'),
    };
    expect(say(judge(fine))).toEqual([]);
  });
});

describe('gaps', () => {
  it('name texts that are missing, outdated, in translation or made by a machine', () => {
    const source = { ...german, version: '2.0' };
    const texts: Answer['texts'] = {
      de: source,
      en: { ...german, translatedFrom: '1.3' },
      pl: { ...german, translatedFrom: '2.0', state: 'machine-translated' },
      ro: { ...german, translatedFrom: '2.1' },
      it: { ...german, translatedFrom: '2.0', state: 'in-translation' },
    };
    const gaps = judge({ answers: [{ ...answer, texts }] }).gaps.filter(({ id }) => id === 'known-answer');
    expect(Object.fromEntries(gaps.map(({ kind, of }) => [kind, of]))).toEqual({
      missing: ['bg', 'cs', 'hr'],
      outdated: ['en'],
      'in-translation': ['it'],
      'machine-translated': ['pl'],
    });
  });

  it('name what is not proved by examples', () => {
    const proved: Partial<Content> = { claims: [{ ...claim, matches: { de: ['Ohne Vertrag kein Recht'] } }] };
    const find = (kind: string): string[] | undefined =>
      judge(proved).gaps.find((gap) => gap.id === 'known-claim' && gap.kind === kind)?.of;
    expect(find('no-matches')).toEqual(['bg', 'cs', 'en', 'hr', 'it', 'pl', 'ro']);
    expect(find('no-ignores')).toHaveLength(8);
  });

  it('name situations without a card of their own', () => {
    expect(judge().gaps.find(({ kind }) => kind === 'no-card')?.of).toContain('no-roof-tonight');
  });
});

describe('coverage', () => {
  it('counts what can be inserted, and drafts, pairs and the rest beside it', () => {
    const review = { by: 'Example', on: '2026-11-01' };
    const texts: Answer['texts'] = {
      de: { ...german, short: ['x 1/2', 'y 2/2'], reviews: { law: review, language: review } },
      en: { ...german, translatedFrom: '1.0' },
      pl: { ...german, translatedFrom: '1.0', state: 'machine-translated' },
    };
    const cells = judge({ answers: [{ ...answer, texts }] }).topics;
    const pick = (language: string) => cells.find((cell) => cell.language === language);
    expect(pick('de')).toEqual({
      jurisdiction: 'DE',
      topic: 'housing_loss',
      language: 'de',
      full: 1,
      short: 1,
      pairs: 1,
      drafts: 0,
      notReady: 0,
    });
    expect(pick('en')).toMatchObject({ full: 1, pairs: 0, drafts: 1 });
    expect(pick('pl')).toMatchObject({ full: 0, short: 0, notReady: 1 });
    expect(pick('ro')).toMatchObject({ full: 0, notReady: 0 });
  });

  it('counts the parts of claims', () => {
    const cells = judge().claims;
    const pick = (part: string, language: string) => cells.find((cell) => cell.part === part && cell.language === language);
    expect(pick('fact', 'de')).toMatchObject({ country: 'DE', claims: 1, of: 1 });
    expect(pick('fact', 'en')).toMatchObject({ claims: 0, of: 1 });
  });

  it('says of facts what they are today and how many texts name them', () => {
    expect(judge().facts).toEqual([
      { pack: 'known', file: 'content.json', path: 'facts[0]', id: 'answer-deadline', unit: 'week', value: 2, texts: 2 },
    ]);
  });

  it('says in what form sources are given', () => {
    expect(judge().links).toEqual([{ pack: 'known', page: 2, site: 0, none: 1, neverChecked: 3 }]);
  });
});

describe('help points', () => {
  const national = content.helpPoints[1] as HelpPoint;
  const judgePoints = (...helpPoints: HelpPoint[]) => judge({ helpPoints }).problems;

  it.each<[what: string, change: Partial<HelpPoint>]>([
    ['is closed', { status: 'closed' }],
    ['is closed for now', { status: 'closed-for-now' }],
    ['has lost its funding', { fundedUntil: '2026-11-21' }],
    ['is for one town', { place: 'example-town' }],
    ['is for one Land', { land: 'DE-SN' }],
    ['is for some postcodes', { postcodes: [{ from: '01', to: '02' }] }],
    ['is for one matter', { type: 'homeless_service' }],
    ['is a number of the emergency cards', { type: 'emergency', fallback: 'country' }],
  ])('lack one for the whole country when the only one %s', (_what, change) => {
    const [problem, ...others] = judgePoints(point, { ...national, ...change }).filter(({ severity }) => severity === 'error');
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'pack.json', message: expect.stringContaining('DE has no help point that anybody') });
    expect(problem?.remedy).toContain('"fallback": "country"');
  });

  it.each<Partial<HelpPoint>>([{}, { type: 'homeless_service', fallback: 'country' }, { fundedUntil: '2026-11-22' }])(
    'have one for the whole country with %j',
    (change) => {
      expect(judgePoints(point, { ...national, ...change })).toEqual([]);
    },
  );

  it('may take the place of each other in one direction alone', () => {
    const make = (id: string, ...supersedes: string[]): HelpPoint => ({ ...point, id, supersedes });
    expect(judgePoints(national, make('new', 'old'), make('old'))).toEqual([]);
    expect(judgePoints(national, make('new', 'old'), make('old', 'new')).map(({ path, message }) => [path, message])).toEqual([
      ['helpPoints[1].supersedes[0]', 'takes the place of "old", which takes its place in turn: neither of them is offered'],
      ['helpPoints[2].supersedes[0]', 'takes the place of "new", which takes its place in turn: neither of them is offered'],
    ]);
    const ring = judgePoints(national, make('a', 'b'), make('b', 'c'), make('c', 'a'), make('d', 'a'));
    expect(ring.map(({ path }) => path)).toEqual([
      'helpPoints[1].supersedes[0]',
      'helpPoints[2].supersedes[0]',
      'helpPoints[3].supersedes[0]',
    ]);
  });
});
