import type { Interaction, InteractionDraft } from '../interaction/interaction.ts';
import type { Result } from '../result.ts';
import type { FollowUpItem } from './follow-up.ts';
import type { Unsaved } from './is-export-due.ts';
import type { NoLink } from './keep-link.ts';
import type { ThreadHistory } from './recall-acts.ts';

export interface Reminders {
  /** open ones, due first */
  followUps: FollowUpItem[];
  unsaved: Unsaved;
}

export interface FollowUpWish {
  /** of the interaction it follows */
  id: string;
  /** ISO date */
  dueOn: string;
  /** only when the counsellor ticked it */
  link?: string;
}

export interface DayMessages {
  /** records since a day and those they go on from, oldest first; ISO date */
  'day.read': (since: string) => Result<Interaction[], 'store-closed'>;
  'reminders.read': (none: null) => Result<Reminders, 'store-closed'>;
  /** a link that may not be kept costs the link alone */
  'follow-up.set': (wish: FollowUpWish) => Result<{ noLink?: NoLink }, 'store-closed' | 'unknown' | 'refused'>;
  /** another day; the link lives no longer for it */
  'follow-up.postpone': (argument: { id: string; dueOn: string }) => Result<null, 'store-closed' | 'unknown' | 'refused'>;
  /** done: it is deleted; what was done stands in the log */
  'follow-up.close': (id: string) => Result<null, 'store-closed' | 'unknown'>;
  /** what was done about the post of a finding, also under another id of it */
  'thread.recall': (key: string) => Result<ThreadHistory, 'store-closed' | 'unknown'>;
  /** records that an act was taken back, and forgets it where the post is remembered */
  'act.withdraw': (draft: InteractionDraft) => Result<null, 'store-closed' | 'refused'>;
  /** records help given elsewhere; with a finding its post counts as answered. `isSpecial`: also where the topics no longer say so */
  'elsewhere.record': (argument: { draft: InteractionDraft; key?: string; isSpecial: boolean }) => Result<null, 'store-closed' | 'refused'>;
}
