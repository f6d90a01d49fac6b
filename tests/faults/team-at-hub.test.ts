import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setUpPrograms } from '../../commands/set-up-programs.ts';
import type { AskHub } from '../../core/hub/ask-hub.ts';
import type { HubPlace } from '../../core/hub/hub-access.ts';
import type { Chance } from '../../core/team/chance.ts';
import { advance, type Coordinator } from '../../core/team/coordinator.ts';
import { deriveDeviceKeys } from '../../core/team/device-keys.ts';
import { fetchHintKeys } from '../../core/team/fetch-hint-keys.ts';
import { fetchRoots } from '../../core/team/fetch-roots.ts';
import { findPublished } from '../../core/team/find-published.ts';
import { followRoot } from '../../core/team/follow-root.ts';
import { foundTeam, restoreTeam } from '../../core/team/found-team.ts';
import { renew } from '../../core/team/make-root.ts';
import { derivePaperKeys } from '../../core/team/paper-key.ts';
import { publishTeam } from '../../core/team/publish-team.ts';
import { acceptWithKey } from '../../core/team/root-chain.ts';
import { signRoot } from '../../core/team/sign-root.ts';
import type { SignedFile } from '../../core/team/signed.ts';
import { makeNodeRequest } from '../../hub/node-request.ts';
import { type Hub, startHub } from '../../hub/set-up.ts';
import { makeTeam } from '../make-team.ts';
import { accessAt } from './publish-team.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hub-'));
const files = path.join(folder, 'data', 'shared', 'team');
const ask = makeNodeRequest();
const chance = (): Chance => ({ now: Date.now(), randomBytes: (length) => new Uint8Array(randomBytes(length)) });
const paperSecret = new Uint8Array(randomBytes(32));
let hub: Hub;
let shared: HubPlace;
let readable: HubPlace;
let coordinator: Coordinator;
let ownSecret: Uint8Array<ArrayBuffer>;
/** version 9999, by somebody else */
let forged: SignedFile;

beforeAll(async () => {
  expect(await setUpPrograms(['apache'])).toEqual([]);
  hub = await startHub({ folder, devices: 1, supervisors: 1 });
  shared = getPlace(accessAt(hub.url, hub, 'coordinator', 0).shared);
  readable = getPlace(accessAt(hub.url, hub, 'device', 0).shared);
}, 10 * 60_000);
afterAll(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  for (const name of readdirSync(files)) rmSync(path.join(files, name), { recursive: true });
  const team = { id: crypto.randomUUID(), name: 'Streetwork Nord' };
  const founded = await foundTeam({ team, deviceName: 'Office', paperSecret }, chance());
  coordinator = founded.coordinator;
  ownSecret = founded.own?.secret ?? new Uint8Array();
  const other = await makeTeam();
  forged = await signRoot({ ...other.root, team, version: 9999 }, [other.coordinator]);
});

function getPlace(place: HubPlace | undefined): HubPlace {
  if (!place) throw new Error('no shared folder');
  return place;
}

const list = (): string[] =>
  readdirSync(files)
    .filter((name) => !name.startsWith('.'))
    .sort();
const change = async (before: Coordinator): Promise<Coordinator> => advance(before, { ...chance(), root: renew(before.root, Date.now()) });
const first = () => {
  const signedRoot = coordinator.roots[0];
  if (!signedRoot) throw new Error('no root');
  return { root: coordinator.root, signedRoot };
};

