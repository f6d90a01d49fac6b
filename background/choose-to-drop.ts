/** What is known of a stored finding without reading it. */
export interface Known {
  tab: number;
  bytes: number;
  isUrgent: boolean;
  isWaiting: boolean;
  seenAt: number;
  /** key that the same post had under its weak id */
  replaces?: string;
}

/** Findings kept per tab. */
export const mostPerTab = 300;
/**
 * Of all tabs, in bytes of memory. Chromium's `storage.session` holds 10 MB of memory, whatever it is of: the other half is for
 * the tallies (300 KB for a tab of 2,000 comments), the drafts and the insertions.
 */
export const mostBytes = 5_000_000;
/** Chromium counts memory, not text: up to 1.9 times the UTF-16 of the JSON (measured 2026-11, Latin and Cyrillic). */
const memoryPerByte = 2;
/** So much is let go at once where there was no room in spite of it all, or every batch would have to try twice. */
export const leastFreed = mostBytes / 10;

export const countBytes = (stored: unknown): number => JSON.stringify(stored).length * 2 * memoryPerByte;

/** What has to go by the caps: the oldest first, urgent ones only when nothing else is left. */
export function chooseToDrop(known: ReadonlyMap<string, Known>, tab: number): string[] {
  const oldest = [...known].sort(([, a], [, b]) => Number(a.isUrgent) - Number(b.isUrgent) || a.seenAt - b.seenAt);
  const ofTab = oldest.filter(([, { tab: owner }]) => owner === tab);
  const gone = new Set(ofTab.slice(0, Math.max(0, ofTab.length - mostPerTab)).map(([key]) => key));
  let bytes = oldest.reduce((sum, [key, { bytes: size }]) => sum + (gone.has(key) ? 0 : size), 0);
  for (const [key, { bytes: size }] of oldest) {
    if (bytes <= mostBytes) break;
    if (gone.has(key)) continue;
    gone.add(key);
    bytes -= size;
  }
  return [...gone];
}

/** What goes to free so many bytes: the oldest, never an urgent one. */
export function chooseToFree(known: ReadonlyMap<string, Known>, bytes: number): string[] {
  const oldest = [...known].filter(([, { isUrgent }]) => !isUrgent).sort(([, a], [, b]) => a.seenAt - b.seenAt);
  const gone: string[] = [];
  let freed = 0;
  for (const [key, { bytes: size }] of oldest) {
    if (freed >= bytes) break;
    gone.push(key);
    freed += size;
  }
  return gone;
}
