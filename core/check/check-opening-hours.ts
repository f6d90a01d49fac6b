import { parseOpeningHours } from '../opening-hours/parse-opening-hours.ts';
import type { Library } from './library.ts';
import { type Problem, reportError } from './problem.ts';

const remedy = 'write it as docs/opening-hours.md says, or say it in words in "hoursNote" and leave "openingHours" out';

/** Hours that the panel could not read would never be shown. */
export const checkOpeningHours = ({ entries }: Library): Problem[] =>
  entries.helpPoints.flatMap((placed) => {
    const { openingHours } = placed.entry;
    const parsed = openingHours === undefined ? undefined : parseOpeningHours(openingHours);
    if (parsed === undefined || parsed.ok || openingHours === undefined) return [];
    const { at, message } = parsed.error;
    const where = `"${openingHours}", character ${at + 1}`;
    return [reportError(placed, '.openingHours', [`${where}: ${message.replace(/\.$/, '')}`, remedy])];
  });
