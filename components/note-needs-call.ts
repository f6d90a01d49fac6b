import type { KeptNote } from '../core/sealed-note/sealed-note.ts';

const minute = 60_000;
/** In ms: a handover that waits for longer is told by phone. */
const untilSent = 2 * minute;
/** In ms: a supervisor's browser looks every minute and rings; who has not answered by then is not there, or has it closed. */
const untilSeenTo = 15 * minute;

/** Somebody should be called: a handover of ours has not got through, or nobody has said that they see to it. `now` in ms since 1970. */
export function noteNeedsCall({ box, note, isSent, acknowledgedAt, keptAt }: KeptNote, now: number): boolean {
  if (box === 'in' || note.kind !== 'handover' || acknowledgedAt !== undefined) return false;
  return now - keptAt >= (isSent ? untilSeenTo : untilSent);
}
