import { browser } from 'wxt/browser';
import type { StoredFinding, TabState } from '../../background/findings.ts';
import type { DraftChoice } from '../../core/answer/draft.ts';
import type { Situation } from '../../core/finding/finding.ts';
import { isWaitingEmergency } from '../../core/finding/is-waiting-emergency.ts';
import type { ThreadTally } from '../../core/finding/thread-tally.ts';
import type { InsertionState } from '../../core/messages.ts';
import type { PostId } from '../../core/post.ts';
import { listen } from './watch-tab.ts';

/** Everything the session storage holds of one tab. */
export interface TabData {
  tab: TabState | undefined;
  findings: Map<string, StoredFinding>;
  /** what the counsellor had chosen for a finding, by its key */
  drafts: Map<string, DraftChoice>;
  insertion: InsertionState | undefined;
  asking: { id: string; tab: number }[];
  /** what the comments of each thread do, by the post at its top */
  threads: Map<PostId, ThreadTally>;
  /** emergencies of other tabs that wait, by key */
  elsewhere: Map<string, Elsewhere>;
  /** the finding to open next, judged from the menu of selected text, or a `Refusal` */
  opening?: string | undefined;
}

/** As it is now: what is watched goes on changing in place, and what was can no longer be told from what is. */
export const copyTabData = (data: TabData): TabData => ({ ...data, findings: new Map(data.findings), drafts: new Map(data.drafts) });

/** Of another tab's finding nothing else is kept here. */
interface Elsewhere {
  tab: number;
  situation?: Situation;
}

const emptyData = (): TabData => ({
  tab: undefined,
  findings: new Map(),
  drafts: new Map(),
  insertion: undefined,
  asking: [],
  threads: new Map(),
  elsewhere: new Map(),
});

/** Reads one tab's part of the session storage and goes on reading what changes in it. */
export async function watchTabData(tab: number, onData: (data: TabData) => void, signal: AbortSignal): Promise<void> {
  const data = emptyData();
  const take = (key: string, value: unknown): void => takeEntry(data, tab, { key, value });
  let isReady = false;
  const early: [string, unknown][] = [];
  listen(
    browser.storage.onChanged,
    (changes, area) => {
      if (area !== 'session') return;
      const entries = Object.entries(changes).map(([key, { newValue }]): [string, unknown] => [key, newValue]);
      if (!isReady) early.push(...entries);
      else {
        for (const [key, value] of entries) take(key, value);
        onData(data);
      }
    },
    signal,
  );
  for (const [key, value] of Object.entries(await browser.storage.session.get(null))) take(key, value);
  for (const [key, value] of early) take(key, value);
  isReady = true;
  if (!signal.aborted) onData(data);
}

function takeEntry(data: TabData, tab: number, { key, value }: { key: string; value: unknown }): void {
  const [kind, owner] = key.split('/');
  if (kind === 'asking') {
    const id = owner ?? '';
    data.asking = data.asking.filter((other) => other.id !== id);
    if (value !== undefined) data.asking.push(value as { id: string; tab: number });
  } else if (kind === 'draft' && key.startsWith(`draft/finding/${tab}/`)) {
    change(data.drafts, key.slice('draft/'.length), value as DraftChoice | undefined);
  } else if (kind === 'finding' && Number(owner) !== tab) {
    change(data.elsewhere, key, readElsewhere(Number(owner), value as StoredFinding | undefined));
  } else if (Number(owner) !== tab) return;
  else if (kind === 'finding') change(data.findings, key, value as StoredFinding | undefined);
  else if (kind === 'thread') change(data.threads, key.slice(`thread/${tab}/`.length) as PostId, value as ThreadTally | undefined);
  else if (kind === 'tab') data.tab = value as TabState | undefined;
  else if (kind === 'opening') data.opening = value as string | undefined;
  else if (kind === 'insertion') data.insertion = value as InsertionState | undefined;
}

/** The practice room has a number that no tab has. */
function readElsewhere(tab: number, stored: StoredFinding | undefined): Elsewhere | undefined {
  if (tab < 0 || !stored || !isWaitingEmergency(stored.finding)) return undefined;
  const { emergency } = stored.finding;
  return { tab, ...(emergency === undefined ? {} : { situation: emergency }) };
}

function change<K, T>(map: Map<K, T>, key: K, value: T | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
