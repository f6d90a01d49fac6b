import { type LocalTime, toLocalTime } from '../opening-hours/local-time.ts';
import type { OpeningHours } from '../opening-hours/opening-hours.ts';
import { parseOpeningHours } from '../opening-hours/parse-opening-hours.ts';
import { readStateAt } from '../opening-hours/read-state-at.ts';
import type { HelpPoint } from '../pack/schema.ts';
import type { Openness } from './referral-query.ts';

/** By the string; null: it cannot be read. */
const parsed = new Map<string, OpeningHours | null>();

function parseOnce(text: string): OpeningHours | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const result = parseOpeningHours(text);
  const hours = result.ok ? result.value : null;
  parsed.set(text, hours);
  return hours;
}

/** Berlin and Prague: one clock. */
export const zoneOf = ({ timeZone, country }: Pick<HelpPoint, 'timeZone' | 'country'>): string =>
  timeZone ?? (country === 'CZ' ? 'Europe/Prague' : 'Europe/Berlin');

/** Whether help points are open at a moment (ms since 1970, UTC); public holidays are those of the point's Land, else of its country. */
export function readOpenness(now: number): (helpPoint: HelpPoint) => Openness {
  const times = new Map<string, LocalTime>();
  return (helpPoint) => {
    const hours = helpPoint.openingHours === undefined ? null : parseOnce(helpPoint.openingHours);
    if (hours === null) return 'unknown';
    const zone = zoneOf(helpPoint);
    const time = times.get(zone) ?? toLocalTime(now, zone);
    times.set(zone, time);
    return readStateAt(hours, time, helpPoint.land ?? helpPoint.country);
  };
}
