import type { InteractionDraft } from '../interaction/interaction.ts';
import { type ActStamp, makeFollowing } from './make-following.ts';

/** Takes an act back. The record itself stays: the log is never rewritten. */
export const makeCorrection = (record: InteractionDraft, stamp: ActStamp): InteractionDraft =>
  makeFollowing('corrected', { record, stamp }, { corrects: record.id, fields: ['withdrawn'] });
