import { browser } from 'wxt/browser';
import type { Corrections } from '../core/correction/correct-finding.ts';
import type { Finding } from '../core/finding/finding.ts';
import { isWaitingEmergency } from '../core/finding/is-waiting-emergency.ts';
import type { PageReport } from '../core/messages.ts';
import type { PostId } from '../core/post.ts';
import { showEmergencies } from './badge.ts';
import { forgetOnWipe } from './forget-on-wipe.ts';
import { clearThreads } from './thread-tallies.ts';

/** Findings kept per tab, and bytes of all tabs: `storage.session` holds 10 MB. */
const mostPerTab = 300;
const mostBytes = 6_000_000;

export interface StoredFinding {
  finding: Finding;
  /** the counsellor said it is not the emergency the rule took it for */
  calm?: boolean;
  /** what the counsellor corrected: it holds when the post is read again */
  corrections?: Corrections;
  /** keyed hashes, so that acts need not hash again */
  hashes: string[];
  /** the post at the top of its thread */
  root?: PostId;
}

export interface TabState {
  report: PageReport;
  /** non-urgent findings let go for want of room */
  dropped: number;
}

interface Known {
  bytes: number;
  isUrgent: boolean;
  isWaiting: boolean;
  seenAt: number;
}

export const tabKey = (tab: number): string => `tab/${tab}`;
export const findingKey = (tab: number, post: string): string => `finding/${tab}/${post}`;
/** What the counsellor had chosen for a finding. */
export const draftKey = (key: string): string => `draft/${key}`;
/** The key of the finding that the panel of a tab is to open next. */
export const openingKey = (tab: number): string => `opening/${tab}`;
export const tabOfKey = (key: string): number => Number(key.split('/')[1]);

let index: Promise<Map<string, Known>> | undefined;
forgetOnWipe(() => {
  index = undefined;
  void showWaiting();
});

/** What is stored, read once after the worker slept. */
const getIndex = (): Promise<Map<string, Known>> => {
  index ??= browser.storage.session.get(null).then((all) => {
    const known = new Map<string, Known>();
    for (const [key, value] of Object.entries(all)) if (key.startsWith('finding/')) known.set(key, describe(value as StoredFinding));
    return known;
  });
  return index;
};

/** Emergencies of all tabs, on the toolbar button; those of the practice room wait for nobody. */
export async function showWaiting(): Promise<void> {
  const known = await getIndex();
  showEmergencies([...known].filter(([key, { isWaiting }]) => isWaiting && tabOfKey(key) >= 0).length);
}

const describe = (stored: StoredFinding): Known => ({
  bytes: JSON.stringify(stored).length * 2,
  isUrgent: stored.finding.urgency === 'emergency',
  isWaiting: isWaitingEmergency(stored.finding),
  seenAt: stored.finding.seenAt,
});

export async function readFinding(key: string): Promise<StoredFinding | undefined> {
  return (await browser.storage.session.get(key))[key] as StoredFinding | undefined;
}

/** Without touching storage: most posts are no findings and never were. */
export const isStored = async (key: string): Promise<boolean> => (await getIndex()).has(key);

/** Changes one finding in place; false where it is gone. */
export async function changeFinding(key: string, change: (stored: StoredFinding) => StoredFinding): Promise<boolean> {
  const stored = await readFinding(key);
  if (!stored) return false;
  await writeFindings(tabOfKey(key), new Map([[key, change(stored)]]));
  return true;
}

export async function readTab(tab: number): Promise<TabState | undefined> {
  const key = tabKey(tab);
  return (await browser.storage.session.get(key))[key] as TabState | undefined;
}

export async function writeTab(tab: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [tabKey(tab)]: state });
}

export const removeTab = (tab: number): Promise<void> => browser.storage.session.remove(tabKey(tab));

/** Stores findings of one tab, letting the oldest non-urgent ones go where there is no room. Answers how many had to go. */
export async function writeFindings(tab: number, findings: Map<string, StoredFinding>): Promise<number> {
  const known = await getIndex();
  for (const [key, stored] of findings) known.set(key, describe(stored));
  const gone = chooseToDrop(known, tab);
  for (const key of gone) {
    known.delete(key);
    findings.delete(key);
  }
  if (gone.length > 0) await browser.storage.session.remove(gone);
  if (findings.size > 0) await browser.storage.session.set(Object.fromEntries(findings));
  void showWaiting();
  return gone.length;
}

export async function removeFindings(keys: string[]): Promise<void> {
  const known = await getIndex();
  for (const key of keys) known.delete(key);
  if (keys.length > 0) await browser.storage.session.remove(keys.flatMap((key) => [key, draftKey(key)]));
  void showWaiting();
}

export async function clearTab(tab: number): Promise<void> {
  const known = await getIndex();
  await removeFindings([...known.keys()].filter((key) => tabOfKey(key) === tab));
  await clearThreads(tab);
}

/** Oldest first; urgent ones only when nothing else is left. */
function chooseToDrop(known: Map<string, Known>, tab: number): string[] {
  const oldest = [...known].sort(([, a], [, b]) => Number(a.isUrgent) - Number(b.isUrgent) || a.seenAt - b.seenAt);
  const ofTab = oldest.filter(([key]) => tabOfKey(key) === tab);
  const gone = new Set(ofTab.slice(0, Math.max(0, ofTab.length - mostPerTab)).map(([key]) => key));
  let bytes = [...known.values()].reduce((sum, { bytes: size }) => sum + size, 0);
  for (const [key, { bytes: size }] of oldest) {
    if (bytes <= mostBytes) break;
    gone.add(key);
    bytes -= size;
  }
  return [...gone];
}
