import { describePost } from '../describe-post.ts';
import { isBlank } from '../finding/blank-finding.ts';
import type { Finding } from '../finding/finding.ts';
import { keyedHash } from '../keyed-hash.ts';
import { unknownSpace } from '../post.ts';
import type { Membership } from '../team/membership.ts';
import { quarterOf } from '../team/quarter.ts';
import { type HintState, hintLife, hintSlot } from './hint.ts';

type Where = Pick<Finding, 'site' | 'space' | 'post'>;

export interface HashedPost {
  /** `2026q4`: whose key it was */
  quarter: string;
  state: HintState;
  /** 32 hex digits each */
  hashes: string[];
}

/** What a colleague says, and when: ms since 1970, by the hub's clock. */
interface Said {
  state: HintState;
  at: number;
}

/** Nothing of a private chat, and nothing that a colleague could not meet in its group. */
const mayBeHinted = ({ post, space }: Where): boolean => !isBlank(post) && space.id !== unknownSpace.id;

const slotOf = ({ state, at }: Said): number => Math.floor(at / hintSlot[state]);

/** State and time are in the hash: the hub can neither make an answer of somebody's work, nor old news new. undefined: no key, or not to be hinted at. */
export async function hashFinding(finding: Where, hintKeys: Membership['hintKeys'], said: Said): Promise<HashedPost | undefined> {
  const quarter = quarterOf(said.at);
  const key = hintKeys[quarter];
  if (!key || !mayBeHinted(finding)) return undefined;
  const texts = describePost(finding.post, finding.site, finding.space);
  const hashes = await Promise.all(texts.map((text) => keyedHash(key, `${said.state}|${slotOf(said)}|${text}`)));
  return { quarter, state: said.state, hashes };
}

/** What a hash says: `from` and `to` bound the time, ms since 1970, by the hub's clock. */
export interface HashMeaning {
  state: HintState;
  from: number;
  to: number;
}

/** All hashes of a finding that still count, and those of the slot to come, for a clock that is a little ahead; `now` by the hub's clock. */
export async function hashToRead(finding: Where, hintKeys: Membership['hintKeys'], now: number): Promise<ReadonlyMap<string, HashMeaning>> {
  const hashed = await Promise.all(
    listMeanings(now).map(async (meaning) => {
      const found = await hashFinding(finding, hintKeys, { state: meaning.state, at: meaning.from });
      return (found?.hashes ?? []).map((hash): [string, HashMeaning] => [hash, meaning]);
    }),
  );
  return new Map(hashed.flat());
}

function listMeanings(now: number): HashMeaning[] {
  return (['working', 'answered'] as const).flatMap((state) => {
    const first = slotOf({ state, at: now - hintLife[state] });
    const count = slotOf({ state, at: now }) - first + 2;
    return Array.from({ length: count }, (_, index) => {
      const from = (first + index) * hintSlot[state];
      return { state, from, to: from + hintSlot[state] };
    });
  });
}
