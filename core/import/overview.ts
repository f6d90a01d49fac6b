import type { SeqRange } from './known.ts';
import type { ProblemLine } from './list-problems.ts';
import type { LastPull } from './pull-result.ts';

export interface DeviceRow {
  device: string;
  /** absent: the team has none of this id any more */
  name?: string;
  isBlocked: boolean;
  /** acts, ever */
  received: number;
  /** ms since 1970, UTC; absent: nothing yet */
  receivedAt?: number;
  /** number of the last envelope */
  lastSeq: number;
  missing: SeqRange[];
}

/** What a supervisor's device has, in short. */
export interface Overview {
  devices: DeviceRow[];
  open: ProblemLine[];
  dismissed: ProblemLine[];
  acts: number;
  last?: LastPull;
}
