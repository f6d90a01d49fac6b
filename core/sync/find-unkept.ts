import type { KeptSpan, LogSpan } from './outbox-entry.ts';

/** Parts of the log after the number `saved` that are in none of the spans, but for those that only this device has; in order, the last one has no end. */
export function findUnkept(saved: number, kept: readonly (LogSpan & Pick<KeptSpan, 'isOwn'>)[]): { from: number; to?: number }[] {
  const gaps: { from: number; to?: number }[] = [];
  let from = saved + 1;
  for (const span of kept.filter(({ isOwn }) => !isOwn).toSorted((one, other) => one.from - other.from)) {
    if (span.from > from) gaps.push({ from, to: span.from - 1 });
    from = Math.max(from, span.to + 1);
  }
  return [...gaps, { from }];
}
