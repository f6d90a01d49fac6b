import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeShelfHub, type ShelfHub } from '../../tests/shelf-hub.ts';
import type { Chance } from './chance.ts';
import { advance, type Coordinator } from './coordinator.ts';
import { deriveDeviceKeys } from './device-keys.ts';
import { fetchRoots } from './fetch-roots.ts';
import { findPublished } from './find-published.ts';
import { followRoot } from './follow-root.ts';
import { foundTeam, restoreTeam } from './found-team.ts';
import { renew } from './make-root.ts';
import type { HeldRoot } from './membership.ts';
import { derivePaperKeys } from './paper-key.ts';
import { publishTeam } from './publish-team.ts';
import type { TeamDevice } from './root.ts';
import { acceptWithKey } from './root-chain.ts';
import type { SignedFile } from './signed.ts';

const now = Date.UTC(2026, 10, 22, 9);
const chance: Chance = { now, randomBytes: (length) => new Uint8Array(randomBytes(length)) };
const paperSecret = new Uint8Array(32).fill(5);
const team = { id: '4bd60c1e-6a3c-4f57-9d3d-7a8f2d9d1c11', name: 'Streetwork Nord' };
const shared = { url: 'https://hub.example.org/shared/', user: 'office', password: 'made-up' };

let hub: ShelfHub;
/** as the lost device left it, at version 6 */
let before: Coordinator;
/** a device that has followed to version 6 */
let held: HeldRoot;

beforeEach(async () => {
  hub = makeShelfHub(() => now);
  before = await change((await foundTeam({ team, deviceName: 'Office', paperSecret }, chance)).coordinator, 5);
  await publish(before);
  held = await follow({ root: before.root, signedRoot: before.roots[0] as SignedFile });
  hub.asked.length = 0;
});

async function change(coordinator: Coordinator, times = 1): Promise<Coordinator> {
  let changed = coordinator;
  for (let time = 0; time < times; time += 1) changed = await advance(changed, { ...chance, root: renew(changed.root, now) });
  return changed;
}

async function publish(coordinator: Coordinator): Promise<Coordinator> {
  const there = await findPublished(hub.ask, shared, coordinator);
  if (there === 'conflict') throw new Error(there);
  const sent = await publishTeam(hub.ask, shared, { ...coordinator, published: Math.min(coordinator.published, there) });
  if (!sent.ok) throw new Error(sent.error);
  return { ...coordinator, ...sent.value };
}

async function follow(from: HeldRoot): Promise<HeldRoot> {
  const followed = await followRoot(from, shared, hub.ask);
  if (followed.error) throw new Error(followed.error);
  return followed.held;
}

/** With the sheet of paper and what the hub shows, on a device that holds the root of this version. */
async function takeOver(holds?: number): Promise<Coordinator> {
  const roots = await fetchRoots(hub.ask, shared);
  const paper = await derivePaperKeys(paperSecret);
  const accepted = roots.ok ? await acceptWithKey(roots.value, paper.signs) : undefined;
  if (!roots.ok || !accepted) throw new Error('not accepted');
  return (await restoreTeam({ accepted, roots: roots.value, paper, deviceName: 'New office', held: holds }, chance)).coordinator;
}

/** The hub shows no more than the first versions. */
function setBack(version: number): void {
  for (let later = version + 1; later <= before.root.version; later += 1) hub.files.delete(`team/root-${later}.json`);
  const old = hub.files.get(`team/root-${version}.json`);
  if (old) hub.files.set('team/root.json', old);
}

