import type { FindingItem } from './panel-view.ts';

/** When the site says the post was written; where it does not say, when it was read. ms since 1970, UTC */
const writtenAt = ({ finding: { seenAt, post } }: FindingItem): number => seenAt - (post.ageMinutes ?? 0) * 60_000;

/** Whether a post was there when the space was visited last. */
export const wasThere = (item: FindingItem, lastVisitAt: number | undefined): boolean =>
  lastVisitAt !== undefined && writtenAt(item) <= lastVisitAt;

/**
 * Before which item the line "read to here last time" stands: all below it were there then. Undefined where there was no last time,
 * or where it would part nothing.
 */
export function findLastVisitIndex(items: readonly FindingItem[], lastVisitAt: number | undefined): number | undefined {
  if (lastVisitAt === undefined) return undefined;
  const index = items.findLastIndex((item) => !wasThere(item, lastVisitAt)) + 1;
  return index === 0 || index === items.length ? undefined : index;
}
