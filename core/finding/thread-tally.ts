import type { PostId } from '../post.ts';
import type { Stance } from './finding.ts';
import type { ThreadSign } from './thread-sign.ts';

export type StanceCounts = Record<Stance, number>;

/** What the comments of one thread do, each counted once. Numbers only. */
export interface ThreadTally {
  /** comments read */
  read: number;
  /** by id of the claim */
  claims: Record<string, StanceCounts>;
  /** comments that say what is right, or are our own answers */
  corrected: number;
  /** comments that the site says it has not loaded */
  notLoaded?: number;
  /** the same thread goes on under this id */
  into?: PostId;
}

export const emptyTally = (): ThreadTally => ({ read: 0, claims: {}, corrected: 0 });

/** Counts one comment, or with −1 takes it out again. */
export function countSign(tally: ThreadTally, sign: ThreadSign | undefined, by: 1 | -1): void {
  tally.read += by;
  if (sign?.corrects) tally.corrected += by;
  if (sign?.claim === undefined || sign.stance === undefined) return;
  countsOf(tally, sign.claim)[sign.stance] += by;
}

function countsOf({ claims }: ThreadTally, claim: string): StanceCounts {
  const counts = claims[claim] ?? { asserts: 0, asks: 0, denies: 0 };
  claims[claim] = counts;
  return counts;
}

export function addTally(to: ThreadTally, from: ThreadTally): void {
  to.read += from.read;
  to.corrected += from.corrected;
  for (const [claim, { asserts, asks, denies }] of Object.entries(from.claims)) {
    const counts = countsOf(to, claim);
    counts.asserts += asserts;
    counts.asks += asks;
    counts.denies += denies;
  }
  const notLoaded = (to.notLoaded ?? 0) + (from.notLoaded ?? 0);
  if (notLoaded > 0) to.notLoaded = notLoaded;
}

/** Of all claims of a thread together. */
export function sumStances({ claims }: Pick<ThreadTally, 'claims'>): StanceCounts {
  const sum: StanceCounts = { asserts: 0, asks: 0, denies: 0 };
  for (const counts of Object.values(claims)) for (const stance of ['asserts', 'asks', 'denies'] as const) sum[stance] += counts[stance];
  return sum;
}

/** From so many comments that say the same on, one answer under the post reaches more people than one to each. */
const manySay = 3;

export const isServedAtOnce = ({ claims }: Pick<ThreadTally, 'claims'>): boolean =>
  Object.values(claims).some(({ asserts }) => asserts >= manySay);
