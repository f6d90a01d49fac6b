import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseOpeningHours } from './parse-opening-hours.ts';

it.each([
  ['24/7'],
  ['Mo-Fr 09:00-12:00,13:00-16:00; We off; PH off; "nach Vereinbarung"'],
  ['Mo,Tu,Th 14:00-16:00; We 09:00-11:00'],
  ['Mo-Fr 09:00-12:00 || "nach Vereinbarung"'],
  ['Mo-Fr 08:00-12:00, We 14:00-18:00'],
  ['Mo-Fr,PH 10:00-12:00'],
  ['Th[1] 17:00-19:00; Mo[-1],Fr[1-3,5] 10:00-12:00'],
  ['Nov-Mar: Mo-Su 22:00-02:00'],
  ['Nov 01-Mar 31 20:00-32:00; Dec 24-26,31,Jan 01-05 off "Weihnachten"'],
  ['Mo-Fr 08:00-18:00; 12:00-13:00 off'],
  ['off "bis auf Weiteres"'],
  ['  Mo-Fr   09:00 - 12:00 ,13:00-16:00 ;We off  '],
])('reads %s', (text) => {
  expect(parseOpeningHours(text)).toMatchObject({ ok: true });
});

it.each([
  ['', 0, 'Write days and times here'],
  ['Mo-Fr', 5, 'Times are missing'],
  ['Mo-Fr; We off', 5, 'Times are missing'],
  ['Mo-Fr open', 6, 'Times are missing'],
  ['Mo-Fr 9-12', 6, 'two digits'],
  ['Mo-Fr 9:00-12:00', 6, 'two digits'],
  ['Mo-Fr 09:00', 11, 'Write until when'],
  ['Mo-Fr 09:60-12:00', 6, 'no minute 60'],
  ['Mo-Fr 24:00-25:00', 6, 'at the latest'],
  ['Mo-Fr 10:00-40:00', 12, 'longer than a day'],
  ['Mo-Fr 09:00-09:00', 6, '00:00-24:00'],
  ['Mo-Fr 10:00+', 11, 'open end'],
  ['Di 09:00-12:00', 0, '"Di" is not known here'],
  ['Mo-Fr 08:00-12:00 Uhr', 18, '"Uhr" is not known here'],
  ['Mo 09:00-12:00 Tu 10:00-12:00', 15, '; between rules'],
  ['Mo-Fr 09:00-12:00 14:00-16:00', 18, 'comma between times'],
  ['Mo-Fr 09:00-12:00; 14:00-16:00', 19, 'has no days'],
  ['Mo-Fr 09:00-12:00; off', 19, 'has no days'],
  ['Mo-Fr 09:00-12:00;', 18, 'Write days and times here'],
  ['Mo–Fr 09:00-12:00', 2, 'short hyphen'],
  ['Mo-Fr 09:00-12:00; „nach Vereinbarung“', 19, 'straight double quotes'],
  ['"nach Vereinbarung', 0, 'no closing quote'],
  ['Mo ""', 3, 'between the quotes'],
  ['Mo 10:00-11:00, "nach Vereinbarung"', 16, 'Put ; before'],
  ['Mo 10:00-11:00; "nach Vereinbarung"; Tu off', 37, 'put it last'],
  ['Mo 10:00-11:00 || Tu 10:00-12:00', 18, 'After ||'],
  ['Mo-Fr 24/7', 6, '24/7 stands alone'],
  ['24/7 off', 0, 'never closed'],
  ['Mo-Th[1] 10:00-12:00', 5, 'single weekday'],
  ['Th[6] 10:00-11:00', 3, '1 to 5'],
  ['Th[1 10:00-11:00', 5, 'not closed'],
  ['Feb 30 10:00-11:00', 4, 'no day 30'],
  ['Dec 26-24 off', 7, 'end before they begin'],
  ['Nov-Mar 15 10:00-12:00', 8, 'first month too'],
  ['2026 Nov 10:00-11:00', 0, 'years'],
  ['constructor off', 0, '"constructor" is not known here'],
  ['SH off', 0, 'School holidays'],
  ['week 1-5 Mo 10:00-12:00', 0, 'Weeks'],
  ['Mo sunrise-sunset', 3, 'clock times'],
])('refuses "%s" at %i: %s', (text, at, message) => {
  const parsed = parseOpeningHours(text);
  expect(parsed).toMatchObject({ ok: false, error: { at } });
  expect(parsed.ok ? '' : parsed.error.message).toContain(message);
});

it('never throws, and names a place within the text', () => {
  const piece = fc.constantFrom(
    'Mo',
    'Fr',
    'PH',
    'Nov',
    'Dec 24',
    '-',
    ',',
    ';',
    '||',
    ':',
    '[',
    ']',
    '1',
    '24/7',
    '09:00',
    '12:00',
    '"x"',
    'off',
    ' ',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const parsed = parseOpeningHours(written);
      if (parsed.ok) return parsed.value.rules.length > 0;
      return parsed.error.at >= 0 && parsed.error.at <= written.length && parsed.error.message.endsWith('.');
    }),
    { numRuns: 3000, seed: 7 },
  );
});
