import { parseOpeningHours } from '../opening-hours/parse-opening-hours.ts';
import { hasPublicHolidays } from '../opening-hours/public-holidays.ts';
import type { PlacedEntries } from './library.ts';
import { type Problem, reportError, reportWarning } from './problem.ts';

const remedy = 'write it as docs/opening-hours.md says, or say it in words in "hoursNote" and leave "openingHours" out';

/** Hours that the panel could not read would never be shown. */
export const checkOpeningHours = ({ entries }: PlacedEntries): Problem[] =>
  entries.helpPoints.flatMap((placed) => {
    const { openingHours, country } = placed.entry;
    if (openingHours === undefined) return [];
    const parsed = parseOpeningHours(openingHours);
    if (!parsed.ok) {
      const { at, message } = parsed.error;
      return [reportError(placed, '.openingHours', [`"${openingHours}", character ${at + 1}: ${message.replace(/\.$/, '')}`, remedy])];
    }
    const isOff = parsed.value.rules.some(({ onPublicHolidays }) => onPublicHolidays) && !hasPublicHolidays(country);
    return isOff
      ? [
          reportWarning(placed, '.openingHours', [
            `has PH, and the public holidays of ${country} are not known here: no day counts as one`,
            'say in "hoursNote" what holds on public holidays',
          ]),
        ]
      : [];
  });
