import type { HubEntry } from '../hub/read-listing.ts';
import type { HashMeaning } from './hash-finding.ts';
import { type Hint, type HintState, hintLife } from './hint.ts';
import { type HintName, readHintName } from './hint-name.ts';

export interface HintQuestion {
  /** what lies in `shared/hints/` */
  entries: readonly HubEntry[];
  /** of the post, and what each says */
  hashes: ReadonlyMap<string, HashMeaning>;
  /** by the hub's clock, in ms since 1970, UTC */
  hubNow: number;
  /** the hub's clock less ours, in ms */
  skew: number;
  /** made by this device? */
  isOwn(name: HintName): boolean;
}

/** What colleagues say of a post, newest first; of each state the latest alone. The hub says when only within what the hash says. */
export function readHints({ entries, hashes, hubNow, skew, isOwn }: HintQuestion): Hint[] {
  const hints = entries.flatMap(({ name, isFolder, modified }): Hint[] => {
    const read = isFolder ? undefined : readHintName(name);
    const meaning = read && hashes.get(read.hash);
    if (!read || meaning?.state !== read.state || isOwn(read)) return [];
    const { state, from, to } = meaning;
    const at = Math.min(Math.max(modified ?? from, from), to, hubNow);
    return hubNow - at < hintLife[state] ? [{ state, at: at - skew }] : [];
  });
  const latest = (state: HintState): Hint[] => hints.filter((hint) => hint.state === state).sort((one, other) => other.at - one.at);
  return [...latest('answered').slice(0, 1), ...latest('working').slice(0, 1)].sort((one, other) => other.at - one.at);
}
