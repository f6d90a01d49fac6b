import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from './civil-day.ts';
import { findTimes, formatDay } from './find-times.ts';
import noTimeExamples from './no-time-examples.json';
import timeExamples from './time-examples.json';

const monday = dayOf(2026, 3, 2);

function describeTimes(text: string, day: number, language?: string): string[] {
  return findTimes(text, language === undefined ? { day } : { day, language }).map(({ kind, fromDay, toDay }) => {
    const range = fromDay === toDay ? formatDay(fromDay) : `${formatDay(fromDay)}..${formatDay(toDay)}`;
    return `${kind} ${range}`;
  });
}

const withoutMarks = (text: string): string => text.replace(/ł/g, 'l').replace(/[À-ž]/g, (letter) => letter.normalize('NFD').charAt(0));

for (const [language, examples] of Object.entries(timeExamples)) {
  describe(`times in ${language}`, () => {
    it.each(examples as [string, string][])('%s', (text, expected) => {
      expect(describeTimes(text, monday, language)).toContain(expected);
      expect(describeTimes(withoutMarks(text), monday, language)).toContain(expected);
      expect(describeTimes(text.toUpperCase(), monday, language)).toContain(expected);
    });
  });
}

it('finds nearly all of them when the language is unknown', () => {
  const all = Object.values(timeExamples).flat() as [string, string][];
  const missed = all.filter(([text, expected]) => !describeTimes(text, monday).includes(expected));
  expect(missed.length).toBeLessThan(all.length * 0.05);
});

it.each(noTimeExamples as [string, string][])('%s: no time in "%s"', (language, text) => {
  expect(describeTimes(text, monday, language)).toEqual([]);
  expect(describeTimes(text, monday)).toEqual([]);
});

it.each([
  ['the new year', 'do 5.1. se máme vystěhovat', dayOf(2026, 12, 30), 'deadline 2027-01-05'],
  ['the last day of the year', 'bis Ende des Jahres müssen wir raus', dayOf(2026, 12, 1), 'deadline 2026-12-31'],
  ['next month in December', 'next month we lose the flat', dayOf(2026, 12, 15), 'point 2027-01-01..2027-01-31'],
  ['a day told of the old year', 'am 28.12. habe ich die Kündigung bekommen', dayOf(2027, 1, 3), 'past 2026-12-28'],
  ['three days over the end of February', 'in 3 Tagen', dayOf(2028, 2, 27), 'point 2028-03-01'],
  ['the 29th of February', 'do 29.2. zaplatit', dayOf(2026, 3, 2), 'deadline 2028-02-29'],
  ['the 31st in a month of 30 days', 'bis zum 31. raus', dayOf(2026, 4, 10), 'deadline 2026-05-31'],
  ['the same day', 'do 15.3. musíme ven', dayOf(2026, 3, 15), 'deadline 2026-03-15'],
  ['a weekday on that weekday', 'v pondělí přijde exekutor', monday, 'point 2026-03-09'],
  ['a year of two digits', 'Räumung am 15.03.26', monday, 'deadline 2026-03-15'],
  ['a date long over', 'termin do 10.01.2026', monday, 'deadline 2026-01-10'],
])('counts over %s', (_, text, day, expected) => {
  expect(describeTimes(text, day)).toContain(expected);
});

it.each([
  ['Wir müssen bis zum 15.3. raus', 'bis zum 15.3'],
  ['👨‍👩‍👧 zítra v 9 přijde', 'zítra'],
  ['dali nám do konce příštího týdne čas', 'do konce příštího týdne'],
  ['muszę wyjść w ciągu 3 dni stąd', 'w ciągu 3 dni'],
  ['zi\u0301tra přijde exekutor', 'zi\u0301tra'],
])('"%s" holds "%s"', (text, expected) => {
  const [time] = findTimes(text, { day: monday });
  expect(time && text.slice(time.start, time.end)).toBe(expected);
});

it.each([
  ['Das mache ich so, do not worry', 'en'],
  ['I mai avuto', 'it'],
  ['dobro jutro svima', 'hr'],
])('a word of another language says nothing in "%s"', (text, language) => {
  expect(describeTimes(text, monday, language)).toEqual([]);
});

const pieces = [
  'do',
  'bis',
  '15',
  '.',
  '3',
  '/',
  ' ',
  ' ',
  'pátek',
  'v',
  '§',
  '2026',
  '-',
  'tagen',
  'in',
  'до',
  'края',
  'на',
  '😀',
  'luni',
  '31',
  '30',
  '0',
];

it('never throws, and keeps its offsets in order and inside the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, fc.integer({ min: -10_000, max: 60_000 }), (text, day) => {
      let before = 0;
      for (const time of findTimes(text, { day })) {
        expect(time.start).toBeGreaterThanOrEqual(before);
        expect(time.end).toBeGreaterThan(time.start);
        expect(time.toDay).toBeGreaterThanOrEqual(time.fromDay);
        before = time.end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

it.each(['1234567890', '1.', '15.3. ', 'do konce ', 'in 3 ', '12/', 'bis bis ', 'v pátek, '])('stays linear on 64 kB of "%s"', (piece) => {
  const timeOf = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const start = performance.now();
    findTimes(text, { day: monday });
    return performance.now() - start;
  };
  timeOf(64_000);
  expect(timeOf(64_000)).toBeLessThan(1500);
});
