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
  /** of these, by id of the claim they correct: who puts one thing right has not put another right */
  correctedBy?: Record<string, number>;
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
  if (sign?.corrects && sign.claim !== undefined) countCorrections(tally, sign.claim, by);
  if (sign?.claim === undefined || sign.stance === undefined) return;
  countsOf(tally, sign.claim)[sign.stance] += by;
}

function countCorrections(tally: ThreadTally, claim: string, by: number): void {
  const { [claim]: before = 0, ...others } = tally.correctedBy ?? {};
  const after = before + by;
  tally.correctedBy = after > 0 ? { ...others, [claim]: after } : others;
}

function countsOf({ claims }: ThreadTally, claim: string): StanceCounts {
  const counts = claims[claim] ?? { asserts: 0, asks: 0, denies: 0 };
  claims[claim] = counts;
  return counts;
}

export function addTally(to: ThreadTally, from: ThreadTally): void {
  to.read += from.read;
  to.corrected += from.corrected;
  for (const [claim, count] of Object.entries(from.correctedBy ?? {})) countCorrections(to, claim, count);
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

/** How many put right what a comment says or asks, or what else is said in the thread (`said`: claim ids), as by the post itself. */
export function countCorrected(
  { claims, correctedBy = {} }: Pick<ThreadTally, 'claims' | 'correctedBy'>,
  said: ReadonlySet<string> = new Set(),
): number {
  const isSaid = (claim: string): boolean => said.has(claim) || (claims[claim]?.asserts ?? 0) + (claims[claim]?.asks ?? 0) > 0;
  return Object.entries(correctedBy).reduce((sum, [claim, count]) => sum + (isSaid(claim) ? count : 0), 0);
}

/** From so many comments that say the same on, one answer under the post reaches more people than one to each. */
const manySay = 3;

export const isServedAtOnce = ({ claims }: Pick<ThreadTally, 'claims'>): boolean =>
  Object.values(claims).some(({ asserts }) => asserts >= manySay);
