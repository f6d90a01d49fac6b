import { browser } from 'wxt/browser';
import { type Confirmations, readConfirmed } from '../core/answer/draft-policy.ts';
import { type AnswerLanguage, isAnswerLanguage } from '../core/language.ts';
import { defaultSettings, readPart, type Settings } from '../core/settings.ts';

const key = 'settings';
const confirmationsKey = 'confirmations';

/** The first of the browser's languages that we have, else English. */
const browserLanguage = (): AnswerLanguage => navigator.languages.map((code) => code.slice(0, 2)).find(isAnswerLanguage) ?? 'en';

/** What the office has set for this device goes before what the counsellor chose; Firefox throws where nothing is managed. */
async function readManaged(): Promise<Partial<Settings>> {
  try {
    return readPart(await browser.storage.managed.get(null));
  } catch {
    return {};
  }
}

/** Which settings the office has set: they cannot be changed here. */
export const listManaged = async (): Promise<(keyof Settings)[]> => Object.keys(await readManaged()) as (keyof Settings)[];

export async function readSettings(): Promise<Settings> {
  const [stored, managed] = await Promise.all([browser.storage.local.get(key), readManaged()]);
  return { ...defaultSettings(browserLanguage()), ...readPart(stored[key]), ...managed };
}

/** Over what is stored now: another window may have changed something else, and what the office sets is not the counsellor's own. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const stored = (await browser.storage.local.get(key))[key];
  await browser.storage.local.set({ [key]: { ...readPart(stored), ...change } });
}

/** Which texts were compared with their source on this device, and when. */
export const readConfirmations = async (): Promise<Confirmations> =>
  readConfirmed((await browser.storage.local.get(confirmationsKey))[confirmationsKey]);

export async function writeConfirmations(confirmations: Confirmations): Promise<void> {
  await browser.storage.local.set({ [confirmationsKey]: confirmations });
}

const turnKey = 'turn';

/** How many answers went out from this device, so that their first and last lines differ. */
export async function readTurn(): Promise<number> {
  const stored = (await browser.storage.local.get(turnKey))[turnKey];
  return typeof stored === 'number' && Number.isSafeInteger(stored) && stored >= 0 ? stored : 0;
}

export const writeTurn = (turn: number): Promise<void> => browser.storage.local.set({ [turnKey]: turn });
