import type { Page } from 'puppeteer-core';
import { buildExtension, buildTargets } from '../commands/build-extension.ts';
import { launchChromium } from '../tests/browser/launch-chromium.ts';
import type { Session } from '../tests/browser/session.ts';
import { waitUntil } from '../tests/browser/wait-until.ts';
import { serveGallery } from '../tests/panel-gallery/serve-gallery.ts';
import { startStandIns } from '../tests/stand-ins/serve.ts';
import type { Bench, BenchResult } from './bench.ts';
import { copyExtension } from './page/copy-extension.ts';
import { median } from './page/median.ts';
import { measureAnswers } from './panel/measure-answers.ts';
import { measureList } from './panel/measure-list.ts';

const rounds = 5;
const aims = 'first paint 200 ms, no task over 50 ms in a list of 500, answer 50 ms after choosing';
const group = 'https://www.facebook.com/groups/1000000001/';

export const bench: Bench = {
  title: `The panel in Chromium, median of ${rounds}; aims: ${aims}`,
  async run() {
    const extension = copyExtension(await buildExtension(buildTargets.chromium));
    const standIns = await startStandIns();
    const gallery = await serveGallery();
    const session = await launchChromium({ extension, standIns });
    try {
      const result: BenchResult = { rows: [], figures: {} };
      add(result, 'panel', await measurePaint(session, `${session.extensionOrigin}/sidepanel.html`));
      add(result, 'empty page of the extension', await measurePaint(session, `${session.extensionOrigin}/manifest.json`));
      add(result, 'list of 500 findings', await measureList(session, gallery.address('many', 'de')));
      add(result, 'answer after choosing', await measureAnswers(await openGroup(session), rounds * 4));
      return result;
    } finally {
      await session.close();
      await standIns.close();
      await gallery.close();
    }
  },
};

/** From the beginning of the navigation to the first contentful paint, ms; of a page shown as text the first paint. */
async function measurePaint(session: Session, address: string): Promise<Record<string, number>> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await session.newPage(address);
    await page.bringToFront();
    const paint = await waitUntil('the first paint', () =>
      page.evaluate(() => performance.getEntriesByType('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime),
    );
    times.push(paint);
    await page.close();
  }
  return { firstPaintMs: median(times) };
}

async function openGroup(session: Session): Promise<Page> {
  const page = await session.newPage(group);
  const panel = await session.openPanel(page);
  await panel.waitForSelector('[data-finding] .row-open');
  return panel;
}

function add(result: BenchResult, name: string, measured: Record<string, number>): void {
  const rounded = Object.fromEntries(Object.entries(measured).map(([key, value]) => [key, Math.round(value * 10) / 10]));
  result.rows.push({ what: name, ...rounded });
  for (const [key, value] of Object.entries(rounded)) result.figures[`${name}.${key}`] = value;
}
