import type { FollowUpItem } from '../core/day/follow-up.ts';
import type { Unsaved } from '../core/day/is-export-due.ts';
import type { LatestAct } from '../core/day/list-latest.ts';
import type { ElsewhereEntry } from '../core/day/make-elsewhere.ts';
import type { Reaction, Referral, ThreadHistory } from '../core/day/recall-acts.ts';
import type { ActCounts } from '../core/day/summarise-acts.ts';
import type { ActDetails } from '../core/interaction/make-interaction.ts';

/** What stands in the form at first; the way it went is asked each time. */
export type ElsewhereStart = Omit<ElsewhereEntry, 'channel'>;

/** The counsellor's own day and week, by the log of this device; filled by `entrypoints/sidepanel/day-slice.ts`. */
export interface DayView {
  state: 'reading' | 'read' | 'closed';
  today: ActCounts;
  week: ActCounts;
  /** open ones, due first */
  followUps: readonly FollowUpItem[];
  /** newest first */
  latest: readonly LatestAct[];
  unsaved: Unsaved;
  isExportDue: boolean;
  /** what waits today: shown beside the name of the page */
  reminders: number;
  /** the form for what was done elsewhere is open */
  elsewhere?: ElsewhereStart;
}

/** What belongs to the post in hand. */
export interface ChosenDay {
  history?: ThreadHistory;
  after?: AfterAnswerView;
  details: ActDetails;
  elsewhere?: ElsewhereStart;
}

/** An answer was sent: come back to it? */
export interface AfterAnswerView {
  /** of the interaction */
  id: string;
  followUp?: FollowUpItem;
  /** may its link be kept, and for how many days; else why not */
  link: { days: number } | 'not-for-topic' | 'no-address';
}

export interface FollowUpChoice {
  /** of the interaction */
  id: string;
  /** ISO date */
  dueOn: string;
  withLink: boolean;
}

export interface DayActions {
  openElsewhere(): void;
  closeElsewhere(): void;
  recordElsewhere(entry: ElsewhereEntry): void;
  /** takes an act back: a correction is added, nothing is erased */
  withdraw(id: string): void;
  setFollowUp(choice: FollowUpChoice): void;
  postponeFollowUp(id: string, dueOn: string): void;
  closeFollowUp(id: string): void;
  /** the post itself, where its link was kept */
  openFollowUp(id: string): void;
  noteReaction(id: string, reaction: Reaction): void;
  noteReferral(id: string, state: Referral): void;
  setDetails(details: ActDetails): void;
}
