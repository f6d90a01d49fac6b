import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension, buildTargets } from '../commands/build-extension.ts';
import { launchChromium } from '../tests/browser/launch-chromium.ts';
import type { Session } from '../tests/browser/session.ts';
import { startStandIns } from '../tests/stand-ins/serve.ts';
import type { Bench, BenchResult } from './bench.ts';
import { copyExtension } from './page/copy-extension.ts';
import { makeEmptyExtension } from './page/empty-extension.ts';
import { measurePage, type PageMeasurement } from './page/measure-page.ts';
import { median } from './page/median.ts';
import { type PageSite, pageSites } from './page/page-sites.ts';

const rounds = 3;
const aims = '0.3 ms per post, no added task over 50 ms, 2 MB of heap, 30 KB of script (gzip)';

interface Pair {
  without: Session;
  with: Session;
}

export const bench: Bench = {
  title: `Load on a page with 1,000 posts while it is scrolled through, median of ${rounds}; aims: ${aims}`,
  async run() {
    const extension = copyExtension(await buildExtension(buildTargets.chromium));
    const standIns = await startStandIns();
    const sessions: Session[] = [];
    try {
      for (const folder of [makeEmptyExtension(), extension]) sessions.push(await launchChromium({ extension: folder, standIns }));
      const [without, withUs] = sessions as [Session, Session];
      const result: BenchResult = { rows: [], figures: {} };
      for (const site of pageSites) {
        addResult(result, `${site.name}.x1`, {
          ...(await compare({ without, with: withUs }, site)),
          scriptKB: measureScript(extension, site),
        });
        addResult(result, `${site.name}.x4`, await measureSlow(withUs, site));
      }
      return result;
    } finally {
      for (const session of sessions) await session.close();
      await standIns.close();
    }
  },
};

/** With and without the extension in turn. */
async function compare(pair: Pair, site: PageSite): Promise<Record<string, number>> {
  const without: PageMeasurement[] = [];
  const withUs: PageMeasurement[] = [];
  for (let round = 0; round < rounds; round += 1) {
    without.push(await measurePage({ session: pair.without, site, slowness: 1 }));
    withUs.push(await measurePage({ session: pair.with, site, slowness: 1 }));
  }
  const added = (part: 'taskMs' | 'heapMB'): number => medianOf(withUs, part) - medianOf(without, part);
  return {
    ...describe(withUs),
    addedHeapMB: added('heapMB'),
    // what the whole main thread did more: noisier, since the page itself is never twice the same
    addedTaskMsPerPost: added('taskMs') / Math.max(1, medianOf(withUs, 'read')),
    pageTaskMs: medianOf(without, 'taskMs'),
  };
}

/** On a processor four times slower. Our own time needs no comparison, and heap does not depend on it. */
async function measureSlow(session: Session, site: PageSite): Promise<Record<string, number>> {
  const measured: PageMeasurement[] = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await measurePage({ session, site, slowness: 4 }));
  return describe(measured);
}

const describe = (measured: PageMeasurement[]): Record<string, number> => ({
  addedMsPerPost: median(measured.map(({ ownMs, read }) => ownMs / Math.max(1, read))),
  longestAddedTaskMs: medianOf(measured, 'longestOwnMs'),
  read: medianOf(measured, 'read'),
});

function addResult(result: BenchResult, name: string, measured: Record<string, number>): void {
  const [site = '', slowness = ''] = name.split('.');
  const rounded = Object.fromEntries(Object.entries(measured).map(([key, value]) => [key, round(value)]));
  result.rows.push({ site, slowness, ...rounded });
  for (const [key, value] of Object.entries(rounded)) result.figures[`${name}.${key}`] = value;
  console.error(`${name} ${JSON.stringify(rounded)}`);
}

function measureScript(extension: string, site: PageSite): number {
  const file = path.join(extension, 'content-scripts', `${site.name.replace(/-.*/, '')}.js`);
  return gzipSync(readFileSync(file), { level: 9 }).length / 1000;
}

const medianOf = (measured: PageMeasurement[], part: keyof PageMeasurement): number => median(measured.map((each) => each[part]));

const round = (value: number): number => Math.round(value * 100) / 100;
