import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserUnderTest } from '../browser/browser-under-test.ts';
import { launch } from '../browser/launch.ts';
import type { Session } from '../browser/session.ts';
import { stateNames } from '../panel-gallery/gallery-views.ts';
import { type ServedGallery, serveGallery, showState } from '../panel-gallery/serve-gallery.ts';
import { type StandIns, startStandIns } from '../stand-ins/serve.ts';

const folder = path.resolve('demo-output', 'panel');
const languages = ['de', 'bg', 'pl'] as const;
/** In CSS pixels: Chromium's side panel as it opens, and the narrowest it has to be usable in */
const widths = { usual: 380, narrow: 320 } as const;

let standIns: StandIns;
let session: Session;
let gallery: ServedGallery;
let page: Page;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  gallery = await serveGallery();
  standIns = await startStandIns();
  session = await launch(browserUnderTest.name, { extension: browserUnderTest.extension, standIns });
  page = await session.newPage(gallery.address('list', 'en'));
}, 120_000);

afterAll(async () => {
  await session?.close();
  await standIns?.close();
  await gallery?.close();
});

const themes = browserUnderTest.name === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
const looks = themes.flatMap((theme) => languages.map((language) => ({ theme, language })));

/** All of the state: the panel's own scrolling is opened up. */
async function takePicture(file: string): Promise<void> {
  const height = await page.evaluate(() => {
    const main = document.querySelector('main');
    return Math.min(6000, Math.max(700, (main?.scrollHeight ?? 0) + 220));
  });
  const width = file.includes('narrow') ? widths.narrow : widths.usual;
  await page.setViewport({ width, height });
  await page.screenshot({ path: path.join(folder, file) as `${string}.png` });
}

describe.each(looks)('pictures in $language, $theme', ({ theme, language }) => {
  beforeAll(async () => {
    if (browserUnderTest.name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  });

  it.each(stateNames.filter((name) => name !== 'many'))('%s fits', async (state) => {
    const narrow = theme === 'dark' ? 'narrow-' : '';
    await page.setViewport({ width: narrow === '' ? widths.usual : widths.narrow, height: 800 });
    await showState(page, state, language);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await takePicture(`${language}-${theme}-${narrow}${state}.png`);
  });
});
