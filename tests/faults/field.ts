import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../commands/find-browsers.ts';
import { type Hub, startHub } from '../../hub/set-up.ts';
import { launch } from '../browser/launch.ts';
import type { Session } from '../browser/session.ts';
import type { MadeDevice, MadeTeam } from '../make-team.ts';
import { type StandIns, startStandIns } from '../stand-ins/serve.ts';
import { askWorker, joinTeam, waitForQuiet } from './ask-worker.ts';
import { type FaultProxy, makeFaultProxy } from './fault-proxy.ts';
import { publishTeam } from './publish-team.ts';

export const hubHost = 'hub.pomost.test';
export const hubOrigin = `https://${hubHost}/*`;

/** A counsellor's browser, the team's hub, and between them everything that can go wrong. */
export interface Field {
  browser: BrowserName;
  hub: Hub;
  /** folder of the hub's `logs/` on the disk */
  logs: string;
  proxy: FaultProxy;
  standIns: StandIns;
  session: Session;
  team: MadeTeam;
  /** the device that the browser is */
  device: MadeDevice;
  /** a page of the extension without code of its own: it asks the worker */
  page: Page;
}

export interface FieldOptions {
  /** what the browser is in the team */
  as?: 'counsellor' | 'supervisor';
  /** how many counsellors' devices the team and the hub have; absent: one */
  laptops?: number;
  /** folder for the browser's profile */
  profileIn?: string;
  /** which browser, and the folder of the build; absent: as the test's project says */
  under?: { name: BrowserName; extension: string };
}

/** Starts Apache, the browser and what is between them, and pairs the browser. `close` ends all of it, also after a failure in here. */
export async function startField(options: FieldOptions = {}): Promise<Field> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pomost-faults-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const hub = await startHub({ folder, url: `https://${hubHost}/`, devices: options.laptops ?? 1, supervisors: 1 });
  const proxy = makeFaultProxy(hub.port);
  const standIns = await startStandIns({ [hubHost]: proxy.listener });
  const { name, extension } = options.under ?? (await import('../browser/browser-under-test.ts')).browserUnderTest;
  const opened: Partial<Field> = { hub, standIns };
  try {
    const team = await publishTeam(hub, options.laptops);
    const device = team.devices[options.as === 'supervisor' ? 0 : 1] as MadeDevice;
    const start = (): Promise<Session> => launch(name, { extension, standIns });
    opened.session = await (options.profileIn === undefined ? start() : withTemporaryFolder(options.profileIn, start));
    const page = await openWithPermission(opened.session);
    await joinTeam(page, device.pairingText);
    await waitForQuiet({ page, proxy });
    return { browser: name, hub, logs: path.join(folder, 'data', 'logs'), proxy, standIns, session: opened.session, team, device, page };
  } catch (error) {
    await closeField(opened);
    throw error;
  }
}

export async function closeField(field: Partial<Field> | undefined): Promise<void> {
  await field?.session?.close();
  await field?.standIns?.close();
  await field?.hub?.stop();
  if (field?.hub) rmSync(field.hub.folder, { recursive: true, force: true });
}

async function withTemporaryFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

async function openWithPermission(session: Session): Promise<Page> {
  await session.grantHosts([hubOrigin], ['authenticationInfo', 'websiteActivity']);
  return session.extensionPage('manifest.json');
}

/** After the browser was killed, with what is on the disk. */
export async function openAgain(field: Field): Promise<void> {
  await field.session.relaunch();
  field.page = await openWithPermission(field.session);
}

/** The same; the device need not join again. */
export async function relaunch(field: Field): Promise<void> {
  await openAgain(field);
  const status = await askWorker(field.page, 'team.read', null);
  if (status.ok && status.value !== null) return;
  throw new Error(`after the new start the device is in no team: ${JSON.stringify(status)}`);
}
