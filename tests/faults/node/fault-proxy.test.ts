import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { HubAnswer, HubFailure } from '../../../core/hub/ask-hub.ts';
import type { HubPlace } from '../../../core/hub/hub-access.ts';
import { getFile, putNew } from '../../../core/hub/webdav.ts';
import { makeNodeRequest } from '../../../hub/node-request.ts';
import { type Hub, startHub } from '../../../hub/set-up.ts';
import { captivePortals } from '../fault.ts';
import { type FaultProxy, makeFaultProxy } from '../fault-proxy.ts';
import { accessAt } from '../publish-team.ts';

const bytes = new Uint8Array(20_000).fill(7);
let hub: Hub;
let proxy: FaultProxy;
let server: Server;
let drop: HubPlace;
const ask = makeNodeRequest();
let number = 0;

beforeAll(async () => {
  hub = await startHub({ folder: mkdtempSync(path.join(tmpdir(), 'pomost-proxy-')), devices: 1, supervisors: 1 });
  proxy = makeFaultProxy(hub.port);
  server = createServer(proxy.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  drop = accessAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, hub, 'device', 0).drop;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await hub.stop();
  rmSync(hub.folder, { recursive: true, force: true });
});

beforeEach(() => {
  proxy.use();
  proxy.seen.length = 0;
  number += 1;
});

const nameOf = (): string => `d-3f9a2c71-${number}-0f1e2d3c4b5a6978.age`;
const send = (): Promise<HubAnswer | HubFailure> => putNew(ask, drop, nameOf(), bytes);
const statusOf = (answer: HubAnswer | HubFailure): number | string => (typeof answer === 'string' ? answer : answer.status);
const folder = (): string => path.join(hub.folder, 'data', 'logs', 'device-01');

it('lets everything pass, and remembers what passed', async () => {
  expect([await send(), await send()].map(statusOf)).toEqual([201, 412]);
  expect(readFileSync(path.join(folder(), nameOf())).equals(bytes)).toBe(true);
  expect(proxy.seen).toMatchObject([
    { method: 'PUT', path: `/logs/device-01/${nameOf()}`, hubStatus: 201, atOnce: 1, fault: undefined },
    { hubStatus: 412, atOnce: 1 },
  ]);
  expect(proxy.seen[0]?.body.equals(bytes)).toBe(true);
});

it('breaks off before the hub hears of it, as often as it is told', async () => {
  proxy.use({ fault: { kind: 'refuse' }, times: 1 });
  expect(statusOf(await send())).toBe('unreachable');
  expect(existsSync(path.join(folder(), nameOf()))).toBe(false);
  expect(statusOf(await send())).toBe(201);
});

it('cuts an upload: the hub keeps nothing that could be fetched', async () => {
  proxy.use({ fault: { kind: 'cut-request', after: 5000 }, times: 1 });
  expect(statusOf(await send())).toBe('unreachable');
  expect(readdirSync(folder()).filter((name) => name.includes(`-${number}-`) && !name.startsWith('.'))).toEqual([]);
  expect(statusOf(await send())).toBe(201);
});

it('loses the answer: the hub has the file', async () => {
  proxy.use({ fault: { kind: 'cut-answer' }, times: 1 });
  expect(statusOf(await send())).toBe('unreachable');
  expect(proxy.seen[0]?.hubStatus).toBe(201);
  expect(statusOf(await send())).toBe(412);
});

it('holds an upload up', async () => {
  proxy.use({ fault: { kind: 'slow', after: 1000, ms: 300 } });
  const start = performance.now();
  expect(statusOf(await send())).toBe(201);
  expect(performance.now() - start).toBeGreaterThan(290);
  expect(readFileSync(path.join(folder(), nameOf())).equals(bytes)).toBe(true);
});

it.each(captivePortals)('says %s in the place of the hub', async (_what, fault) => {
  proxy.use({ fault });
  const status = fault.kind === 'say' ? fault.status : 0;
  expect(statusOf(await send())).toBe(status >= 300 && status < 400 ? 'redirected' : status);
  expect(existsSync(path.join(folder(), nameOf()))).toBe(false);
});

it('picks one name and lets the others pass', async () => {
  proxy.use({ fault: { kind: 'say', status: 413 }, method: 'PUT', path: new RegExp(`-${number}-`) });
  expect(statusOf(await send())).toBe(413);
  number += 1;
  expect(statusOf(await send())).toBe(201);
});

it('puts the clock of the hub wrong', async () => {
  proxy.setClock(400 * 24 * 60 * 60 * 1000);
  const answer = await getFile(ask, drop, 'nothing', 1000);
  proxy.setClock(0);
  const date = typeof answer === 'string' ? '' : answer.header('date');
  expect(Date.parse(date ?? '') - Date.now()).toBeGreaterThan(399 * 24 * 60 * 60 * 1000);
});
