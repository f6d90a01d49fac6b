import { formatDay, parseDay } from '../time/civil-day.ts';
import type { FollowUp } from './follow-up.ts';

/** Nobody comes back to it so many days after its day. */
const mostDays = 90;

export const withoutLink = ({ link: _link, linkUntil: _linkUntil, ...rest }: FollowUp): FollowUp => rest;

/** What is left of it on a day (ISO date): a link past its end goes; undefined: all of it goes. */
export function ageFollowUp(followUp: FollowUp, today: string): FollowUp | undefined {
  const { state, dueOn, linkUntil } = followUp;
  // "done" was a state once; whatever was left so goes
  const isPast = dueOn < formatDay((parseDay(today) ?? 0) - mostDays);
  if (state === 'done' || isPast) return undefined;
  return linkUntil !== undefined && linkUntil < today ? withoutLink(followUp) : followUp;
}
