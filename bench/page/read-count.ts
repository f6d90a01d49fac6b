import type { Session } from '../../tests/browser/session.ts';

/** How many posts and comments the extension has read in the tab opened last. */
export async function readCount(session: Session): Promise<number> {
  const stored = Object.entries(await session.readSessionStorage());
  const tabs = stored.flatMap(([key, value]) => (key.startsWith('tab/') ? [{ id: Number(key.slice(4)), value }] : []));
  const latest = tabs.sort((a, b) => b.id - a.id)[0]?.value as { report?: { read?: number } } | undefined;
  return latest?.report?.read ?? 0;
}
