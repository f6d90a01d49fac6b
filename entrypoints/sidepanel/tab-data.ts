import { browser } from 'wxt/browser';
import type { StoredFinding, TabState } from '../../background/findings.ts';
import type { DraftChoice } from '../../core/answer/draft.ts';
import type { InsertionState } from '../../core/messages.ts';
import { listen } from './watch-tab.ts';

/** Everything the session storage holds of one tab. */
export interface TabData {
  tab: TabState | undefined;
  findings: Map<string, StoredFinding>;
  /** what the counsellor had chosen for a finding, by its key */
  drafts: Map<string, DraftChoice>;
  insertion: InsertionState | undefined;
  asking: { id: string; tab: number }[];
}

const emptyData = (): TabData => ({ tab: undefined, findings: new Map(), drafts: new Map(), insertion: undefined, asking: [] });

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
  } else if (Number(owner) !== tab) return;
  else if (kind === 'finding') change(data.findings, key, value as StoredFinding | undefined);
  else if (kind === 'tab') data.tab = value as TabState | undefined;
  else if (kind === 'insertion') data.insertion = value as InsertionState | undefined;
}

function change<T>(map: Map<string, T>, key: string, value: T | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
