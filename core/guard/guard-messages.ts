import type { Result } from '../result.ts';
import type { SpaceRules } from '../space/space.ts';
import type { UseCounts } from './count-uses.ts';

export interface UseQuestion {
  /** of the finding */
  key: string;
  text: string;
  /** ms since 1970, UTC */
  now: number;
}

/** What this device knows of a text, the space it would stand in and the thread. */
export interface UseReport extends UseCounts {
  /** of the space, as the team wrote them down */
  rules: SpaceRules;
  /** whoever runs the space does not want us there */
  isRefused: boolean;
  /** by us, in this thread; the last time as an ISO date */
  answered?: { on: string; count: number };
  /** something of ours was removed from this space */
  wasRemoved: boolean;
}

export interface GuardMessages {
  'use.check': (question: UseQuestion) => Result<UseReport, 'unknown' | 'store-closed'>;
}
