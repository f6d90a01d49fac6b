import type { HubAnswer } from '../hub/ask-hub.ts';
import { readClock } from '../hub/read-clock.ts';

/** Nobody is waited for longer than this at one go, in ms. */
export const mostWait = 6 * 60 * 60 * 1000;

/**
 * How long a hub asks to be left alone (RFC 9110 §10.2.3: seconds, or a date), in ms, at most six hours. undefined: it does not say, or nonsense.
 * A date is set against the hub's own clock where it tells it: ours may be wrong by years. `now` in ms since 1970, UTC.
 */
export function readRetryAfter(answer: HubAnswer, now: number): number | undefined {
  const text = answer.header('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, mostWait);
  // without the comma and the hour JavaScript takes nearly anything for a date
  const date = /^[A-Z][a-z]+, .*\d\d:\d\d:\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(date)) return undefined;
  return Math.min(Math.max(0, date - (readClock(answer) ?? now)), mostWait);
}
