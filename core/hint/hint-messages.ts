import type { Result } from '../result.ts';
import type { Hint } from './hint.ts';

export interface HintMessages {
  /** of colleagues about the post of a finding, newest first; empty also where there is no hub */
  'hints.read': (key: string) => Result<Hint[], 'unknown'>;
  /** the counsellor says so for two hours; what cannot be sent now is tried again for a while, what the hub refuses is not */
  'hint.working': (key: string) => Result<null, 'unknown' | 'alone' | 'unreachable' | 'refused'>;
}
