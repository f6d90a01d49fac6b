import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setUpPrograms } from '../../../commands/set-up-programs.ts';
import { basicAuthorization } from '../../../core/hub/basic-authorization.ts';
import { sharedFolders } from '../../../core/hub/hub-access.ts';
import { type Hub, startHub } from '../../../hub/set-up.ts';
import { askRaw, type RawRequest } from '../ask-raw.ts';
import { noteRow } from '../fault-row.ts';
import { secondsSince } from '../seconds-since.ts';

const users = ['device-01', 'supervisor-01', 'coordinator-01'] as const;
const isNew = { 'If-None-Match': '*' };
const folder = mkdtempSync(path.join(tmpdir(), 'hub-'));
const start = performance.now();
let right = 0;
let hub: Hub;

beforeAll(async () => {
  expect(await setUpPrograms(['apache'])).toEqual([]);
  hub = await startHub({ folder, devices: 2, supervisors: 1 });
}, 10 * 60_000);
afterAll(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
  const rounds = users.length * proven.length;
  const note = `${right} of ${rounds}: ${proven.length} requests in ${users.length} roles`;
  noteRow({ row: 'F15', what: 'roles', in: 'node', rounds, seconds: secondsSince(start), note });
  expect(right).toBe(rounds);
});

const existing = [
  ...[
    'logs/device-01/old.age',
    'logs/device-01/.davfs.tmp1',
    'logs/device-02/old.age',
    'shared/team/root.json',
    'shared/receipts/old.json',
  ],
  ...['shared/notes/old', 'shared/hints/old', 'shared/packs/old.json'],
];

/** Everybody may write here on the disk: what Apache refuses it refuses by its rules alone. */
beforeEach(() => {
  const data = path.join(folder, 'data');
  for (const name of ['logs/device-01', 'logs/device-02', ...sharedFolders.map((name) => `shared/${name}`)]) {
    rmSync(path.join(data, name), { recursive: true, force: true });
    mkdirSync(path.join(data, name), { recursive: true });
    chmodSync(path.join(data, name), 0o777);
  }
  for (const name of existing) writeFileSync(path.join(data, name), 'there before');
});

/** What is asked, and what a device, a supervisor and a coordinator are answered. */
type Row = [method: string, path: string, headers: Record<string, string>, expected: [number, number, number]];
const to = (target: string): Record<string, string> => ({ Destination: `@/${target}`, Overwrite: 'T' });

const proven: Row[] = [
  ['PUT', '/logs/device-01/new.age', isNew, [201, 403, 403]],
  ['PUT', '/logs/device-01/old.age', isNew, [412, 403, 403]],
  ['PUT', '/logs/device-01/new.age', {}, [403, 403, 403]],
  ['PUT', '/logs/device-02/new.age', isNew, [403, 403, 403]],
  ['PUT', '/logs/device-01/../device-02/new.age', isNew, [403, 403, 403]],
  ['PUT', '/logs/device-01/%2e%2e/device-02/new.age', isNew, [403, 403, 403]],
  ['PUT', '//logs//device-02//new.age', isNew, [403, 403, 403]],
  ['PUT', '/Logs/device-01/new.age', isNew, [403, 403, 403]],
  ['GET', '/logs/device-01/old.age', {}, [403, 200, 200]],
  ['DELETE', '/logs/device-01/old.age', {}, [403, 204, 204]],
  ['PROPFIND', '/logs/device-01/', { Depth: '1' }, [403, 207, 207]],
  ['PROPFIND', '/logs/device-01/.DAV/', { Depth: '1' }, [403, 403, 403]],
  ['COPY', '/logs/device-01/old.age', to('shared/packs/new.json'), [403, 403, 403]],
  ['MOVE', '/shared/packs/old.json', to('logs/device-01/new.age'), [403, 403, 403]],
  ['LOCK', '/logs/device-01/old.age', {}, [403, 403, 403]],
  ['MKCOL', '/logs/device-01/new/', {}, [403, 403, 403]],
  ['PUT', '/logs/device-01/old.age', { ...isNew, 'Content-Range': 'bytes 0-3/12' }, [412, 403, 403]],
];

