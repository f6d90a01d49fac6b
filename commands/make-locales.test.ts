import { describe, expect, it } from 'vitest';
import { uiLanguages } from '../locales/translate.ts';
import { makeLocales, manifestTexts } from './make-locales.ts';
import { manifest } from './manifest.ts';

const made = new Map(
  makeLocales().map(({ relativeDest, contents }) => [relativeDest, JSON.parse(contents) as Record<string, { message: string }>]),
);

/** The store refuses longer ones: developer.chrome.com/docs/extensions/reference/manifest/description */
const longestDescription = 132;

describe.each(uiLanguages)('the words the browser shows in %s', (language) => {
  const messages = made.get(`_locales/${language}/messages.json`) ?? {};

  it('are there, every one', () => {
    expect(Object.keys(messages)).toEqual([...manifestTexts]);
    // a missing text would be its own key
    expect(Object.values(messages).filter(({ message }) => message.includes('manifest.') || message.includes('$'))).toEqual([]);
  });

  it('describe Pomost as briefly as the stores ask', () => {
    expect(messages['description']?.message.length).toBeLessThanOrEqual(longestDescription);
  });
});

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  it('asks for no word that is not made, in a language that is', () => {
    const written = JSON.stringify(manifest(browser));
    const asked = [...written.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((name) => !manifestTexts.some((known) => known === name))).toEqual([]);
    expect([...made.keys()]).toContain(`_locales/${manifest(browser).default_locale}/messages.json`);
  });
});
