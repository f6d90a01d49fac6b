import type { SiteId, Space } from '../post.ts';
import type { Result } from '../result.ts';

export interface UseQuestion {
  text: string;
  site: SiteId;
  space: Space;
  /** ms since 1970, UTC */
  now: number;
}

/** How often the same text, or nearly the same, was inserted from this device. */
export interface UseReport {
  here: number;
  elsewhere: number;
  /** answers of any text on this site within the hour */
  thisHour: number;
}

export interface GuardMessages {
  'use.check': (question: UseQuestion) => Result<UseReport, 'store-closed'>;
}
