import type { SiteId } from '../post.ts';

/** One insertion of a text, for the guard against repetition: keyed hashes only. */
export interface UseRecord {
  /** of the interaction */
  id: string;
  site: SiteId;
  /** keyed hash of site and space; where posts belong to no space, another one each time */
  space: string;
  /** keyed hash of the post answered; absent in manual mode and where the topic is of a special category */
  post?: string;
  /** keyed hashes of the post and of those it stands under; none where the topic is of a special category */
  threads: string[];
  /** keyed hashes of the whole text, then of its sentences; none where the topic is of a special category */
  hashes: string[];
  /** ms since 1970, UTC; where the topic is of a special category the start of the day */
  at: number;
}
