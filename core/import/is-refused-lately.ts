import type { LastPull } from './pull-result.ts';

/** Hubs slow down every log-in from an office where a dead password is tried again and again: once an hour is enough, in ms. */
const restsFor = 60 * 60_000;

/** The hub has refused the password of this membership less than an hour ago. All times in ms since 1970, UTC. */
export function isRefusedLately(last: Pick<LastPull, 'end' | 'at'> | undefined, joinedAt: number, now: number): boolean {
  if (last?.end !== 'wrong-password' || last.at < joinedAt) return false;
  // from later than now: the clock was put back
  return now >= last.at && now - last.at < restsFor;
}