const further: Row[] = [
  ['GET', '/logs/device-02/old.age', {}, [403, 200, 200]],
  ['GET', '/logs/device-01/.davfs.tmp1', {}, [403, 403, 403]],
  ['PUT', '/logs/device-01/.new', isNew, [403, 403, 403]],
  ['PROPPATCH', '/logs/device-01/old.age', {}, [403, 403, 403]],
  ['PROPFIND', '/logs/', { Depth: '1' }, [403, 207, 207]],
  ['PROPFIND', '/logs/', { Depth: 'infinity' }, [403, 403, 403]],
  ['DELETE', '/logs/device-01/', {}, [403, 403, 403]],
  ['PROPFIND', '/', { Depth: '1' }, [403, 403, 403]],
  ['PUT', '/new', isNew, [403, 403, 403]],
  ['PUT', '/shared/new', isNew, [403, 403, 403]],
];

const shared: Row[] = [
  ['GET', '/shared/team/root.json', {}, [200, 200, 200]],
  ['PUT', '/shared/team/root.json', {}, [403, 403, 204]],
  ['PUT', '/shared/team/new.json', isNew, [403, 403, 201]],
  ['PUT', '/shared/team/root.json', isNew, [403, 403, 412]],
  ['DELETE', '/shared/team/root.json', {}, [403, 403, 204]],
  ['COPY', '/shared/notes/old', to('shared/team/root.json'), [403, 403, 403]],
  ['GET', '/shared/receipts/old.json', {}, [200, 200, 200]],
  ['PROPFIND', '/shared/receipts/', { Depth: '1' }, [207, 207, 207]],
  ['PUT', '/shared/receipts/old.json', {}, [403, 204, 204]],
  ['PUT', '/shared/notes/new', isNew, [201, 201, 201]],
  ['PUT', '/shared/notes/old', isNew, [412, 412, 412]],
  ['PUT', '/shared/notes/old', {}, [403, 403, 403]],
  ['GET', '/shared/notes/old', {}, [200, 200, 200]],
  ['PROPFIND', '/shared/notes/', { Depth: '1' }, [207, 207, 207]],
  ['DELETE', '/shared/notes/old', {}, [403, 204, 204]],
  ['DELETE', '/shared/notes/', {}, [403, 403, 403]],
  ['MKCOL', '/shared/notes/new/', {}, [403, 403, 403]],
  ['MKCOL', '/shared/hints/new/', {}, [403, 403, 403]],
  ['PUT', '/shared/hints/new', isNew, [201, 201, 201]],
  ['PUT', '/shared/hints/old', {}, [403, 403, 403]],
  ['GET', '/shared/hints/old', {}, [200, 200, 200]],
  ['DELETE', '/shared/hints/old', {}, [403, 204, 204]],
  ['GET', '/shared/packs/old.json', {}, [200, 200, 200]],
  ['PUT', '/shared/packs/new.json', {}, [403, 201, 201]],
  ['DELETE', '/shared/packs/old.json', {}, [403, 204, 204]],
  ['PROPFIND', '/shared/', { Depth: '1' }, [403, 403, 403]],
];

function ask(user: string, [method, path, headers]: Row, password = passwordOf(user)): Promise<number> {
  const sent = Object.entries({ ...basicAuthorization({ url: hub.url, user, password }), ...headers });
  const given: RawRequest = {
    url: hub.url,
    method,
    path,
    headers: Object.fromEntries(sent.map(([name, value]) => [name, value.replace('@/', hub.url)])),
  };
  return askRaw(method === 'PUT' ? { ...given, body: 'sealed' } : given);
}

const passwordOf = (name: string): string => hub.accounts.find(({ user }) => user === name)?.password ?? '';

