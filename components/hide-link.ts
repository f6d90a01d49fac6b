import type { FollowUpItem } from '../core/day/follow-up.ts';

/** The link leads to the post. */
export function hideLink({ link: _link, ...item }: FollowUpItem): FollowUpItem {
  return item;
}
