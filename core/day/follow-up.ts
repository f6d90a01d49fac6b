import type { SiteId } from '../post.ts';

/** Something to come back to. The link lives as the project says, at most 90 days; none for special categories. */
export interface FollowUp {
  /** of the interaction it follows */
  id: string;
  site: SiteId;
  link?: string;
  /** ISO date */
  dueOn: string;
  /** ISO date; the link is forgotten after it */
  linkUntil?: string;
  state: 'open' | 'done';
  /** ISO date */
  setOn: string;
}

/** With what the log says of the act it follows. */
export interface FollowUpItem extends FollowUp {
  topics: readonly string[];
}
