import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setUpPrograms } from '../../../commands/set-up-programs.ts';
import { accessOf } from '../../../core/hub/access-of.ts';
import { type Examination, examineHub } from '../../../core/hub/doctor.ts';
import type { HubAccess } from '../../../core/hub/hub-access.ts';
import { makeCutUpload, makeNodeRequest } from '../../../hub/node-request.ts';
import { type Hub, startHub } from '../../../hub/set-up.ts';
import { accessWithoutPassword, type Engine, type EngineFolders, makeFolders } from '../engines/engine.ts';
import { startLighttpd } from '../engines/start-lighttpd.ts';
import { startNginx } from '../engines/start-nginx.ts';
import { startRclone } from '../engines/start-rclone.ts';
import { startSabre } from '../engines/start-sabre.ts';
import { startWebdavServer } from '../engines/start-webdav-server.ts';
import { noteRow } from '../fault-row.ts';
import { secondsSince } from '../seconds-since.ts';

const ask = makeNodeRequest();
const cutUpload = makeCutUpload();
const examine = (given: Pick<Examination, 'access' | 'otherDrop'>) =>
  examineHub(ask, { ...given, now: Date.now, name: crypto.randomUUID().slice(0, 8), cutUpload });

const stops: (() => unknown)[] = [];
const began = performance.now();
const engines = 6;
/** names of those that were judged rightly */
const right = new Set<string>();
let root = '';
let folders: EngineFolders;

beforeAll(async () => {
  expect(await setUpPrograms(['apache', 'lighttpd', 'sabre', 'nginx', 'rclone'])).toEqual([]);
}, 20 * 60_000);
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hub-engine-'));
  folders = makeFolders(root);
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  rmSync(root, { recursive: true, force: true });
});

afterAll(() => {
  const note = `${right.size} of ${engines} hubs judged rightly`;
  noteRow({ row: 'F14', what: 'hub engines', in: 'node', rounds: engines, seconds: secondsSince(began), note });
  expect(right.size).toBe(engines);
});

async function start(engine: Promise<Engine>): Promise<HubAccess> {
  const { url, stop } = await engine;
  stops.push(stop);
  return accessWithoutPassword(url);
}

async function startApache(): Promise<{ hub: Hub; access: HubAccess; otherDrop: string }> {
  // started by root it serves as another user, who may not enter `root`
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-'));
  const hub = await startHub({ folder, devices: 2, supervisors: 1 });
  stops.push(hub.stop, () => rmSync(folder, { recursive: true, force: true }));
  const [device, other] = hub.accounts;
  if (!device || !other) throw new Error('The hub has no accounts');
  return { hub, access: accessOf(hub.url, device), otherDrop: accessOf(hub.url, other).drop.url };
}

const everything = ['may-overwrite', 'may-read-own', 'may-list-own', 'may-delete-own', 'team-writable'];
const codesOf = ({ findings }: Awaited<ReturnType<typeof examine>>) => findings.map(({ code }) => code);

describe('the doctor', () => {
  it('finds the reference hub append-only', async () => {
    const { access, otherDrop, hub } = await startApache();
    expect(await examine({ access, otherDrop })).toMatchObject({ verdict: 'append-only', findings: [] });
    expect(readdirSync(path.join(hub.folder, 'data/logs/device-01'))).toHaveLength(1);
    expect(readdirSync(path.join(hub.folder, 'data/logs/device-02'))).toEqual([]);
    expect(readdirSync(path.join(hub.folder, 'data/shared/team'))).toEqual([]);
    right.add('apache');
  });

  it.each([
    ['lighttpd', startLighttpd],
    ['sabre', startSabre],
  ])('finds %s idempotent, and names what a device could do besides', async (name, startEngine) => {
    const access = await start(startEngine(folders));
    const diagnosis = await examine({ access });
    expect(diagnosis.verdict).toBe('idempotent');
    expect(codesOf(diagnosis)).toEqual(everything);
    expect(readdirSync(path.join(folders.data, 'logs/device-01'))).toEqual([]);
    expect(readdirSync(path.join(folders.data, 'shared/notes'))).toEqual([]);
    right.add(name);
  });

  const refused = [
    ['nginx', startNginx, 'overwrites'],
    ['rclone', startRclone, 'keeps-partial'],
    ['webdav-server', startWebdavServer, 'keeps-partial'],
  ] as const;

  it.each(refused)('refuses %s', async (name, startEngine, reason) => {
    const diagnosis = await examine({ access: await start(startEngine(folders)) });
    expect(diagnosis.verdict).toBe('unsafe');
    expect(codesOf(diagnosis)).toContain(reason);
    right.add(name);
  });

  it.each(refused)('refuses %s from a browser too, which cannot break an upload off', async (_name, startEngine) => {
    const access = await start(startEngine(folders));
    const diagnosis = await examineHub(ask, { access, now: Date.now, name: 'browser' });
    expect(diagnosis.verdict).toBe('unsafe');
    expect(codesOf(diagnosis)).toEqual(expect.arrayContaining(['overwrites', 'partial-unknown']));
  });

  it('knows a file drop, and says that it needs a second link', async () => {
    const { drop } = await start(startSabre(folders, 'file drop'));
    const diagnosis = await examine({ access: { kind: 'nextcloud', drop } });
    expect(diagnosis.verdict).toBe('file-drop');
    expect(codesOf(diagnosis)).toEqual(['renames', 'no-shared']);
  });

  it('takes a file drop with a readable link beside it', async () => {
    const { drop } = await start(startSabre(folders, 'file drop'));
    const { shared } = await start(startSabre(folders));
    const diagnosis = await examine({ access: { kind: 'nextcloud', drop, ...(shared && { shared }) } });
    expect(diagnosis.verdict).toBe('file-drop');
    expect(codesOf(diagnosis)).toEqual(['team-writable', 'renames']);
  });

  it('refuses what renames without being called a file drop', async () => {
    const { drop } = await start(startSabre(folders, 'file drop'));
    expect((await examine({ access: { kind: 'webdav', drop } })).verdict).toBe('unsafe');
  });

  it('says why a hub cannot be examined', async () => {
    const { access, hub } = await startApache();
    const wrong = { ...access, drop: { ...access.drop, password: 'wrong' } };
    expect(await examine({ access: wrong })).toMatchObject({ verdict: 'unreachable', findings: [{ code: 'wrong-password' }] });
    const elsewhere = { ...access, drop: { ...access.drop, url: `${hub.url}logs/device-02/` } };
    expect(await examine({ access: elsewhere })).toMatchObject({ verdict: 'unreachable', findings: [{ code: 'not-allowed' }] });
    await hub.kill();
    expect(await examine({ access })).toMatchObject({ verdict: 'unreachable', findings: [{ code: 'no-answer' }] });
  });
});
