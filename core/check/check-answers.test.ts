import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../pack/schema.ts';
import { checkAnswers } from './check-answers.ts';
import { placeEntries } from './place-entries.ts';

const file = new URL('../../tests/fixtures/bad-packs/known/content.json', import.meta.url);
const [answer] = (JSON.parse(readFileSync(file, 'utf8')) as { answers: [Answer] }).answers;
const german = answer.texts.de as NonNullable<Answer['texts']['de']>;

function check(change: Partial<Answer>): [path: string, message: string][] {
  const all = placeEntries([]);
  all.entries.answers.push({ pack: 'some', file: 'answers.json', path: 'answers[0]', entry: { ...answer, ...change } });
  return checkAnswers(all).map(({ path, message }) => [path, message]);
}

describe('texts that may vanish', () => {
  it.each<[what: string, change: Partial<typeof german>, paths: string[]]>([
    ['a core of one line', { core: 'In {{city}}: {{fact:answer-deadline}}.' }, ['answers[0].texts.de.core']],
    ['a core whose lines all have a field', { core: 'In {{city}}.\n\nHier: {{help-point}}' }, ['answers[0].texts.de.core']],
    ['a core with a line that stays', { core: 'In {{city}}.\n\nAntworte bald.' }, []],
    ['a short text', { short: 'Rat: {{help-point}}' }, ['answers[0].texts.de.short']],
    ['half of a pair', { short: ['Rat? 1/2', '{{help-point}} 2/2'] }, ['answers[0].texts.de.short[1]']],
    ['the next step, which is meant to', { next: 'Rat: {{help-point}}' }, []],
  ])('are found: %s', (_what, change, paths) => {
    expect(check({ texts: { de: { ...german, ...change } } }).map(([path]) => path)).toEqual(paths);
  });

  it.each([
    [true, []],
    [false, [['answers[0].texts.de.core', expect.stringContaining('such as {{town}}')]]],
  ])('may have a field that has to be filled in: required %s', (required, found) => {
    const fields: Answer['fields'] = [{ key: 'town', type: 'text', required, labels: answer.title }];
    expect(check({ fields, texts: { de: { ...german, core: 'Geh in {{town}} zum Amt.' } } })).toEqual(found);
  });
});

describe('translations', () => {
  it.each([
    ['2.9', false],
    ['1.12', false],
    ['2.10', true],
    ['3.0', true],
  ])('of %s are refused where the source text is 2.9: %s', (translatedFrom, isRefused) => {
    const texts = { de: { ...german, version: '2.9' }, en: { ...german, translatedFrom } };
    const said = ['answers[0].texts.en.translatedFrom', `says that it was translated from ${translatedFrom}, and the text in de is 2.9`];
    expect(check({ texts })).toEqual(isRefused ? [said] : []);
  });

  it('need a source text', () => {
    expect(check({ sourceLanguage: 'cs' })).toEqual([['answers[0].sourceLanguage', expect.stringContaining('that de, en could be')]]);
  });
});
