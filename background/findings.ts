import { browser } from 'wxt/browser';
import type { Corrections } from '../core/correction/correct-finding.ts';
import { isBlank } from '../core/finding/blank-finding.ts';
import type { Finding, Situation } from '../core/finding/finding.ts';
import { isWaitingEmergency } from '../core/finding/is-waiting-emergency.ts';
import type { PageReport } from '../core/messages.ts';
import type { PostId } from '../core/post.ts';
import { showEmergencies } from './badge.ts';
import { chooseToDrop, chooseToFree, countBytes, type Known, leastFreed } from './choose-to-drop.ts';
import { forgetOnWipe } from './forget-on-wipe.ts';
import { inTurn } from './in-turn.ts';
import { clearThreads } from './thread-tallies.ts';

export interface StoredFinding {
  finding: Finding;
  /** the emergency the rule took it for, of which the counsellor said that it is none */
  calm?: Situation;
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

export const tabKey = (tab: number): string => `tab/${tab}`;
export const findingKey = (tab: number, post: string): string => `finding/${tab}/${post}`;
/** What the counsellor had chosen for a finding. */
export const draftKey = (key: string): string => `draft/${key}`;
/** Why words chosen in the menu of selected text were not judged. */
export type Refusal = 'private' | 'unknown-page';
/** The key of the finding that the panel of a tab is to open next, or why there is none. */
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
    for (const [key, value] of Object.entries(all)) if (key.startsWith('finding/')) known.set(key, describe(key, value as StoredFinding));
    return known;
  });
  return index;
};

/** Emergencies of all tabs, on the toolbar button; those of the practice room wait for nobody. */
export async function showWaiting(): Promise<void> {
  const known = await getIndex();
  showEmergencies([...known].filter(([key, { isWaiting }]) => isWaiting && tabOfKey(key) >= 0).length);
}

function describe(key: string, stored: StoredFinding): Known {
  const { urgency, seenAt, post } = stored.finding;
  const tab = tabOfKey(key);
  return {
    tab,
    bytes: countBytes(stored),
    isUrgent: urgency === 'emergency',
    isWaiting: isWaitingEmergency(stored.finding),
    seenAt,
    ...(post.replaces === undefined ? {} : { replaces: findingKey(tab, post.replaces) }),
  };
}

export async function readFinding(key: string): Promise<StoredFinding | undefined> {
  return (await browser.storage.session.get(key))[key] as StoredFinding | undefined;
}

export async function readFindingsOf(tab: number): Promise<Map<string, StoredFinding>> {
  const keys = [...(await getIndex()).keys()].filter((key) => tabOfKey(key) === tab);
  return new Map(Object.entries((await browser.storage.session.get(keys)) as Record<string, StoredFinding>));
}

/** Without touching storage: most posts are no findings and never were. */
export const isStored = async (key: string): Promise<boolean> => (await getIndex()).has(key);

/**
 * Changes one finding in place and answers with it as it is then; undefined where it is gone. Waits for its turn, or a post that is
 * being read again would be written as it was before: a job of the same tab must not await this, it would wait for itself.
 */
export const changeFinding = (key: string, change: (stored: StoredFinding) => StoredFinding): Promise<StoredFinding | undefined> =>
  inTurn(tabOfKey(key), async () => {
    const current = await findCurrentKey(key);
    const stored = await readFinding(current);
    if (!stored) return undefined;
    const changed = change(stored);
    await writeFindings(tabOfKey(current), new Map([[current, changed]]));
    return changed;
  });

/** A post may have got its true id while the change waited for its turn. */
async function findCurrentKey(key: string): Promise<string> {
  const known = await getIndex();
  if (known.has(key)) return key;
  const [current = key] = [...known].find(([, { replaces }]) => replaces === key) ?? [];
  return current;
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
  const before = [...findings.keys()].map((key) => [key, known.get(key)] as const);
  for (const [key, stored] of findings) known.set(key, describe(key, stored));
  const gone = chooseToDrop(known, tab);
  try {
    await letGo(gone, { known, findings });
    gone.push(...(await store(findings, known)));
  } catch (error) {
    for (const [key, was] of before) {
      if (was === undefined) known.delete(key);
      else if (findings.has(key)) known.set(key, was);
    }
    throw error;
  }
  void showWaiting();
  return gone.length;
}

/** Other things lie in the same store: where they took the room, more findings go, and it is tried once more. Answers which went. */
async function store(findings: Map<string, StoredFinding>, known: Map<string, Known>): Promise<string[]> {
  try {
    await setAll(findings);
    return [];
  } catch (error) {
    if (!/quota/i.test(String(error))) throw error;
    const needed = [...findings.values()].reduce((sum, stored) => sum + countBytes(stored), 0);
    const gone = chooseToFree(known, Math.max(needed, leastFreed));
    await letGo(gone, { known, findings });
    await setAll(findings);
    return gone;
  }
}

async function setAll(findings: ReadonlyMap<string, StoredFinding>): Promise<void> {
  if (findings.size > 0) await browser.storage.session.set(Object.fromEntries(findings));
}

async function letGo(gone: readonly string[], { known, findings }: Record<'known' | 'findings', Map<string, unknown>>): Promise<void> {
  for (const key of gone) {
    known.delete(key);
    findings.delete(key);
  }
  if (gone.length > 0) await browser.storage.session.remove(gone.flatMap((key) => [key, draftKey(key)]));
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

/** What was begun for one private chat is not offered in the next one, which is somebody else's. */
export async function clearBlanks(tab: number): Promise<void> {
  const start = findingKey(tab, '');
  const known = [...(await getIndex()).keys()];
  await removeFindings(known.filter((key) => key.startsWith(start) && isBlank({ id: key.slice(start.length) as PostId })));
}
