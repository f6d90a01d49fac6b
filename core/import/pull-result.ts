import type { Trouble } from '../sync/outbox-entry.ts';

/** How fetching, or taking files, ended. */
export type PullEnd =
  | 'done'
  | 'stopped'
  /** another window is at it */
  | 'busy-here'
  /** everything was imported, but the devices could not be told */
  | 'no-receipts'
  /** some of what was kept aside cannot be opened here: it stays there */
  | 'still-held'
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
  /** names of files that could not be read */
  unread?: readonly string[];
  end: PullEnd;
}

export const nothingPulled = (end: PullEnd): PullSummary => ({ acts: 0, devices: 0, problems: 0, knownFiles: 0, end });

export interface LastPull extends PullSummary {
  name: 'pull';
  /** ms since 1970, UTC */
  at: number;
}
