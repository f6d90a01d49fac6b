import type { KeptSpan, LogSpan, SyncHead } from './outbox-entry.ts';

const day = 24 * 60 * 60 * 1000;

/** Adds parts of the log that are done with since `now` (ms since 1970, UTC). Neighbours of one day become one. */
export function keepSpans(kept: SyncHead['kept'], spans: readonly (LogSpan & Pick<KeptSpan, 'isOwn'>)[], now: number): SyncHead['kept'] {
  const at = Math.floor(now / day) * day;
  const all = [...kept, ...spans.map(({ from, to, isOwn }) => ({ from, to, at, ...(isOwn && { isOwn }) }))].sort(
    (one, other) => one.from - other.from,
  );
  const joined: SyncHead['kept'] = [];
  for (const span of all) {
    const last = joined.at(-1);
    if (last?.at === span.at && last.isOwn === span.isOwn && last.to + 1 === span.from) last.to = span.to;
    else joined.push({ ...span });
  }
  return joined;
}
