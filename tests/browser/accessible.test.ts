import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stateNames } from '../panel-gallery/gallery-views.ts';
import { type ServedGallery, serveGallery, showState } from '../panel-gallery/serve-gallery.ts';
import { type StandIns, startStandIns } from '../stand-ins/serve.ts';
import { browserUnderTest } from './browser-under-test.ts';
import { launch } from './launch.ts';
import type { Session } from './session.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** In CSS pixels: the narrowest the panel has to be usable in, WCAG 2.2 criterion 1.4.10 */
const narrow = 320;
/** In CSS pixels; ours, more than the 24 of WCAG 2.2 criterion 2.5.8 */
const leastTarget = 44;

let standIns: StandIns;
let session: Session;
let gallery: ServedGallery;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  standIns = await startStandIns();
  session = await launch(browserUnderTest.name, { extension: browserUnderTest.extension, standIns });
  page = await session.newPage(gallery.address('list', 'en'));
  await page.setViewport({ width: narrow, height: 900 });
  await page.evaluate(axe);
}, 120_000);

afterAll(async () => {
  await session?.close();
  await standIns?.close();
  await gallery?.close();
});

interface Finding {
  id: string;
  targets: string[];
}

/** Rules of WCAG 2.2 A and AA that are broken, and where. */
async function findViolations(): Promise<string[]> {
  const found = (await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(options: object): Promise<{ violations: unknown[] }> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await checker.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return (violations as { id: string; nodes: { target: string[]; failureSummary?: string }[] }[]).map(({ id, nodes }) => ({
      id,
      targets: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`),
    }));
  })) as Finding[];
  return found.map(({ id, targets }) => `${id}: ${targets.join(' | ')}`);
}

/** What is pressed and too small to be hit by an unsteady finger; links inside running text are left out, as the criterion does. */
const findSmallTargets = (): Promise<string[]> =>
  page.evaluate((least) => {
    const pressed = [...document.querySelectorAll<HTMLElement>('button, select, summary, input, label:has(input), a[href]')];
    return pressed.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 0;
      const isInline = element.matches('a') || (element.matches('input') && element.closest('label') !== null);
      return isShown && !isInline && (height < least - 0.5 || width < least - 0.5)
        ? [
            `${element.tagName} ${element.className} “${element.textContent?.trim().slice(0, 40)}” ${Math.round(width)}×${Math.round(height)}`,
          ]
        : [];
    });
  }, leastTarget);

const readOverflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

// a list of 500 has no rule of its own
const checked = stateNames.filter((name) => name !== 'many');

describe.each(checked)('the panel: %s', (state) => {
  beforeAll(async () => {
    await showState(page, state, 'de');
  });

  it('breaks no rule of WCAG 2.2 AA', async () => {
    expect(await findViolations()).toEqual([]);
  });

  it('is 320 px wide without scrolling sideways, and everything pressed is 44 px', async () => {
    expect(await readOverflow()).toBeLessThanOrEqual(0);
    expect(await findSmallTargets()).toEqual([]);
  });
});

// Firefox takes these from preferences of the whole browser
describe.runIf(browserUnderTest.name === 'chromium')('the theme', () => {
  it.each(checked)('is as readable in the dark: %s', async (state) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await showState(page, state, 'de');
    expect(await findViolations()).toEqual([]);
  });

  it.each(['detail', 'emergency', 'list'])('moves nothing where less motion is wanted: %s', async (state) => {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await showState(page, state, 'de');
    const moving = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
    expect(moving).toBe(0);
  });
});
