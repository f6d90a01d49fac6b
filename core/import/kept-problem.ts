import type { ImportProblem } from './import-problem.ts';

/** A problem as it is remembered, so that it is told once. */
export interface KeptProblem extends ImportProblem {
  key: string;
  /** `placeOf` device and number, where both are known */
  place?: string;
  /** ms since 1970, UTC */
  firstSeen: number;
  lastSeen: number;
  /** `over`: the envelope has been imported since */
  state: 'open' | 'dismissed' | 'over';
  /** the file is kept aside on this device */
  isHeld: boolean;
}
