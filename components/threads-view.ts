import type { Situation } from '../core/finding/finding.ts';
import type { PostId } from '../core/post.ts';

/** What the comments of a thread do, in numbers. */
export interface TallyView {
  read: number;
  asserts: number;
  asks: number;
  denies: number;
  corrected: number;
  notLoaded: number;
  /** so many say the same that one answer under the post reaches them all */
  isServedAtOnce: boolean;
}

/** A thread with findings still open, or the one of the open post. */
export interface ThreadView {
  root: PostId;
  /** of its findings in the list, in their order */
  keys: readonly string[];
  tally?: TallyView;
  /** one of it was just dealt with: so many others may be set aside with it */
  others?: number;
}

/** Emergencies of another open tab. */
export interface ElsewhereView {
  tab: number;
  count: number;
  situation?: Situation;
}

export interface ThreadActions {
  /** sets aside the others of a thread, those in need excepted */
  setThreadAside(root: PostId): void;
  openTab(tab: number): void;
}
