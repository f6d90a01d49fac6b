import { readAnchor } from './read-anchor.ts';
import { readContext } from './read-context.ts';
import { readUnits } from './reading.ts';
import { resolveAnchor } from './resolve-anchor.ts';

export { formatDay, toDay } from './civil-day.ts';

export interface FoundTime {
  /** UTF-16 offsets in the text */
  start: number;
  end: number;
  /** until, on that day, since (or from then on), over */
  kind: 'deadline' | 'point' | 'start' | 'past';
  /** Civil days since 1970-01-01: first and last possible one */
  fromDay: number;
  toDay: number;
  /** Said to the day ("tomorrow", "15.3.") or only roughly ("next month", "soon") */
  isExact: boolean;
}

/** Times a text speaks of, in its order, counted from the civil day it was written. */
export function findTimes(text: string, options: { day: number; language?: string }): FoundTime[] {
  const reading = readUnits(text, options.day, options.language);
  const times: FoundTime[] = [];
  if (!reading) return times;
  const { units } = reading;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (!unit || (unit.digits === 0 && unit.entry?.isAnchor !== true)) continue;
    const anchor = readAnchor(reading, index);
    if (!anchor) continue;
    const context = readContext(reading, anchor.first, anchor.last);
    const resolved = resolveAnchor(reading, anchor, context);
    index = Math.max(index, anchor.last);
    if (!resolved) continue;
    index = Math.max(index, context.last);
    times.push({ start: units[context.first]?.start ?? 0, end: units[context.last]?.end ?? 0, ...resolved });
  }
  return times;
}
