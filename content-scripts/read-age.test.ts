import { describe, expect, it } from 'vitest';
import { readAge } from './read-age.ts';

const now = new Date('2026-11-22T12:00:00Z');
const [hour, day, week, month, year] = [60, 1440, 10_080, 43_200, 525_600];

const labels: [language: string, label: string, minutes: number][] = [
  ['en', '5m', 5],
  ['en', '5 mins', 5],
  ['en', '3h', 3 * hour],
  ['en', '3 hrs', 3 * hour],
  ['en', '2d', 2 * day],
  ['en', '1w', week],
  ['en', '4 weeks ago', 4 * week],
  ['en', '2 months ago', 2 * month],
  ['en', '1y', year],
  ['de', '5 Min.', 5],
  ['de', '3 Std.', 3 * hour],
  ['de', 'vor 3 Stunden', 3 * hour],
  ['de', '2 Tg.', 2 * day],
  ['de', 'vor 2 Tagen', 2 * day],
  ['de', '1 Wo.', week],
  ['de', 'vor 2 Monaten', 2 * month],
  ['de', '1 J.', year],
  ['pl', '5 min', 5],
  ['pl', '3 godz.', 3 * hour],
  ['pl', '2 dni', 2 * day],
  ['pl', '1 dzień', day],
  ['pl', '1 tyg.', week],
  ['pl', '2 mies.', 2 * month],
  ['pl', '1 rok', year],
  ['cs', '5 min', 5],
  ['cs', '3 hod.', 3 * hour],
  ['cs', 'před 3 hodinami', 3 * hour],
  ['cs', '2 d', 2 * day],
  ['cs', '1 týd.', week],
  ['cs', '2 měs.', 2 * month],
  ['cs', '1 rok', year],
  ['bg', '5 мин.', 5],
  ['bg', '3 ч.', 3 * hour],
  ['bg', 'преди 3 часа', 3 * hour],
  ['bg', '2 д.', 2 * day],
  ['bg', '2 дни', 2 * day],
  ['bg', '1 седм.', week],
  ['bg', '2 месеца', 2 * month],
  ['bg', '1 г.', year],
  ['hr', '5 min', 5],
  ['hr', '3 h', 3 * hour],
  ['hr', '3 sata', 3 * hour],
  ['hr', 'prije 3 sata', 3 * hour],
  ['hr', '2 dana', 2 * day],
  ['hr', '1 tj.', week],
  ['hr', '2 mj.', 2 * month],
  ['hr', '1 god.', year],
  ['it', '5 min', 5],
  ['it', '3 ore', 3 * hour],
  ['it', '3 ore fa', 3 * hour],
  ['it', '2 g', 2 * day],
  ['it', '2 giorni fa', 2 * day],
  ['it', '1 sett.', week],
  ['it', '2 mesi', 2 * month],
  ['it', '1 anno', year],
  ['ro', '5 min', 5],
  ['ro', '3 ore', 3 * hour],
  ['ro', 'acum 3 ore', 3 * hour],
  ['ro', '2 zile', 2 * day],
  ['ro', '1 săpt.', week],
  ['ro', '2 luni', 2 * month],
  ['ro', '2 ani', 2 * year],
  ['sk', '3 hod.', 3 * hour],
  ['ru', '3 ч', 3 * hour],
  ['ru', '2 дн.', 2 * day],
  ['fr', '3 h', 3 * hour],
];

describe('readAge', () => {
  it.each(labels)('in %s reads %j', (_language, label, minutes) => {
    expect(readAge(label, null, now)).toBe(minutes);
  });

  it.each(['3\u034fh', '\u200b3 h\u200b', ' 3 h ', '3H'])('is not led astray by what stands around: %j', (label) => {
    expect(readAge(label, null, now)).toBe(3 * hour);
  });

  it.each(['', 'Yesterday at 14:00', 'gestern', 'Just now', 'вчера', 'h', '3', '2026', 'Maria Popescu', '1000 h'])(
    'says nothing of %j',
    (label) => {
      expect(readAge(label, null, now)).toBeUndefined();
    },
  );

  it.each([
    '12 December at 15:00',
    '12. Dezember um 15:00',
    '5 June',
    '3. Juli',
    '7 września',
    '3 decembrie',
    '4 ottobre',
    '1. studenoga',
    '12 ноември',
  ])('does not take the date %j for an age', (label) => {
    expect(readAge(label, null, now)).toBeUndefined();
  });

  it('trusts a machine’s date more than a label', () => {
    expect(readAge('2 d', '2026-11-22T11:00:00Z', now)).toBe(60);
    expect(readAge('', '2026-11-22T10:00:00+01:00', now)).toBe(180);
  });

  it('reads the label where the date is none', () => {
    expect(readAge('3h', 'soon', now)).toBe(3 * hour);
  });

  it('makes nothing of the future older than now', () => {
    expect(readAge('', '2026-11-22T12:05:00Z', now)).toBe(0);
  });
});
