import { describe, expect, it } from 'vitest';
import { getPackFromDisk } from '../../tests/read-packs-from-disk.ts';
import { readPack } from './read-pack.ts';
import type { Answer } from './schema.ts';

const { head, answers, helpPoints, topics } = { ...getPackFromDisk('de'), topics: getPackFromDisk('common').topics };
const [answer, second] = answers as [Answer, Answer];

const read = (content: unknown) => readPack({ 'pack.json': head, 'some.json': content });
const readAnswer = (change: object) => read({ answers: [{ ...answer, ...change }, second] });

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
    expect(readPack({ 'pack.json': { ...head, version: 'new' } })).toMatchObject({ problems: [{ file: 'pack.json', path: '.version' }] });
  });

  it.each<[what: string, change: object, path: string]>([
    ['a field we do not know', { script: 'alert(1)' }, 'answers[0].script'],
    ['markup in a text', { texts: { de: { full: 'Hallo <b>du</b>', short: 'Hallo' } } }, 'answers[0].texts.de.full'],
    ['a character that turns the text around', { texts: { de: { full: 'Hallo \u202e', short: 'Hallo' } } }, 'answers[0].texts.de.full'],
    ['a short text that is long', { texts: { de: { full: 'Hallo', short: 'x'.repeat(151) } } }, 'answers[0].texts.de.short'],
    ['no source', { sources: [] }, 'answers[0].sources'],
    ['a source that is no https page', { sources: [{ title: 'x', url: 'http://example.org' }] }, 'answers[0].sources[0].url'],
    ['a day that is none', { validFrom: '22.11.2026' }, 'answers[0].validFrom'],
    ['another country', { jurisdiction: 'AT' }, 'answers[0].jurisdiction'],
    ['an id with a space', { id: 'two words' }, 'answers[0].id'],
  ])('leaves out an entry with %s, says where, and keeps the rest', (_what, change, path) => {
    const { pack, problems } = readAnswer(change);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.file).toBe('some.json');
    expect(pack?.answers.map(({ id }) => id)).toEqual([second.id]);
  });

  it('keeps the first of two entries with one id', () => {
    const { pack, problems } = read({ answers: [answer, { ...second, id: answer.id }] });
    expect(pack?.answers).toEqual([answer]);
    expect(problems).toEqual([{ file: 'some.json', path: 'answers[1].id', message: `${answer.id} stands twice` }]);
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
