import { createInstance } from 'i18next';
import { type AnswerLanguage, localeOf } from '../core/language.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { hr } from './hr.ts';
import { it } from './it.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';

export type UiLanguage = AnswerLanguage;

type Source = typeof en;
type Counted<K> = K extends `${infer Base}_other` ? Base : never;
/** Languages have more plural forms than the source: `tests` ask for each that a language needs. */
type MoreForms<T> = { readonly [K in Counted<keyof T> as `${K}_${'few' | 'many'}`]?: string };
type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> } & MoreForms<T>;
/** What every translation must hold: the keys of the source, no fewer, and no more than plurals need. */
export type Texts = Shape<Source>;

type WithoutPlural<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;
type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];
export type TextKey = KeysOf<Source>;

type TextAt<T, K extends string> = K extends keyof T
  ? T[K]
  : `${K}_other` extends keyof T
    ? T[`${K}_other`]
    : K extends `${infer Head}.${infer Rest}`
      ? Head extends keyof T
        ? TextAt<T[Head], Rest>
        : never
      : never;
type NamesIn<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type ValuesIn<Names extends string> = { [N in Names]: N extends 'count' ? number : string | number };
type Values<K extends TextKey> = [NamesIn<TextAt<Source, K>>] extends [never] ? [] : [values: ValuesIn<NamesIn<TextAt<Source, K>>>];

export interface Translator {
  readonly language: UiLanguage;
  /** The words of a key; its values are part of the type. */
  t<K extends TextKey>(key: K, ...values: Values<K>): string;
  /** from `2026-09-30`, or from a year or a month alone */
  date(iso: string): string;
  /** how long ago, rounded down; undefined under a minute */
  age(minutes: number): string | undefined;
  languageName(code: string): string;
  countryName(code: string): string;
  list(words: string[]): string;
}

/** All but the source; a language without its texts does not compile. */
export const translations: Record<Exclude<UiLanguage, 'en'>, Texts> = { bg, cs, de, hr, it, pl, ro };
export const uiLanguages = ['en', ...Object.keys(translations)] as UiLanguage[];

const texts = createInstance({
  // nothing is loaded, so it is ready when this line has run
  initAsync: false,
  lng: 'en',
  fallbackLng: 'en',
  resources: Object.fromEntries(Object.entries({ en, ...translations }).map(([code, translation]) => [code, { translation }])),
  // Preact escapes
  interpolation: { escapeValue: false },
});
void texts.init();

function ageOf(minutes: number, format: Intl.RelativeTimeFormat): string | undefined {
  if (minutes < 1) return undefined;
  if (minutes < 60) return format.format(-Math.floor(minutes), 'minute');
  if (minutes < 60 * 48) return format.format(-Math.floor(minutes / 60), 'hour');
  return format.format(-Math.floor(minutes / 60 / 24), 'day');
}

interface DateFormats {
  day: Intl.DateTimeFormat;
  month: Intl.DateTimeFormat;
}

/** Made once: each costs about a millisecond, and a post has many dates. */
function makeDateFormats(locale: string): DateFormats {
  const parts = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return { day: new Intl.DateTimeFormat(locale, { ...parts, day: 'numeric' }), month: new Intl.DateTimeFormat(locale, parts) };
}

function formatDate(iso: string, { day, month }: DateFormats): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime()) || iso.length < 7) return iso;
  return (iso.length < 10 ? month : day).format(date);
}

type AnyValues = Record<string, string | number>;

/** `count` chooses the plural and is shown like every other number: as the language writes it. */
function prepareValues(values: AnyValues, numbers: Intl.NumberFormat): Record<string, unknown> {
  const shown = Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? numbers.format(value) : value]);
  return { count: values.count, replace: Object.fromEntries(shown) };
}

/** The words and formats of one language; make another one to switch. */
export function createTranslator(language: UiLanguage): Translator {
  const translate = texts.getFixedT(language);
  const locale = localeOf(language);
  const numbers = new Intl.NumberFormat(locale);
  const dates = makeDateFormats(locale);
  const ages = new Intl.RelativeTimeFormat(locale, { style: 'short' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    language,
    t: (key, ...[values]) => translate(key as string, prepareValues((values ?? {}) as AnyValues, numbers)),
    date: (iso) => formatDate(iso, dates),
    age: (minutes) => ageOf(minutes, ages),
    languageName: (code) => languages.of(code) ?? code,
    countryName: (code) => regions.of(code) ?? code,
    list: (words) => lists.format(words),
  };
}
