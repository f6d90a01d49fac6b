import type { Result } from '../result.ts';
import type { Remark } from './review-practice.ts';

/** A reply written in the practice room. It is looked at and forgotten. */
export interface PracticeReply {
  /** of the finding */
  key: string;
  text: string;
  /** what the counsellor said of each claim, by claim id */
  stances: Record<string, string>;
  /** the emergency was handed over */
  isTold: boolean;
}

export interface PracticeMessages {
  /** lays out the synthetic threads for the practice room and answers with how many findings they hold */
  'practice.open': (none: null) => Result<{ findings: number }, never>;
  'practice.close': (none: null) => Result<null, never>;
  /** says what is right in a reply and what is missing; nothing goes out and nothing is noted */
  'practice.send': (reply: PracticeReply) => Result<Remark[], 'unknown'>;
}
