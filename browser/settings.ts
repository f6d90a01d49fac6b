import { browser } from 'wxt/browser';
import { type Confirmations, type DraftPolicy, draftPolicies, readConfirmed } from '../core/answer/draft-policy.ts';

export interface Settings {
  uiLanguage: 'en' | 'de';
  /** which posts get our outline on the page */
  marker: 'chosen' | 'all' | 'none';
  /** what may be done with texts nobody has reviewed, until the team says otherwise */
  draftPolicy: DraftPolicy;
}

const key = 'settings';
const confirmationsKey = 'confirmations';

/** The first of the browser's languages that we have, else English. */
const defaults = (): Settings => ({
  uiLanguage: navigator.languages.find((code) => /^(?:en|de)\b/.test(code))?.startsWith('de') ? 'de' : 'en',
  marker: 'chosen',
  draftPolicy: 'confirm',
});

export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key] as Partial<Settings> | undefined;
  const { uiLanguage, marker, draftPolicy } = { ...defaults(), ...stored };
  return {
    uiLanguage: uiLanguage === 'de' ? 'de' : 'en',
    marker: marker === 'all' || marker === 'none' ? marker : 'chosen',
    draftPolicy: draftPolicies.includes(draftPolicy) ? draftPolicy : 'confirm',
  };
}

/** Over what stands now: another window may have changed something else. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readSettings()), ...change } });
}

/** Which texts were compared with their source on this device, and when. */
export const readConfirmations = async (): Promise<Confirmations> =>
  readConfirmed((await browser.storage.local.get(confirmationsKey))[confirmationsKey]);

export async function writeConfirmations(confirmations: Confirmations): Promise<void> {
  await browser.storage.local.set({ [confirmationsKey]: confirmations });
}
