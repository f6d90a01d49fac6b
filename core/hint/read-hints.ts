import type { HubEntry } from '../hub/read-listing.ts';
import { type Hint, type HintState, hintLife } from './hint.ts';
import { type HintName, readHintName } from './hint-name.ts';

export interface HintQuestion {
  /** what lies in `shared/hints/` */
  entries: readonly HubEntry[];
  /** of the post, by the keys of this quarter and the one before */
  hashes: ReadonlySet<string>;
  /** by the hub's clock, in ms since 1970, UTC */
  hubNow: number;
  /** the hub's clock less ours, in ms */
  skew: number;
  /** made by this device? */
  isOwn(name: HintName): boolean;
}

/** What colleagues say of a post, newest first; of each state the latest alone. */
export function readHints({ entries, hashes, hubNow, skew, isOwn }: HintQuestion): Hint[] {
  const hints = entries.flatMap(({ name, isFolder, modified }): Hint[] => {
    const read = isFolder || modified === undefined ? undefined : readHintName(name);
    if (read === undefined || modified === undefined || !hashes.has(read.hash) || isOwn(read)) return [];
    return hubNow - modified < hintLife[read.state] ? [{ state: read.state, at: Math.min(modified, hubNow) - skew }] : [];
  });
  const latest = (state: HintState): Hint[] => hints.filter((hint) => hint.state === state).sort((one, other) => other.at - one.at);
  return [...latest('answered').slice(0, 1), ...latest('working').slice(0, 1)].sort((one, other) => other.at - one.at);
}
