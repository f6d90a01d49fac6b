import type { Page } from 'puppeteer-core';
import type { Finding } from '../../core/finding/finding.ts';
import { readSessionStorage } from '../../tests/browser/read-storage.ts';
import { waitUntil } from '../../tests/browser/wait-until.ts';
import { press } from './press.ts';

export interface ListedFinding {
  key: string;
  finding: Finding;
}

/** The finding whose post holds these words. */
export function waitForFinding(panel: Page, words: string): Promise<ListedFinding> {
  return waitUntil(`a finding with “${words}”`, async () => {
    const stored = Object.entries(await readSessionStorage(panel)).filter(([key]) => key.startsWith('finding/'));
    const listed = stored.map(([key, value]): ListedFinding => ({ key, finding: (value as { finding: Finding }).finding }));
    return listed.find(({ finding }) => finding.post.text.includes(words));
  });
}

/** Waits for its row in the panel's list. */
export function waitForRow(panel: Page, key: string): Promise<true> {
  return waitUntil('its row in the panel', async () => (await panel.$(rowOf(key))) !== null);
}

/** Opens it by its row; what is open is closed first. */
export async function chooseFinding(panel: Page, key: string): Promise<void> {
  // rows out of sight have no height of their own yet: the first press may meet a row that moved
  await waitUntil('its answers or the emergency card', async () => {
    if ((await panel.$('.detail')) !== null) await press(panel, '.detail-bar .button.quiet');
    await press(panel, `${rowOf(key)} .row-open`);
    await panel.waitForSelector('.detail .insert-bar, .detail .emergency .lines', { timeout: 3000 });
    return true;
  });
  // what the answer can bring upon somebody has to be read first
  if ((await panel.$(riskButton)) !== null) await press(panel, riskButton);
}

const riskButton = '.detail button[aria-keyshortcuts="a"]';

const rowOf = (key: string): string => `[data-finding="${key.replace(/["\\]/g, '\\$&')}"]`;
