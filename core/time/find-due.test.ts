import { expect, it } from 'vitest';
import { dayOf, formatDay } from './civil-day.ts';
import { findDue } from './find-due.ts';
import { findTimes } from './find-times.ts';

const written = dayOf(2026, 3, 2);

it.each([
  ['the nearest of two', 'Widerspruch bis 20. März, am Freitag ist Gericht', 0, '2026-03-06', 4, false],
  ['what was said over is not due', 'wczoraj przyszło pismo, mam 14 dni', 0, '2026-03-16', 14, false],
  ['tomorrow, read three days later, may be over', 'zítra nás vyhodí z bytu', 3, '2026-03-03', -2, true],
  ['the later one when the first is over', 'v pátek je soud a do 20. března se máme vystěhovat', 6, '2026-03-20', 12, false],
  ['the latest when all are over', 'v pátek je soud a do 20. března se máme vystěhovat', 30, '2026-03-20', -12, true],
  ['what begins when nothing else is said', 'Od 1 kwietnia nie mamy gdzie mieszkać', 0, '2026-04-01', 30, false],
  ['on the last day itself it is not over', 'Trebuie să ieșim până pe 15 martie', 13, '2026-03-15', 0, false],
])('shows %s', (_, text, daysLater, expected, inDays, isPast) => {
  const due = findDue(findTimes(text, { day: written }), written + daysLater);
  expect(due && { toDay: formatDay(due.toDay), inDays: due.inDays, isPast: due.isPast }).toEqual({ toDay: expected, inDays, isPast });
});

it.each(['před týdnem jsem podala žádost', 'seit drei Wochen warte ich', 'yesterday I got a letter', ''])(
  'shows nothing for "%s"',
  (text) => {
    expect(findDue(findTimes(text, { day: written }), written)).toBeUndefined();
  },
);
