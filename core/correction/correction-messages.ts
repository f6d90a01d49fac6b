import type { Finding, FoundPlace } from '../finding/finding.ts';
import type { Result } from '../result.ts';
import type { Corrections } from './correct-finding.ts';

export interface CorrectionMessages {
  /** changes the finding in memory, also when the post is read again; answers it as it is now */
  'finding.correct': (argument: { key: string; change: Corrections }) => Result<Finding, 'unknown'>;
  /** towns of this name, biggest first */
  'places.find': (name: string) => Result<FoundPlace[], never>;
}
