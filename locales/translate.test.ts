import { describe, expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { createTranslator, uiLanguages } from './translate.ts';

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
const placeholders = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

const source = flatten(en);
const others = { de: new Map(flatten(de)) };

describe.each(Object.entries(others))('%s', (_language, texts) => {
  it('has exactly the keys of the source', () => {
    expect([...texts.keys()].sort()).toEqual(source.map(([key]) => key).sort());
  });

  it('uses the same placeholders as the source', () => {
    const different = source.filter(([key, text]) => placeholders(text).join() !== placeholders(texts.get(key) ?? '').join());
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
  });

  it('gives a counted text its count', () => {
    const without = [...texts].filter(([key, text]) => /_(one|other)$/.test(key) && !text.includes('{{count}}'));
    expect(without).toEqual([]);
  });
});

describe('createTranslator', () => {
  it('speaks both languages at once, so that a switch needs no reload', () => {
    const [english, german] = uiLanguages.map(createTranslator);
    expect(english?.t('urgency.high')).toBe('Urgent');
    expect(german?.t('urgency.high')).toBe('Dringend');
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
