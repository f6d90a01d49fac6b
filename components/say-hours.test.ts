import { describe, expect, it } from 'vitest';
import { describeOpeningHours } from '../core/opening-hours/describe-opening-hours.ts';
import { parseOpeningHours } from '../core/opening-hours/parse-opening-hours.ts';
import { createTranslator, type UiLanguage } from '../locales/translate.ts';
import { sayHours } from './say-hours.ts';

function say(hours: string, language: UiLanguage): string {
  const parsed = parseOpeningHours(hours);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return sayHours(describeOpeningHours(parsed.value), createTranslator(language)).join('; ');
}

describe.each<[string, string, string]>([
  ['Mo-Sa 14:00-20:00', 'Mon–Sat 14:00–20:00', 'Mo–Sa 14:00–20:00'],
  ['Mo,Tu,Th 08:00-12:00', 'Mon–Tue, Thu 08:00–12:00', 'Mo–Di, Do 08:00–12:00'],
  ['Mo-Fr 09:00-12:00,14:00-16:00', 'Mon–Fri 09:00–12:00, 14:00–16:00', 'Mo–Fr 09:00–12:00, 14:00–16:00'],
  ['Mo-Su 18:00-09:00', 'daily 18:00–09:00', 'täglich 18:00–09:00'],
  ['Nov-Mar 18:00-09:00', 'Nov–Mar: daily 18:00–09:00', 'Nov–Mär: täglich 18:00–09:00'],
  ['Nov 15-Mar 31 20:00-08:00', '15 Nov – 31 Mar: daily 20:00–08:00', '15. Nov. – 31. März: täglich 20:00–08:00'],
  ['Jan,Jul-Aug Mo 09:00-10:00', 'Jan, Jul–Aug: Mon 09:00–10:00', 'Jan, Jul–Aug: Mo 09:00–10:00'],
  ['Mo-Fr 09:00-17:00; Aug off', 'Mon–Fri 09:00–17:00; Aug: closed', 'Mo–Fr 09:00–17:00; Aug: geschlossen'],
  [
    'Mo-Fr 09:00-17:00; Dec 24,Feb 29 off "Ferien"',
    'Mon–Fri 09:00–17:00; 24 Dec, 29 Feb: closed (Ferien)',
    'Mo–Fr 09:00–17:00; 24. Dez., 29. Feb.: geschlossen (Ferien)',
  ],
  ['Mo-Fr 09:00-17:00; PH 10:00-12:00', 'Mon–Fri 09:00–17:00; public holidays 10:00–12:00', 'Mo–Fr 09:00–17:00; Feiertage 10:00–12:00'],
  ['Mo-Fr,PH 09:00-17:00', 'Mon–Fri, public holidays 09:00–17:00', 'Mo–Fr, Feiertage 09:00–17:00'],
  [
    'Mo-Fr 09:00-17:00; We off; PH off',
    'Mon–Tue, Thu–Fri 09:00–17:00; Wed closed; public holidays closed',
    'Mo–Di, Do–Fr 09:00–17:00; Mi geschlossen; Feiertage geschlossen',
  ],
  ['Mo-Fr 08:00-18:00; 12:00-13:00 off', 'Mon–Fri 08:00–18:00; 12:00–13:00 closed', 'Mo–Fr 08:00–18:00; 12:00–13:00 geschlossen'],
  ['Th[1] 17:00-19:00', 'first Thu of the month 17:00–19:00', 'erster Do im Monat 17:00–19:00'],
  ['Mo,Th[-1] 10:00-12:00', 'Mon, last Thu of the month 10:00–12:00', 'Mo, letzter Do im Monat 10:00–12:00'],
  ['Fr[1,3] 10:00-12:00', 'first and third Fri of the month 10:00–12:00', 'erster und dritter Fr im Monat 10:00–12:00'],
  ['Tu[-2] 10:00-12:00', 'second to last Tue of the month 10:00–12:00', 'vorletzter Di im Monat 10:00–12:00'],
  [
    'Mo,Tu,Th 14:00-16:00; We 09:00-11:00; "nach Vereinbarung"',
    'Mon–Tue, Thu 14:00–16:00; Wed 09:00–11:00; otherwise by appointment',
    'Mo–Di, Do 14:00–16:00; Mi 09:00–11:00; sonst nach Vereinbarung',
  ],
  [
    'Mo-Fr 09:00-12:00; We "nur mit Termin vom Amt"',
    'Mon–Tue, Thu–Fri 09:00–12:00; Wed by appointment (nur mit Termin vom Amt)',
    'Mo–Di, Do–Fr 09:00–12:00; Mi nach Vereinbarung (nur mit Termin vom Amt)',
  ],
  ['We 14:00-16:00 "nach Vereinbarung"', 'Wed 14:00–16:00 by appointment', 'Mi 14:00–16:00 nach Vereinbarung'],
  ['Mo-Fr 09:00-12:00 open "bitte klingeln"', 'Mon–Fri 09:00–12:00 (bitte klingeln)', 'Mo–Fr 09:00–12:00 (bitte klingeln)'],
])('the hours %s', (hours, english, german) => {
  it('are said in English', () => expect(say(hours, 'en')).toBe(english));
  it('are said in German', () => expect(say(hours, 'de')).toBe(german));
});

it.each([
  ['24/7', ''],
  ['Mo-Su 00:00-24:00', ''],
  ['"nach Vereinbarung"', ''],
  ['24/7 open "ring twice"', '(ring twice)'],
  ['off "bis auf Weiteres"', '(bis auf Weiteres)'],
])('of what is always the same, %s, only the note is said', (hours, words) => {
  expect(say(hours, 'en')).toBe(words);
});
