import { describe, expect, it } from 'vitest';
import { answerLanguages } from '../core/language.ts';
import { en } from './en.ts';
import { createTranslator, translations, uiLanguages } from './translate.ts';

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
const placeholders = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

const source = flatten(en);
const others = Object.fromEntries(Object.entries(translations).map(([code, texts]) => [code, new Map(flatten(texts))]));
/** Without the plural forms that only some languages have. */
const isExtraForm = (key: string): boolean => /_(?:few|many)$/.test(key);

it('there is one for each language we answer in', () => {
  expect([...uiLanguages].sort()).toEqual([...answerLanguages]);
});

describe.each(Object.entries(others))('%s', (_language, texts) => {
  it('has exactly the keys of the source', () => {
    expect([...texts.keys()].filter((key) => !isExtraForm(key)).sort()).toEqual(source.map(([key]) => key).sort());
  });

  it('uses the same placeholders as the source', () => {
    const sourceTexts = new Map(source);
    const sourceOf = (key: string): string => sourceTexts.get(key.replace(/_(?:few|many)$/, '_other')) ?? '';
    const different = [...texts].filter(([key, text]) => placeholders(sourceOf(key)).join() !== placeholders(text).join());
    expect(different).toEqual([]);
  });
});

describe.each(Object.entries({ en: new Map(source), ...others }))('%s', (language, texts) => {
  it('leaves no text empty, padded or with a broken placeholder', () => {
    const broken = [...texts].filter(
      ([, text]) => text.trim() === '' || text !== text.trim() || /[{}]/.test(text.replace(/\{\{\w+\}\}/g, '')),
    );
    expect(broken).toEqual([]);
  });

  it('has every plural form its language needs', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const bases = new Set([...texts.keys()].flatMap((key) => /^(.+)_(?:one|other)$/.exec(key)?.[1] ?? []));
    expect(bases.size).toBeGreaterThan(5);
    for (const base of bases) for (const form of forms) expect(texts.has(`${base}_${form}`), `${base}_${form}`).toBe(true);
    const unused = [...texts.keys()].filter((key) => isExtraForm(key) && !forms.includes(key.slice(key.lastIndexOf('_') + 1) as never));
    expect(unused).toEqual([]);
  });

  it('gives a counted text its count', () => {
    const without = [...texts].filter(([key, text]) => /_(one|few|many|other)$/.test(key) && !text.includes('{{count}}'));
    expect(without).toEqual([]);
  });
});

describe('createTranslator', () => {
  it('speaks all languages at once, so that a switch needs no reload', () => {
    expect(createTranslator('en').t('urgency.high')).toBe('Urgent');
    expect(createTranslator('de').t('urgency.high')).toBe('Dringend');
    expect(new Set(uiLanguages.map((language) => createTranslator(language).t('draft.insert'))).size).toBe(uiLanguages.length);
  });

  it.each([
    ['pl', [1, 2, 5, 22, 25]],
    ['cs', [1, 3, 5]],
    ['hr', [1, 2, 5, 21]],
    ['ro', [1, 2, 20]],
    ['bg', [1, 2]],
    ['it', [1, 2]],
  ] as const)('takes another form of %s for each number that has one', (language, counts) => {
    const { t } = createTranslator(language);
    const said = counts.map((count) => t('list.dropped', { count }));
    for (const [index, count] of counts.entries()) expect(said[index]).toContain(String(count));
    const forms = new Set(counts.map((count) => new Intl.PluralRules(language).select(count)));
    expect(new Set(said.map((words) => words.replace(/\d+/, ''))).size).toBeGreaterThanOrEqual(Math.min(2, forms.size));
  });

  it('counts in words', () => {
    const { t } = createTranslator('de');
    expect(t('list.count', { count: 1 })).toBe('1 Beitrag');
    expect(t('list.count', { count: 0 })).toBe('0 Beiträge');
    expect(t('list.count', { count: 1200 })).toBe('1.200 Beiträge');
  });

  it('writes numbers and dates as the language does', () => {
    const english = createTranslator('en');
    expect(english.t('draft.length', { length: 1480, limit: 8000 })).toBe('1,480 of 8,000 characters');
    expect(english.date('2026-09-30')).toBe('30 Sept 2026');
    expect(createTranslator('de').date('2026-09-30')).toBe('30. Sept. 2026');
    expect(english.date('2019')).toBe('2019');
    expect(english.date('2019-05')).toBe('May 2019');
  });

  it('puts values in as they are, whatever they hold', () => {
    const { t } = createTranslator('en');
    expect(t('detail.alsoTopics', { topics: '<b>$t(urgency.high)</b> {{count}} & more' })).toBe(
      'Also: <b>$t(urgency.high)</b> {{count}} & more',
    );
  });

  it('says how old a post is', () => {
    const { age } = createTranslator('de');
    expect([0, 5, 90, 60 * 47, 60 * 24 * 3].map(age)).toEqual([undefined, 'vor 5 Min.', 'vor 1 Std.', 'vor 47 Std.', 'vor 3 Tagen']);
  });

  it('does not compile with a wrong key, a missing value or a wrong value', () => {
    const { t } = createTranslator('en');
    // @ts-expect-error no such key
    t('urgency.huge');
    // @ts-expect-error no value
    expect(() => t('detail.position')).not.toThrow();
    // @ts-expect-error another value
    t('list.count', { number: 1 });
    // @ts-expect-error a branch, not a text
    t('urgency');
  });
});
