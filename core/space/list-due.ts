import { countDaysDue, isDue } from './is-due.ts';
import type { RegisteredSpace } from './space.ts';

export interface Due {
  /** longest due first */
  mine: RegisteredSpace[];
  /** how many more are due that a colleague covers */
  ofOthers: number;
}

interface Asking {
  /** ISO date */
  today: string;
  /** the team's name for whoever asks; empty: everything is theirs */
  who: string;
}

const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** What is due on a day, for whoever asks. What nobody covers is everybody's. */
export function listDue(spaces: readonly RegisteredSpace[], { today, who }: Asking): Due {
  const due = spaces.filter((space) => isDue(space, today));
  const mine = due.filter(({ coveredBy = '' }) => who.trim() === '' || coveredBy.trim() === '' || isSame(coveredBy, who));
  const days = new Map(mine.map((space) => [space, countDaysDue(space, today)]));
  mine.sort((a, b) => (days.get(b) ?? 0) - (days.get(a) ?? 0) || a.addedAt - b.addedAt || (a.key < b.key ? -1 : 1));
  return { mine, ofOthers: due.length - mine.length };
}
