import type { Trouble } from '../sync/outbox-entry.ts';

/** How fetching, or taking files, ended. */
export type PullEnd =
  | 'done'
  | 'stopped'
  /** another window is at it */
  | 'busy-here'
  /** everything was imported, but the devices could not be told */
  | 'no-receipts'
  | 'store-closed'
  | Trouble;

export interface PullProgress {
  /** files of those that are new */
  done: number;
  of: number;
  /** new ones so far */
  acts: number;
}

/** What it brought. */
export interface PullSummary {
  acts: number;
  /** that something new came from */
  devices: number;
  /** new ones */
  problems: number;
  /** files that were imported before */
  knownFiles: number;
  end: PullEnd;
}

export interface LastPull extends PullSummary {
  name: 'pull';
  /** ms since 1970, UTC */
  at: number;
}
