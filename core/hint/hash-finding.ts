import { describePost } from '../describe-post.ts';
import { isBlank } from '../finding/blank-finding.ts';
import type { Finding } from '../finding/finding.ts';
import { unknownSpace } from '../post.ts';
import type { Membership } from '../team/membership.ts';
import { quarterOf } from '../team/quarter.ts';
import { hashForTeam } from './hash-for-team.ts';
import { hintLife } from './hint.ts';

type Where = Pick<Finding, 'site' | 'space' | 'post'>;

export interface HashedPost {
  /** `2026q4`: whose key it was */
  quarter: string;
  /** 32 hex digits each */
  hashes: string[];
}

/** Nothing of a private chat, and nothing that a colleague could not meet in its group. */
const mayBeHinted = ({ post, space }: Where): boolean => !isBlank(post) && space.id !== unknownSpace.id;

/** By the key of the quarter of `now` (ms since 1970, by the hub's clock where it is known); undefined: no key, or not to be hinted at. */
export async function hashFinding(finding: Where, hintKeys: Membership['hintKeys'], now: number): Promise<HashedPost | undefined> {
  const quarter = quarterOf(now);
  const key = hintKeys[quarter];
  if (!key || !mayBeHinted(finding)) return undefined;
  const texts = describePost(finding.post, finding.site, finding.space);
  return { quarter, hashes: await Promise.all(texts.map((text) => hashForTeam(key, text))) };
}

/** With the key of the quarter before, too, while hints of it still count. */
export async function hashToRead(finding: Where, hintKeys: Membership['hintKeys'], now: number): Promise<Set<string>> {
  const moments = [now, now - hintLife.answered].filter(
    (moment, index, all) => index === 0 || quarterOf(moment) !== quarterOf(all[0] ?? now),
  );
  const hashed = await Promise.all(moments.map((moment) => hashFinding(finding, hintKeys, moment)));
  return new Set(hashed.flatMap((found) => found?.hashes ?? []));
}
