import type { Result } from '../result.ts';

export interface PracticeMessages {
  /** lays out the synthetic threads for the practice room and answers with how many findings they hold */
  'practice.open': (none: null) => Result<{ findings: number }, never>;
  'practice.close': (none: null) => Result<null, never>;
}
