import type { InteractionDraft } from '../../core/interaction/interaction.ts';

export type DismissReason = 'not-relevant' | 'answered-by-peers' | 'answered-by-us' | 'cannot-help' | 'other';

/** What the counsellor set aside last: to be taken back, or done to the others of the thread too. */
export interface Dismissal {
  key: string;
  /** of the interaction */
  id: string;
  /** what was noted: taken back by it, even when the post has gone with its page */
  record: InteractionDraft;
  reason: DismissReason;
  /** of the same thread, set aside in one go */
  others?: readonly Pick<Dismissal, 'key' | 'id' | 'record'>[];
}
