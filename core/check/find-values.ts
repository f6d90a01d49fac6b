import type { AnswerLanguage } from '../language.ts';
import { readWords } from '../pack/template.ts';
import { de, en, it, ro } from './words/other-value-words.ts';
import { bg, cs, hr, pl } from './words/slavic-value-words.ts';
import type { ValueWords, ValueWordsByLanguage } from './words/value-words.ts';

export interface FoundValue {
  kind: 'amount' | 'percentage' | 'share' | 'length of time' | 'deadline';
  /** as the text has it */
  text: string;
}

const words: ValueWordsByLanguage = { bg, cs, de, en, hr, it, pl, ro };

/**
 * Amounts, shares, lengths of time and deadlines that stand in a text itself. Figures without a unit (phones, paragraphs, the numbers of
 * forms) are none, neither are days with their year and what stands in `{{…}}`.
 */
export function findValues(text: string, language: AnswerLanguage): FoundValue[] {
  // keeps what stands before and after a placeholder apart
  const said = readWords(text, '¤');
  const small = said.toLowerCase();
  const found = getPatterns(language).flatMap(({ kind, pattern }) =>
    [...small.matchAll(pattern)].map(({ 0: { length }, index }) => ({ kind, start: index, end: index + length })),
  );
  const ordered = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return ordered.flatMap((value) => {
    if (value.start < end) return [];
    end = value.end;
    return [{ kind: value.kind, text: said.slice(value.start, value.end).trim() }];
  });
}

interface ValuePattern {
  kind: FoundValue['kind'];
  pattern: RegExp;
}

const patterns = new Map<AnswerLanguage, ValuePattern[]>();

function getPatterns(language: AnswerLanguage): ValuePattern[] {
  const known = patterns.get(language);
  if (known) return known;
  const made = makePatterns(words[language]);
  patterns.set(language, made);
  return made;
}

const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
/** 1.000,50 but no 411/20 and no 883/2004; a full stop behind it would make it an ordinal */
const digits = '(?<![\\p{L}\\p{N}][.,/-]?)\\d+(?:[.,\u00a0\u202f ]\\d{3})*(?:[.,]\\d+)?';
const gap = '[\\s\u00a0\u202f-]{1,2}';
/** codes and signs of money that all languages share */
const signs = '€|eur|czk|kč|pln|bgn|ron|hrk';

/** "24 hours a day" says that somebody is always there */
const always =
  'a\\s+day|am\\s+tag|täglich|на\\s+ден|в\\s+денонощието|denně|dnevno|na\\s+dan|su\\s+24|al\\s+giorno|na\\s+dobę|din\\s+24|pe\\s+zi';
const isAlways = `(?!(?<=24\\s(?:de\\s)?\\p{L}+)\\s+(?:${always}))`;

function makePatterns(given: ValueWords): ValuePattern[] {
  const { numbers, currencies, percent, times, days, between, limits, bounds } = given;
  const one = given.article === undefined ? given.one : `${given.one}|${given.article}`;
  const many = `(?:${digits}|${start}(?:${numbers})${end})`;
  const any = `(?:${many}|${start}(?:${one}|un['’])${end})`;
  const middle = `(?:(?:${between})\\s+){0,2}`;
  const time = (source: string): ValuePattern => ({ kind: 'length of time', pattern: compile(source) });
  const amount = (source: string): ValuePattern => ({ kind: 'amount', pattern: compile(source) });
  const isYear = `(?<!(?:19|20)\\d\\d${gap}(?:${given.year}))`;
  const isClock = given.clock === undefined ? '' : `(?<!${start}(?:${given.clock})\\s+(?=(?:1?\\d|2[0-4])\\s))`;
  return [
    amount(`${many}(?:${gap})?(?:de\\s+)?(?:${signs}|${currencies})${end}`),
    amount(`(?:${start}(?:eur|czk|kč)|€)\\s?${digits}`),
    amount(`${start}(?:${one})${gap}(?:${currencies})${end}`),
    amount(`${digits},[-–—](?:\\s?(?:${signs}))?(?![-–—\\p{L}\\p{N}])`),
    { kind: 'percentage', pattern: compile(`${many}(?:${gap})?(?:%|‰|${start}(?:${percent})${end})`) },
    { kind: 'share', pattern: compile(`${start}(?:${given.fractions})${end}`) },
    { kind: 'deadline', pattern: compile(dayOfYear(given)) },
    time(`${isClock}${many}${gap}${middle}(?:${times})${end}${isYear}${isAlways}`),
    time(`${many}${gap}${middle}(?:${days})${end}`),
    time(`${start}(?:${wholeTime(given)})${end}`),
    time(`${start}(?:${bounds}|${limits})\\s+${any}${gap}${middle}(?:${days})${end}`),
    time(`${start}(?:${bounds})\\s+(?:\\p{L}{1,3}\\s+)?(?:${numbers})(?=\\s*(?:[.,;!?)]|$))`),
    ...(given.bare === undefined ? [] : [time(`${start}(?:${bounds}|${limits})\\s+(?:${given.bare})${end}(?!\\s*\\d)`)]),
    ...(given.compound === undefined ? [] : [time(`${start}(?:${given.compound})${end}`)]),
  ];
}

/** "bis zum 31. März", "by the end of March", "bis 31.3.": with a year behind it it is a day of history and no rule. */
function dayOfYear({ until, ends, months }: ValueWords): string {
  const day = '\\d{1,2}(?:\\.|°|st|nd|rd|th|-?(?:ви|ри|ми|ти|во|ия))?';
  const named = `(?:${day}\\s+(?:of\\s+|de\\s+)?|(?:${ends})\\s+)(?:${months})${end}|(?:${months})\\s+${day}${end}`;
  const noYear = '(?!,?\\s+(?:de\\s+|del\\s+)?(?:19|20)\\d\\d)';
  return `${start}(?:${until})(?:\\s+|(?<=['’]))(?:(?:${named})${noYear}|\\d{1,2}\\.\\s?\\d{1,2}\\.(?!\\s?\\d))`;
}

/** "eine Woche", "un mese", "o lună": the article is a number there, unless it is another word. */
function wholeTime({ one, article, times, bounds, limits, between }: ValueWords): string {
  const middle = `(?:(?:${between})\\s+){0,2}`;
  const counted = `(?:${one})\\s+${middle}(?:${times})`;
  return article === undefined
    ? `${counted}|un['’]or[ae]`
    : `${counted}|(?:${bounds}|${limits})\\s+(?:${article})\\s+${middle}(?:${times})`;
}

/** Small letters of our languages: a class of all letters there are makes each pattern ten times as slow to build. */
const letters = 'a-zß-ÿā-žșțа-џ';

const compile = (source: string): RegExp =>
  new RegExp(source.replaceAll('\\p{L}\\p{N}', `${letters}0-9`).replaceAll('\\p{L}', `[${letters}]`), 'gu');
