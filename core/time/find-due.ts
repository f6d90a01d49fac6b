import type { FoundTime } from './find-times.ts';

export interface Due {
  /** UTF-16 offsets in the text */
  start: number;
  end: number;
  fromDay: number;
  toDay: number;
  /** From today to the last possible day; below 0 when it is past */
  inDays: number;
  isPast: boolean;
  isExact: boolean;
}

const toDue = (time: FoundTime, today: number): Due => ({
  start: time.start,
  end: time.end,
  fromDay: time.fromDay,
  toDay: time.toDay,
  inDays: time.toDay - today,
  isPast: time.toDay < today,
  isExact: time.isExact,
});

/** Sooner first; of two on the same day the exact one. */
const bySoonest = (a: FoundTime, b: FoundTime): number => a.toDay - b.toDay || Number(b.isExact) - Number(a.isExact);

/**
 * The time to show beside a post: its nearest deadline or appointment, else what begins nearest, else the latest that today has overtaken.
 * What the post itself tells as over ("yesterday the letter came") is nothing to be done and never due.
 */
export function findDue(times: FoundTime[], today: number): Due | undefined {
  const planned = times.filter((time) => time.kind === 'deadline' || time.kind === 'point').sort(bySoonest);
  const coming = planned.find((time) => time.toDay >= today);
  if (coming) return toDue(coming, today);
  const beginning = times.filter((time) => time.kind === 'start' && time.fromDay > today).sort(bySoonest)[0];
  if (beginning) return toDue(beginning, today);
  const latest = planned.at(-1);
  return latest && toDue(latest, today);
}
