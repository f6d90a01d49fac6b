import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StandIns, startStandIns } from '../stand-ins/serve.ts';
import { browserUnderTest } from './browser-under-test.ts';
import { launch } from './launch.ts';
import type { Session } from './session.ts';
import { waitUntil } from './wait-until.ts';

const address = 'https://www.facebook.com/groups/4711/';
let standIns: StandIns;
let session: Session;

beforeAll(async () => {
  standIns = await startStandIns();
  standIns.usePage(address, '<!doctype html><html lang="bg"><title>Група</title><p>Здравейте</p>');
  session = await launch(browserUnderTest.name, { extension: browserUnderTest.extension, standIns });
});

afterAll(async () => {
  await session.close();
  await standIns.close();
});

it('opens the panel while the page stays visible', async () => {
  const page = await session.newPage(address);
  const panel = await session.openPanel(page);
  expect(await panel.evaluate(() => location.origin + location.pathname)).toBe(`${session.extensionOrigin}/sidepanel.html`);
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
});

it('opens the real sidebar in Firefox, and says that Chromium has none', async () => {
  if (browserUnderTest.name === 'chromium') await expect(session.openSidebar()).rejects.toThrow('not possible');
  else expect(await session.openSidebar()).toBe(`${session.extensionOrigin}/sidepanel.html`);
});

it('ends the worker, and a visit wakes it', async () => {
  // what the panel asks while it starts may wake another one
  await waitUntil('no worker', async () => {
    await session.killWorker();
    return !(await session.isWorkerRunning());
  });
  await session.newPage(address);
  await waitUntil('the worker to wake', () => session.isWorkerRunning());
});

it('keeps its profile and its address when the power fails, and removes the profile at the end', async () => {
  const { extensionOrigin, profile } = session;
  await session.kill();
  expect(existsSync(profile)).toBe(true);
  await session.relaunch();
  expect(session.extensionOrigin).toBe(extensionOrigin);
  await session.close();
  expect(existsSync(profile)).toBe(false);
});

it('has reached for nothing but the stand-ins', () => {
  expect([...standIns.refused.keys()]).toEqual([]);
});
