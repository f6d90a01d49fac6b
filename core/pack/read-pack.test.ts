import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPack } from './read-pack.ts';
import type { Answer, HelpPoint, Topic } from './schema.ts';

const folder = new URL('../../tests/fixtures/bad-packs/known/', import.meta.url);
const readJson = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

const head = readJson('pack.json') as object;
const { answers, helpPoints, topics } = readJson('content.json') as { answers: Answer[]; helpPoints: HelpPoint[]; topics: Topic[] };
const answer = answers[0] as Answer;
const second: Answer = { ...answer, id: 'second' };
const german = answer.texts.de as NonNullable<Answer['texts']['de']>;

const read = (content: unknown) => readPack({ 'pack.json': head, 'some.json': content });
const readAnswer = (change: object) => read({ answers: [{ ...answer, ...change }, second] });
const say = (change: object): object => ({ texts: { de: { ...german, ...change } } });

describe('readPack', () => {
  it('gives back what fits, from as many files as there are', () => {
    const { pack, problems } = readPack({
      'pack.json': head,
      'a/one.json': { answers: [answer] },
      'two.json': { answers: [second], helpPoints },
    });
    expect(problems).toEqual([]);
    expect(pack?.answers.map(({ id }) => id)).toEqual([answer.id, second.id]);
    expect(pack?.helpPoints).toHaveLength(helpPoints.length);
    expect(pack?.claims).toEqual([]);
  });

  it('is nothing without a head that fits', () => {
    expect(readPack({ 'some.json': { answers } }).pack).toBeUndefined();
    expect(readPack({ 'pack.json': { ...head, version: 'new' } })).toMatchObject({
      problems: [{ file: 'pack.json', path: 'version' }],
      entries: [],
    });
  });

  it.each<[what: string, change: object, path: string]>([
    ['a field we do not know', { script: 'alert(1)' }, 'answers[0].script'],
    ['markup in a text', say({ core: 'Hallo <b>du</b>' }), 'answers[0].texts.de.core'],
    ['a character that turns the text around', say({ core: 'Hallo \u202e' }), 'answers[0].texts.de.core'],
    ['a short text that is long', say({ short: 'x'.repeat(151) }), 'answers[0].texts.de.short'],
    ['a pair of which one is long', say({ short: ['x', 'x'.repeat(151)] }), 'answers[0].texts.de.short[1]'],
    ['a text in a language we do not know', { texts: { de: german, xx: german } }, 'answers[0].texts.xx'],
    ['no source', { legalBasis: [] }, 'answers[0].legalBasis'],
    ['a source that is no https page', { legalBasis: [{ title: 'x', url: 'http://example.org' }] }, 'answers[0].legalBasis[0].url'],
    ['a day in another form', { validFrom: '22.11.2026' }, 'answers[0].validFrom'],
    ['a day that is none', { validFrom: '2027-02-30' }, 'answers[0].validFrom'],
    ['another country', { jurisdiction: 'AT' }, 'answers[0].jurisdiction'],
    ['an id with a space', { id: 'two words' }, 'answers[0].id'],
  ])('leaves out an entry with %s, says where, and keeps the rest', (_what, change, path) => {
    const { pack, problems } = readAnswer(change);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.file).toBe('some.json');
    expect(pack?.answers.map(({ id }) => id)).toEqual([second.id]);
  });

  it('keeps the first of two entries with one id', () => {
    const { pack, entries, problems } = readPack({
      'pack.json': head,
      'a.json': { helpPoints: [helpPoints[0]] },
      'b.json': { facts: [], helpPoints: [helpPoints[1], helpPoints[0]] },
    });
    expect(pack?.helpPoints).toEqual([helpPoints[0], helpPoints[1]]);
    expect(entries).toEqual([
      { kind: 'helpPoints', entry: helpPoints[0], file: 'a.json', path: 'helpPoints[0]' },
      { kind: 'helpPoints', entry: helpPoints[1], file: 'b.json', path: 'helpPoints[0]' },
    ]);
    expect(problems).toMatchObject([
      {
        file: 'b.json',
        path: 'helpPoints[1].id',
        mistake: `${helpPoints[0]?.id} stands twice, first in a.json helpPoints[0]`,
        remedy: 'give one of them another id, or take it out if it is the same',
      },
    ]);
  });

  it('keeps two editions of an answer, unless they are of one version', () => {
    const edition = { ...answer, version: '2026.12.1', validFrom: '2027-01-01' };
    expect(read({ answers: [answer, edition] }).pack?.answers).toEqual([answer, edition]);
    expect(read({ answers: [answer, { ...edition, version: answer.version }] }).problems.map(({ path }) => path)).toEqual([
      'answers[1].version',
    ]);
  });

  it.each([null, 'text', 7, [answer]])('reports a file that is no object with lists: %j', (content) => {
    expect(read(content).problems.length).toBeGreaterThan(0);
    expect(read(content).pack?.answers).toEqual([]);
  });

  it.each([{ scripts: [] }, { answers: {} }, { __proto__x: [] }])('reports a list we do not know: %j', (content) => {
    expect(read(content).problems).toHaveLength(1);
  });

  it('takes terms only as plain lower case', () => {
    const [topic] = topics;
    const [subtopic] = topic?.subtopics ?? [];
    const readTerms = (term: string) =>
      read({ topics: [{ ...topic, subtopics: [{ ...subtopic, terms: { de: [term] } }] }] }).problems.length;
    expect(['miete', 'miet*', 'keine miete', 'miete+schulden'].map(readTerms)).toEqual([0, 0, 0, 0]);
    expect(['Miete', ' miete', 'm', 'x'.repeat(81), '<miete>'].map(readTerms).every((count) => count > 0)).toBe(true);
  });
});
