import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageSites } from '../../bench/page/page-sites.ts';
import { scrollThrough } from '../../bench/page/scroll-through.ts';
import { closeDesk, type Desk, openDesk, pause } from '../browser/desk.ts';
import { backToList } from '../browser/panel-steps.ts';
import { readMemory, readStored } from './read-memory.ts';

const hours = 8;
const postsPerHour = 300;
/** `storage.session` holds 10 MB; ours is the cap of the findings with what stands beside them */
const mostStored = 8_000_000;
/** of the second hour, when everything has been loaded once */
const mostGrowth = 1.5;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('about:blank');
});

afterAll(() => closeDesk(desk));

/** A tab is opened, scrolled through, a finding of it is read, and the tab is closed. Answers the most that lay in the session storage. */
async function workAnHour(hour: number): Promise<number> {
  let most = 0;
  const sites = pageSites.filter(({ name }) => name === 'facebook' || name === 'instagram');
  for (const site of sites) {
    const address = site.address.replace('length=1000', `length=${Math.round(postsPerHour / sites.length)}`);
    const page = await desk.session.newPage('about:blank');
    await page.goto(`${address}${address.includes('#') ? '' : `&hour=${hour}`}`);
    await page.bringToFront();
    await scrollThrough(page, site);
    await pause(1500);
    await desk.panel.$eval('[data-finding] .row-open', (row) => (row as HTMLElement).click()).catch(() => undefined);
    await pause(400);
    await backToList(desk);
    most = Math.max(most, await readStored(desk));
    await page.close();
  }
  return most;
}

it('stays as small in the eighth hour as it was in the second', async () => {
  const memory: Awaited<ReturnType<typeof readMemory>>[] = [];
  for (let hour = 1; hour <= hours; hour += 1) {
    const storedBytes = await workAnHour(hour);
    const now = await readMemory(desk);
    memory.push(now);
    console.log(`hour ${hour}: ${JSON.stringify({ ...now, storedBytes })}`);
    expect(storedBytes).toBeLessThan(mostStored);
    expect(storedBytes).toBeGreaterThan(10_000);
  }
  const [, second] = memory;
  const last = memory.at(-1);
  if (!second || !last) throw new Error('no day');
  expect(last.panelMB).toBeLessThan(second.panelMB * mostGrowth);
  expect(last.workerMB).toBeLessThan(second.workerMB * mostGrowth);
});
