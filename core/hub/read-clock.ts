import type { HubAnswer } from './ask-hub.ts';

/** What time it is at the hub, in ms since 1970, UTC, to the second. undefined: it does not say. */
export function readClock(answer: HubAnswer): number | undefined {
  const time = Date.parse(answer.header('date') ?? '');
  return Number.isNaN(time) ? undefined : time;
}