describe('taking over by paper, at a hub that was set back from version 6 to 3,', () => {
  it('reaches the devices that hold what the hub no longer shows', async () => {
    setBack(3);
    const after = await publish(await takeOver());
    expect((await follow(held)).root).toEqual(after.root);
  });

  it('reaches them after later changes too, which the new key alone has signed', async () => {
    setBack(3);
    const after = await publish(await change(await publish(await takeOver()), 4));
    hub.asked.length = 0;
    expect((await follow(held)).root).toEqual(after.root);
    // one after the other only where there is something
    expect(hub.asked.length).toBeLessThan(12);
  });

  it('reaches devices that were away while it was done twice', async () => {
    setBack(3);
    await publish(await takeOver());
    const after = await publish(await change(await takeOver()));
    expect((await follow(held)).root).toEqual(after.root);
    const joining = await follow({ root: before.root, signedRoot: before.roots[0] as SignedFile });
    expect(joining.root).toEqual(after.root);
  });

  it('lets nobody count again whom a device knows to be blocked', async () => {
    const { signs, seals } = await deriveDeviceKeys(new Uint8Array(32).fill(9));
    const stolen: TeamDevice = { id: 'd-0badc0de', name: 'Stolen', roles: ['supervisor'], signs, seals, from: '2026-11-01' };
    hub = makeShelfHub(() => now);
    const founded = (await foundTeam({ team, deviceName: 'Office', paperSecret }, chance)).coordinator;
    const grown = { ...renew(founded.root, now), devices: [...founded.root.devices, stolen] };
    before = await publish(await change(await advance(founded, { ...chance, root: grown }), 4));
    const blocked = { at: '2026-11-20T09:00:00.000Z', why: 'lost' as const };
    const devices = before.root.devices.map((device) => (device.id === stolen.id ? { ...device, blocked } : device));
    const known = { root: { ...before.root, devices }, signedRoot: before.roots.at(-1) as SignedFile };
    setBack(3);
    const after = await publish(await takeOver());
    expect(after.root.devices.find(({ id }) => id === stolen.id)?.blocked).toBeUndefined();
    const { root } = await follow(known);
    expect(root.version).toBe(after.root.version);
    expect(root.devices.find(({ id }) => id === stolen.id)).toEqual({ ...stolen, blocked });
  });

  it('is newer than what this device holds, however far it is ahead', async () => {
    setBack(3);
    expect((await takeOver(450)).root.version).toBeGreaterThan(450);
  });

  it('ends what the lost device signs, for devices that missed it all', async () => {
    setBack(3);
    await publish(await takeOver());
    const stolen = await change({ ...before, root: { ...before.root, version: 400 } });
    const file = hub.files.get('team/root.json');
    if (file) hub.files.set('team/root.json', { ...file, bytes: new TextEncoder().encode(JSON.stringify(stolen.roots.at(-1))) });
    expect(await followRoot(held, shared, hub.ask)).toMatchObject({ error: 'wrong-root', held: { root: { version: 200 } } });
  });
});

describe('reading all roots', () => {
  it('does not ask for every version that a takeover left out', async () => {
    const after = await publish(await change(await takeOver(), 2));
    hub.asked.length = 0;
    const fetched = await fetchRoots(hub.ask, shared);
    expect(fetched).toEqual({ ok: true, value: after.roots });
    expect(hub.asked.length).toBeLessThan(40);
  });
});

it('a device that is up to date asks for no leap', async () => {
  await follow(held);
  expect(hub.asked).toEqual(['GET team/root-7.json', 'GET team/root.json']);
});

it('a number that nobody signed makes a device ask some twenty times, not thousands', async () => {
  const huge = await change({
    ...before,
    rootKey: (await foundTeam({ team, deviceName: 'X', paperSecret }, chance)).coordinator.rootKey,
    root: { ...before.root, version: 900_000 },
  });
  const file = hub.files.get('team/root.json');
  if (file) hub.files.set('team/root.json', { ...file, bytes: new TextEncoder().encode(JSON.stringify(huge.roots.at(-1))) });
  expect(await followRoot(held, shared, hub.ask)).toMatchObject({ error: 'wrong-root', held: { root: { version: 6 } } });
  expect(hub.asked.length).toBeLessThan(30);
});
