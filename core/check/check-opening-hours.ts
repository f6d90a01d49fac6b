import type { HoursRule, Season } from '../opening-hours/opening-hours.ts';
import { parseOpeningHours } from '../opening-hours/parse-opening-hours.ts';
import { hasPublicHolidays } from '../opening-hours/public-holidays.ts';
import type { Told } from '../pack/tell.ts';
import type { PlacedEntries } from './place-entries.ts';
import { type Problem, reportError, reportWarning } from './problem.ts';

const remedy = 'write it as docs/opening-hours.md says, or say it in words in "hoursNote" and leave "openingHours" out';

/** Hours that the panel could not read would never be shown, and others that say something else than was meant. */
export const checkOpeningHours = ({ entries }: PlacedEntries): Problem[] =>
  entries.helpPoints.flatMap((placed) => {
    const { openingHours, country } = placed.entry;
    if (openingHours === undefined) return [];
    const parsed = parseOpeningHours(openingHours);
    if (!parsed.ok) {
      const { at, message } = parsed.error;
      return [reportError(placed, '.openingHours', [`"${openingHours}", character ${at + 1}: ${message.replace(/\.$/, '')}`, remedy])];
    }
    return judgeHolidays(parsed.value.rules, country).map((said) => reportWarning(placed, '.openingHours', said));
  });

function judgeHolidays(rules: readonly HoursRule[], country: string): Told[] {
  const last = rules.findLastIndex(({ onPublicHolidays }) => onPublicHolidays);
  const rule = rules[last];
  if (!rule) return [];
  const unknown: Told[] = hasPublicHolidays(country)
    ? []
    : [
        [
          `has PH, and the public holidays of ${country} are not known here: no day counts as one`,
          'say in "hoursNote" what holds on public holidays',
        ],
      ];
  const isUndone = rule.state === 'closed' && rules.slice(last + 1).some((later) => opensOn(later, rule));
  if (!isUndone) return unknown;
  return [...unknown, ['the rules behind "PH off" hold on public holidays too, so that it counts as open then', 'put "PH off" last']];
}

/** Some weekday of a later rule is a public holiday in some year. */
const opensOn = ({ mode, state, weekdays, nthWeekdays, seasons }: HoursRule, holiday: HoursRule): boolean =>
  mode !== 'otherwise' && state !== 'closed' && (weekdays !== 0 || nthWeekdays.length > 0) && shareDays(seasons, holiday.seasons);

const shareDays = (some: readonly Season[], others: readonly Season[]): boolean =>
  some.length === 0 ||
  others.length === 0 ||
  some.some((one) => others.some((other) => covers(one, other.from) || covers(other, one.from)));

const covers = ({ from, to }: Season, day: number): boolean => (from <= to ? day >= from && day <= to : day >= from || day <= to);
