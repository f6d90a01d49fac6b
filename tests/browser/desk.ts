import type { ElementHandle, Page } from 'puppeteer-core';
import type { DraftPolicy } from '../../core/answer/draft-policy.ts';
import type { Finding } from '../../core/finding/finding.ts';
import type { Interaction } from '../../core/interaction/interaction.ts';
import type { Settings } from '../../core/settings.ts';
import { type StandIns, startStandIns } from '../stand-ins/serve.ts';
import { browserUnderTest } from './browser-under-test.ts';
import { launch } from './launch.ts';
import { readDatabase, readSessionStorage } from './read-storage.ts';
import type { Session } from './session.ts';
import { waitUntil } from './wait-until.ts';

/** A counsellor's place of work: one tab with the panel beside it. The tab is led from page to page. */
export interface Desk {
  standIns: StandIns;
  session: Session;
  page: Page;
  panel: Page;
  /** when the page was loaded, ms since 1970: what was found earlier was found on another one */
  loadedAt: number;
}

export interface StoredFinding {
  key: string;
  finding: Finding;
}

/** Unreviewed texts go in without a question, unless a test is about the question. */
export async function openDesk(address: string, draftPolicy: DraftPolicy = 'free'): Promise<Desk> {
  const standIns = await startStandIns();
  const session = await launch(browserUnderTest.name, { extension: browserUnderTest.extension, standIns });
  const loadedAt = Date.now();
  const page = await session.newPage(address);
  const panel = await session.openPanel(page);
  await setDraftPolicy(panel, draftPolicy);
  return { standIns, session, page, panel, loadedAt };
}

/** By the panel's own switch, wherever the focus is. */
export async function setDraftPolicy(panel: Page, policy: DraftPolicy): Promise<void> {
  const choice = `.menu input[value="${policy}"]`;
  await panel.waitForSelector(choice);
  await panel.$eval(choice, (input) => (input as HTMLElement).click());
  await waitUntil('the policy', () => panel.$eval(choice, (input) => (input as HTMLInputElement).checked));
}

/** As if another window of the panel had set it. */
export async function changeSetting(panel: Page, change: Partial<Settings>): Promise<void> {
  await panel.evaluate(async (given) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: LocalArea } } };
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, ...given } });
  }, change);
  await pause(100);
}

interface LocalArea {
  get(key: string): Promise<{ settings?: object }>;
  set(items: object): Promise<void>;
}

export async function closeDesk(desk: Desk | undefined): Promise<void> {
  await desk?.session.close();
  await desk?.standIns.close();
}

/** Loads the address anew; what was found before is gone. */
export async function goTo(desk: Desk, address: string): Promise<void> {
  const { page } = desk;
  await page.goto('about:blank');
  desk.loadedAt = Date.now();
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
}

/** Everything stored as found, of all tabs. */
export async function readFindings({ panel }: Pick<Desk, 'panel'>): Promise<StoredFinding[]> {
  const stored = Object.entries(await readSessionStorage(panel)).filter(([key]) => key.startsWith('finding/'));
  return stored.map(([key, value]) => ({ key, finding: (value as { finding: Finding }).finding }));
}

export function waitForFinding(desk: Pick<Desk, 'panel' | 'loadedAt'>, textPart: string): Promise<StoredFinding> {
  const hasText = ({ finding }: StoredFinding): boolean => finding.seenAt >= desk.loadedAt && finding.post.text.includes(textPart);
  return waitUntil(`a finding with "${textPart}"`, async () => (await readFindings(desk)).find(hasText));
}

/** All acts in the order of the log. */
export async function readLog({ panel }: Pick<Desk, 'panel'>): Promise<Interaction[]> {
  const { log = [] } = await readDatabase(panel, 'pomost');
  return (log as Interaction[]).sort((a, b) => a.seq - b.seq);
}

/** The acts added after so many, once there are at least `count` of them. */
export function waitForActs(desk: Pick<Desk, 'panel'>, { after, count }: { after: number; count: number }): Promise<Interaction[]> {
  return waitUntil(`${count} more acts`, async () => {
    const added = (await readLog(desk)).slice(after);
    return added.length >= count && added;
  });
}

export async function getElement(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const element = await page.waitForSelector(selector, { timeout: 10_000 });
  if (element === null) throw new Error(`no ${selector}`);
  return element;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
