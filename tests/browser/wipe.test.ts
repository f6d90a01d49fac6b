import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForPage } from './close-welcome.ts';
import { closeDesk, type Desk, openDesk, readLog, waitForActs, waitForFinding } from './desk.ts';
import { pressWithoutFocus, readWords } from './panel-steps.ts';
import { readDatabase } from './read-storage.ts';
import { waitUntil } from './wait-until.ts';
import { facebookRich } from './work-places.ts';

let desk: Desk;
let deviceBefore = '';

beforeAll(async () => {
  desk = await openDesk(facebookRich.address);
  await waitForFinding(desk, facebookRich.post);
  await pressWithoutFocus(desk, '[data-finding] .row-dismiss');
  await waitForActs(desk, { after: 0, count: 1 });
  deviceBefore = await readDevice();
});

afterAll(() => closeDesk(desk));

const dangerous = '.wipe .button.danger';

const waitForWipe = (state: string): Promise<unknown> =>
  waitUntil(`the panel to be ${state}`, async () => (await desk.panel.$(`.wipe[data-state="${state}"]`)) !== null);

async function readDevice(): Promise<string> {
  const { device = [] } = await readDatabase(desk.panel, 'pomost');
  return (device as { id: string }[])[0]?.id ?? '';
}

const readLocal = (): Promise<Record<string, unknown>> =>
  desk.panel.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } } };
    return chrome.storage.local.get(null);
  });

describe('wiping the device', () => {
  it('first says what would be lost, and deletes nothing', async () => {
    await pressWithoutFocus(desk, dangerous);
    await waitForWipe('asking');
    expect(await readWords(desk, '.wipe-losses')).toContain('1 ');
    expect(await readLog(desk)).toHaveLength(1);
  });

  it('can be given up', async () => {
    await pressWithoutFocus(desk, '.wipe .button:nth-last-of-type(2)');
    await waitForWipe('idle');
    expect(await readLog(desk)).toHaveLength(1);
  });

  it('then deletes the log, the key and the settings, and the first steps open', async () => {
    expect(Object.keys(await readLocal())).toContain('settings');
    await pressWithoutFocus(desk, dangerous);
    await waitForWipe('asking');
    await pressWithoutFocus(desk, dangerous);
    const welcome = await waitForPage(desk.session.browser, `${desk.session.extensionOrigin}/welcome.html?wiped`);
    await welcome.waitForSelector('.welcome > header .told');
    await welcome.close();
    await waitUntil('the panel anew', async () => (await desk.panel.$('.wipe[data-state="idle"]')) !== null);
    expect(await readLog(desk)).toEqual([]);
    expect(Object.keys(await readLocal())).not.toContain('settings');
  });

  it('goes on as a new device, which knows nothing of the posts it had dismissed', async () => {
    await desk.page.bringToFront();
    const found = await waitUntil('the post again', () => waitForFinding(desk, facebookRich.post));
    expect(found.finding.memory).toBe('new');
    await pressWithoutFocus(desk, '[data-finding] .row-dismiss');
    const [act] = await waitForActs(desk, { after: 0, count: 1 });
    expect(act?.seq).toBe(1);
    expect(await readDevice()).not.toBe(deviceBefore);
    expect(act?.device).toBe(await readDevice());
  });
});
