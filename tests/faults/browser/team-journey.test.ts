import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeHubText } from '../../../core/hub/hub-text.ts';
import { getAccounts } from '../../../hub/accounts.ts';
import { hubPaths } from '../../../hub/hub-paths.ts';
import { type Hub, startHub } from '../../../hub/set-up.ts';
import { browserUnderTest } from '../../browser/browser-under-test.ts';
import { launch } from '../../browser/launch.ts';
import type { Session } from '../../browser/session.ts';
import { waitUntil } from '../../browser/wait-until.ts';
import { type StandIns, startStandIns } from '../../stand-ins/serve.ts';
import { askWorker, leftOf, readQueue, record, sendUntilEmpty } from '../ask-worker.ts';
import { makeFaultProxy } from '../fault-proxy.ts';
import { hubHost } from '../field.ts';
import {
  addDevice,
  click,
  connectHub,
  fillField,
  foundTeam,
  joinByPage,
  press,
  waitFor,
  waitForSummary,
  writeHandover,
} from '../team-page-steps.ts';

// From an empty browser to a received act and back, by the pages alone, as two people do it.

const origin = `https://${hubHost}/*`;
let hub: Hub;
let standIns: StandIns;
let office: Session;
let laptop: Session;
let team: Page;
let paper: string[];
let colleague: Page;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pomost-journey-'));
  hub = await startHub({ folder, url: `https://${hubHost}/`, devices: 2, supervisors: 1 });
  standIns = await startStandIns({ [hubHost]: makeFaultProxy(hub.port).listener });
  [office, laptop] = await Promise.all([start(), start()]);
});

async function start(): Promise<Session> {
  const session = await launch(browserUnderTest.name, { extension: browserUnderTest.extension, standIns });
  await session.grantHosts([origin], ['authenticationInfo', 'websiteActivity']);
  return session;
}

afterAll(async () => {
  await office?.close();
  await laptop?.close();
  await standIns?.close();
  await hub?.stop();
  if (hub) rmSync(hub.folder, { recursive: true, force: true });
});

const listTeamFiles = (): string[] => readdirSync(path.join(hub.folder, 'data', 'shared', 'team')).sort();

it('a coordinator founds a team, prints the paper key and gives it a hub', async () => {
  team = await office.extensionPage('team.html');
  paper = await foundTeam(team, { team: 'Streetwork Nord', device: 'Office' });
  expect(paper).toHaveLength(4);
  await connectHub(team, writeHubText({ url: hub.url, accounts: hub.accounts }));
  expect(listTeamFiles()).toEqual(expect.arrayContaining(['keys.age', 'root.json']));
});

it('a colleague joins by the text alone', async () => {
  const text = await addDevice(team, 'Laptop 1');
  colleague = await laptop.extensionPage('welcome.html#team');
  await joinByPage(colleague, text);
  const status = await waitUntil('the team to be joined', async () => {
    const answer = await askWorker(colleague, 'team.read', null);
    return (answer.ok && answer.value) || undefined;
  });
  expect(status).toMatchObject({ deviceName: 'Laptop 1', roles: ['counsellor'], team: { name: 'Streetwork Nord' } });
});

it('what the colleague does reaches the supervisor once, and the colleague hears of it', async () => {
  await record(colleague, 7);
  expect(leftOf(await sendUntilEmpty(colleague))).toBe(0);
  const review = await office.extensionPage('review.html');
  expect(await waitForSummary(review)).toBe(7);
  await press(review, '[data-do="pull"]');
  await waitFor(review, '.review-summary[data-new="0"]', 30);
  const received = await waitUntil('the receipt', async () => {
    await askWorker(colleague, 'queue.send', null);
    const queue = await readQueue(colleague);
    return queue.received === 7 && queue;
  });
  expect(received).toMatchObject({ pending: 0, waiting: 0, sent: 0, received: 7 });
});

it('a handover is with the supervisor within two minutes, without anybody looking', async () => {
  const words = 'Bitte heute noch anrufen: die Familie steht morgen auf der Straße.';
  const panel = await laptop.extensionPage('sidepanel.html');
  await writeHandover(panel, words);
  const inbox = await waitUntil(
    'the handover',
    async () => {
      const { 'sealed-notes': notes = [] } = await office.readDatabase('pomost');
      return (notes as { box?: string; note?: { words: string; kind: string } }[]).find(({ box }) => box === 'in');
    },
    120,
  );
  expect(inbox.note).toMatchObject({ kind: 'handover', words });
  const badge = await team.evaluate(() =>
    (globalThis as unknown as { browser: { action: { getBadgeText(of: object): Promise<string> } } }).browser.action.getBadgeText({}),
  );
  expect(badge).toBe('+1');
  // what the examination of the hub left behind is swept later
  const files = readdirSync(path.join(hub.folder, 'data', 'shared', 'notes')).filter((name) => !name.startsWith('pomost-probe'));
  const plain = files.map((name) => readFileSync(path.join(hub.folder, 'data', 'shared', 'notes', name), 'latin1')).join('');
  expect(files).toHaveLength(1);
  expect(plain).not.toContain('Familie');
});

it('a blocked device is told so, and keeps what it has', async () => {
  await press(team, '[data-name="Laptop 1"] [data-fold="block"] > summary');
  await press(team, '[data-name="Laptop 1"] [data-do="block"]');
  await press(team, '[data-name="Laptop 1"] [data-do="block-now"]');
  await waitFor(team, '[data-part="publishing"][data-state="published"]', 30);
  await waitUntil('the block', async () => {
    const answer = await askWorker(colleague, 'team.refresh', null);
    return answer.ok && answer.value?.isBlocked === true;
  });
  const before = leftOf(await readQueue(colleague));
  await record(colleague, 3);
  await askWorker(colleague, 'queue.send', null);
  expect(leftOf(await readQueue(colleague))).toBe(before + 3);
});

it('with the paper key somebody else takes the team over on a new device', async () => {
  hub.add('coordinator');
  const { accounts } = getAccounts(hubPaths(hub.folder));
  const other = await start();
  try {
    const page = await other.extensionPage('team.html');
    await press(page, '[data-do="restore"]');
    await fillField(page, '[name="device"]', 'New office');
    await fillField(page, '[name="hub"]', writeHubText({ url: hub.url, accounts }));
    await fillField(page, '[data-part="paper-fields"] [data-line="0"]', paper.join(' '));
    await click(page, '[data-do="submit"]');
    await waitFor(page, '[data-part="restored"]', 60);
    await waitFor(page, '[data-part="publishing"][data-state="published"]', 60);
    await press(page, '[data-fold="blocked"] > summary');
    await waitFor(page, '[data-fold="blocked"] [data-device]');
    const devices = await page.$$eval('[data-device]', (all) =>
      all.map((one) => [one.getAttribute('data-name'), one.getAttribute('data-blocked')]),
    );
    expect(Object.fromEntries(devices)).toMatchObject({ 'New office': 'false', Office: 'true', 'Laptop 1': 'true' });
    await waitUntil('the old device to hear of it', async () => {
      const answer = await askWorker(team, 'team.refresh', null);
      return answer.ok && answer.value?.isBlocked === true;
    });
  } finally {
    await other.close();
  }
});