describe('a team at a hub', () => {
  it('is published whole, and a device reads it with its own account', async () => {
    expect(await publishTeam(ask, shared, coordinator)).toEqual({ ok: true, value: { published: 1, areKeysPublished: true } });
    expect(list()).toEqual(['keys.age', 'root-1.json', 'root.json']);
    expect(readFileSync(path.join(files, 'root.json'))).toEqual(readFileSync(path.join(files, 'root-1.json')));
    const { sealKey } = await deriveDeviceKeys(ownSecret);
    expect(Object.keys((await fetchHintKeys(ask, readable, { root: coordinator.root, sealKey })) ?? {})).toHaveLength(5);
  });

  it('is published after several changes without a hub, each in its own file', async () => {
    const later = await change(await change(coordinator));
    expect(await publishTeam(ask, shared, later)).toMatchObject({ ok: true, value: { published: 3 } });
    expect(list()).toEqual(['keys.age', 'root-1.json', 'root-2.json', 'root-3.json', 'root.json']);
    expect((await followRoot(first(), readable, ask)).held.root).toEqual(later.root);
  });

  it('may be published again when an answer was lost', async () => {
    await publishTeam(ask, shared, coordinator);
    expect(await publishTeam(ask, shared, coordinator)).toMatchObject({ ok: true });
  });

  it('is not written by a device', async () => {
    expect(await publishTeam(ask, readable, coordinator)).toMatchObject({ ok: false, error: 'refused-by-hub' });
    expect(list()).toEqual([]);
  });

  it('does not replace what another coordinator has published', async () => {
    await publishTeam(ask, shared, await change(coordinator));
    const other = await change(coordinator);
    expect(await publishTeam(ask, shared, other)).toMatchObject({ ok: false, error: 'conflict' });
    expect((await followRoot(first(), readable, ask)).held.root).not.toEqual(other.root);
  });

  it.each([1, 2, 3, 4])('that loses the connection after %i requests leads nobody astray, and can be published again', async (good) => {
    await publishTeam(ask, shared, coordinator);
    const later = { ...(await change(await change(coordinator))), published: 1 };
    let left = good;
    const broken: AskHub = async (request) => (left-- > 0 ? ask(request) : 'unreachable');
    const sent = await publishTeam(broken, shared, later);
    const { held, error } = await followRoot(first(), readable, ask);
    expect([error, [1, 2, 3].includes(held.root.version)]).toEqual([undefined, true]);
    expect(sent.ok).toBe(good === 4);
    expect(await publishTeam(ask, shared, later)).toMatchObject({ ok: true });
    expect((await followRoot(first(), readable, ask)).held.root).toEqual(later.root);
  });

  it('is taken over with the paper key, and the other devices follow', async () => {
    const changed = await change(coordinator);
    await publishTeam(ask, shared, changed);
    const fetched = await fetchRoots(ask, shared);
    if (!fetched.ok) throw new Error(fetched.error);
    const paper = await derivePaperKeys(paperSecret);
    const accepted = await acceptWithKey(fetched.value, paper.signs);
    if (!accepted) throw new Error('not accepted');
    const restored = await restoreTeam({ accepted, roots: fetched.value, paper, deviceName: 'New office' }, chance());
    expect(await publishTeam(ask, shared, restored.coordinator)).toMatchObject({ ok: true, value: { published: 200 } });
    expect((await followRoot(first(), readable, ask)).held.root).toEqual(restored.coordinator.root);
    // the lost device comes back and finds that it is too late
    expect(await findPublished(ask, shared, await change(changed))).toBe('conflict');
  });

  it.each([
    ['an empty file', (name: string) => writeFileSync(name, '')],
    ['a root that nobody of the team has signed', (name: string) => writeFileSync(name, JSON.stringify(forged))],
    ['a folder', (name: string) => mkdirSync(name)],
  ])('is not stopped by %s in the place of the next root, and mends it', async (_what, make) => {
    await publishTeam(ask, shared, coordinator);
    const junk = path.join(files, 'root-2.json');
    make(junk);
    const later = { ...(await change(await change(coordinator))), published: 1 };
    const [, , newest] = later.roots;
    // as the hub looks to devices before it is mended
    writeFileSync(path.join(files, 'root.json'), JSON.stringify(newest));
    expect((await followRoot(first(), readable, ask)).held.root).toEqual(later.root);
    const fetched = await fetchRoots(ask, readable);
    expect(fetched.ok && fetched.value.at(-1)).toEqual(newest);
    expect(await publishTeam(ask, shared, later)).toMatchObject({ ok: true, value: { published: 3 } });
    expect(JSON.parse(readFileSync(junk, 'utf8'))).toEqual(later.roots[1]);
  });

  it.each(['', '{', 'forged'])('is mended when root.json is %j', async (text) => {
    const later = await change(coordinator);
    await publishTeam(ask, shared, later);
    writeFileSync(path.join(files, 'root.json'), text === 'forged' ? JSON.stringify(forged) : text);
    const published = await findPublished(ask, shared, { ...later, published: 2 });
    expect(published).toBe(0);
    expect(await publishTeam(ask, shared, { ...later, published: 0 })).toMatchObject({ ok: true });
    expect((await followRoot(first(), readable, ask)).held.root).toEqual(later.root);
    expect(await findPublished(ask, shared, later)).toBe(2);
  });

  it('is not taken over from a hub that invents a team around the paper key', async () => {
    await publishTeam(ask, shared, coordinator);
    const thief = await foundTeam({ team: coordinator.root.team, deviceName: 'Thief', paperSecret: new Uint8Array(32) }, chance());
    const forged = { ...thief.coordinator.root, keys: [...thief.coordinator.root.keys, ...coordinator.root.keys], version: 2 };
    const { roots } = await advance(thief.coordinator, { ...chance(), root: forged });
    for (const name of ['root.json', 'root-2.json']) writeFileSync(path.join(files, name), JSON.stringify(roots.at(-1)));
    const fetched = await fetchRoots(ask, shared);
    const accepted = fetched.ok ? await acceptWithKey(fetched.value, (await derivePaperKeys(paperSecret)).signs) : undefined;
    expect(accepted?.root).toEqual(coordinator.root);
  });
});
