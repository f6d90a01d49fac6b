import { browser } from 'wxt/browser';

export interface Settings {
  uiLanguage: 'en' | 'de';
  /** which posts get our outline on the page */
  marker: 'chosen' | 'all' | 'none';
}

const key = 'settings';

/** The first of the browser's languages that we have, else English. */
const defaults = (): Settings => ({
  uiLanguage: navigator.languages.find((code) => /^(?:en|de)\b/.test(code))?.startsWith('de') ? 'de' : 'en',
  marker: 'chosen',
});

export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key] as Partial<Settings> | undefined;
  const { uiLanguage, marker } = { ...defaults(), ...stored };
  return { uiLanguage: uiLanguage === 'de' ? 'de' : 'en', marker: marker === 'all' || marker === 'none' ? marker : 'chosen' };
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}