describe.each(users)('%s', (user) => {
  const expectedOf = (row: Row): number => row[3][users.indexOf(user)] ?? 0;

  it.each(proven)('asks as proven before: %s %s %o', async (...row) => {
    expect(await ask(user, row)).toBe(expectedOf(row));
    right += 1;
  });

  it.each(further)("asks for what is nobody's: %s %s %o", async (...row) => {
    expect(await ask(user, row)).toBe(expectedOf(row));
  });

  it.each(shared)('asks in the shared folder: %s %s %o', async (...row) => {
    expect(await ask(user, row)).toBe(expectedOf(row));
  });

  it.each([
    ['PUT', '/logs/device-01/new.age', isNew],
    ['GET', '/logs/device-01/old.age', {}],
    ['PROPFIND', '/shared/notes/', { Depth: '1' }],
    ['PUT', '/shared/notes/new', isNew],
  ] as const)('is told that a password is wrong: %s %s', async (method, path, headers) => {
    expect(await ask(user, [method, path, headers, [401, 401, 401]], 'wrong')).toBe(401);
  });
});

it.each([...proven, ...shared])('somebody without an account gets nothing: %s %s', async (method, path, headers) => {
  const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace('@/', hub.url)]));
  expect([401, 403]).toContain(await askRaw({ url: hub.url, method, path, headers: sent }));
});

it('a device whose account is revoked is soon out, and in again when it was a mistake', async () => {
  const row: Row = ['GET', '/shared/notes/old', {}, [200, 200, 200]];
  const settled = (status: number) => expect.poll(() => ask('device-01', row), { timeout: 10_000, interval: 20 }).toBe(status);
  await settled(200);
  hub.setRevoked('device-01', true);
  await settled(401);
  hub.setRevoked('device-01', false);
  await settled(200);
});

it('after renewing only the new password counts, and other accounts stay as they are', async () => {
  const row: Row = ['GET', '/shared/notes/old', {}, [200, 200, 200]];
  const [old, other] = [passwordOf('device-01'), passwordOf('supervisor-01')];
  const password = hub.renew(['device-01']).find(({ user }) => user === 'device-01')?.password ?? '';
  const settled = (given: string, status: number) =>
    expect.poll(() => ask('device-01', row, given), { timeout: 10_000, interval: 20 }).toBe(status);
  await settled(old, 401);
  await settled(password, 200);
  expect(await ask('supervisor-01', row, other)).toBe(200);
  expect(() => hub.renew(['device-77'])).toThrow('No account is called device-77');
  hub = await startHub({ folder, port: hub.port, devices: 2, supervisors: 1 });
  expect(passwordOf('device-01')).toBe(password);
});

it('others are never let in without TLS, behind a proxy neither', async () => {
  const given = { folder: path.join(folder, 'never'), port: 1, devices: 1, supervisors: 1, host: 'hub.example.org' };
  await expect(startHub({ ...given, url: 'https://www.example.org/pomost/' })).rejects.toThrow('Leave --host out');
  await expect(startHub(given)).rejects.toThrow('without TLS');
});

it('a new account gets in, and an envelope larger than 2 MB does not', async () => {
  const { user, password } = hub.add('device');
  const put = (name: string, body: string) =>
    askRaw({
      url: hub.url,
      method: 'PUT',
      path: `/logs/${user}/${name}`,
      headers: { ...basicAuthorization({ url: hub.url, user, password }), ...isNew },
      body,
    });
  await expect.poll(() => put('small', 'sealed'), { timeout: 10_000, interval: 20 }).toBe(201);
  expect(await put('large', 'x'.repeat(2 * 1024 * 1024 + 1))).toBe(413);
});

it('accounts, passwords and files outlast a crash and a new start; half files do not', async () => {
  const before = hub.accounts.map(({ password }) => password);
  await hub.kill();
  hub = await startHub({ folder, port: hub.port, devices: 2, supervisors: 1 });
  expect(hub.accounts.map(({ password }) => password).slice(0, before.length)).toEqual(before);
  expect(await ask('supervisor-01', ['GET', '/logs/device-01/old.age', {}, [403, 200, 200]])).toBe(200);
  expect(readdirSync(path.join(folder, 'data/logs/device-01'))).toEqual(['old.age']);
});
