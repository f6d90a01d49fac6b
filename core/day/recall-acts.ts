import type { DraftOf, Interaction, InteractionOf } from '../interaction/interaction.ts';
import type { Labels } from '../pack/schema.ts';
import { findWithdrawn, priorOf } from './find-withdrawn.ts';
import { recordDay } from './record-day.ts';

export type Reaction = DraftOf<'reaction-seen'>['reaction'];
export type Referral = DraftOf<'referral-followed'>['state'];

/** How a post was helped with, and what came of it. */
export interface RecalledAct {
  record: InteractionOf<'answer-inserted'> | InteractionOf<'handled-elsewhere'>;
  /** ISO date */
  on: string;
  /** the latest that was noted */
  reaction?: Reaction;
  referral?: Referral;
}

export interface ThreadHistory {
  /** oldest first */
  acts: RecalledAct[];
  /** of the answers, by id */
  titles: Record<string, Labels>;
  /** names of the help points, by id */
  places: Record<string, string>;
}

/** Answers sent and help given elsewhere, of records of one thread; what was taken back never was. */
export function recallActs(records: readonly Interaction[]): RecalledAct[] {
  const withdrawn = findWithdrawn(records);
  const standing = records.filter(({ id }) => !withdrawn.has(id)).sort((one, other) => one.seq - other.seq);
  return standing.flatMap((record) => {
    if (record.act !== 'answer-inserted' && record.act !== 'handled-elsewhere') return [];
    const after = standing.filter((other) => priorOf(other) === record.id);
    const sent = record.act === 'handled-elsewhere' ? record : after.find(({ act }) => act === 'answer-posted');
    return sent ? [{ record, on: recordDay(sent.at), ...findOutcome(after) }] : [];
  });
}

function findOutcome(after: readonly Interaction[]): Pick<RecalledAct, 'reaction' | 'referral'> {
  const seen = after.findLast((record) => record.act === 'reaction-seen');
  const followed = after.findLast((record) => record.act === 'referral-followed');
  return { ...(seen ? { reaction: seen.reaction } : {}), ...(followed ? { referral: followed.state } : {}) };
}
