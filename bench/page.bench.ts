import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension, buildTargets } from '../commands/build-extension.ts';
import { launchChromium } from '../tests/browser/launch-chromium.ts';
import type { Session } from '../tests/browser/session.ts';
import { startStandIns } from '../tests/stand-ins/serve.ts';
import type { Bench, BenchResult } from './bench.ts';
import { makeEmptyExtension } from './page/empty-extension.ts';
import { measurePage, type PageMeasurement } from './page/measure-page.ts';
import { type PageSite, pageSites } from './page/page-sites.ts';
import { readCount } from './page/read-count.ts';

const rounds = 3;
const slownesses = [1, 4];
const aims = '0.3 ms per post, no added task over 50 ms, 2 MB of heap, 30 KB of script (gzip)';

interface Pair {
  without: Session;
  with: Session;
}

type Round = Record<keyof Pair, PageMeasurement> & { read: number };

export const bench: Bench = {
  title: `Load on a page with 1,000 posts, scrolled through with and without the extension in turn, median of ${rounds}; aims: ${aims}`,
  async run() {
    const extension = await buildExtension(buildTargets.chromium);
    const standIns = await startStandIns();
    const sessions: Session[] = [];
    try {
      for (const folder of [makeEmptyExtension(), extension]) sessions.push(await launchChromium({ extension: folder, standIns }));
      const [without, withUs] = sessions as [Session, Session];
      const result: BenchResult = { rows: [], figures: {} };
      for (const site of pageSites) {
        const script = measureScript(extension, site);
        for (const slowness of slownesses) {
          const measured = await measureSite({ without, with: withUs }, site, slowness);
          addResult(result, `${site.name}.x${slowness}`, { ...measured, scriptKB: script });
        }
      }
      return result;
    } finally {
      for (const session of sessions) await session.close();
      await standIns.close();
    }
  },
};

async function measureSite(pair: Pair, site: PageSite, slowness: number): Promise<Record<string, number>> {
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // neither is always the first, so that what the machine does meanwhile falls on both
    const without = round % 2 === 0 ? await measurePage({ session: pair.without, site, slowness }) : undefined;
    const withUs = await measurePage({ session: pair.with, site, slowness });
    const read = await readCount(pair.with);
    measured.push({ without: without ?? (await measurePage({ session: pair.without, site, slowness })), with: withUs, read });
  }
  const read = median(measured.map((round) => round.read));
  const added = (part: 'taskMs' | 'heapMB'): number =>
    median(measured.map((round) => round.with[part])) - median(measured.map((round) => round.without[part]));
  return {
    addedMsPerPost: median(measured.map((round) => round.with.ownMs / Math.max(1, round.read))),
    longestAddedTaskMs: median(measured.map((round) => round.with.longestOwnMs)),
    addedHeapMB: added('heapMB'),
    read,
    addedTaskMsPerPost: added('taskMs') / Math.max(1, read),
    pageTaskMs: median(measured.map((round) => round.without.taskMs)),
  };
}

function addResult(result: BenchResult, name: string, measured: Record<string, number>): void {
  const [site = '', slowness = ''] = name.split('.');
  const rounded = Object.fromEntries(Object.entries(measured).map(([key, value]) => [key, round(value)]));
  result.rows.push({ site, slowness, ...rounded });
  for (const [key, value] of Object.entries(rounded)) result.figures[`${name}.${key}`] = value;
}

function measureScript(extension: string, site: PageSite): number {
  const file = path.join(extension, 'content-scripts', `${site.name.replace(/-.*/, '')}.js`);
  return gzipSync(readFileSync(file), { level: 9 }).length / 1000;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
