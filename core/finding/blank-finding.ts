import { type Post, type PostId, type SiteId, unknownSpace } from '../post.ts';
import type { Finding } from './finding.ts';

const prefix = 'manual:private:';

interface Surroundings {
  site: SiteId;
  /** ms since 1970, UTC */
  now: number;
}

/** A draft's place where nothing may be read: a private chat. What is asked there only the counsellor knows. */
export const makeBlankFinding = ({ site, now }: Surroundings): Finding => ({
  site,
  space: unknownSpace,
  post: { id: `${prefix}${now}` as PostId, kind: 'comment', text: '', truncated: false },
  language: { code: 'unknown', confidence: 0 },
  topics: [],
  urgency: 'normal',
  claims: [],
  evidence: [],
  seenAt: now,
  memory: 'new',
});

export const isBlank = ({ id }: Pick<Post, 'id'>): boolean => id.startsWith(prefix);
