import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Bytes } from './bytes.ts';
import type { Chance } from './chance.ts';
import { advance, type Coordinator, isMadeFrom, renewKeys } from './coordinator.ts';
import { deriveDeviceKeys } from './device-keys.ts';
import { makeDrill, openDrill } from './drill.ts';
import { type Founded, foundTeam, makeDevice, restoreTeam, toPairing } from './found-team.ts';
import { joinTeam } from './join-team.ts';
import { listDuties } from './list-duties.ts';
import { addDevice, blockDevice, renew, replacePaper } from './make-root.ts';
import { readPairingText, writePairingText } from './pairing-text.ts';
import { derivePaperKeys, type PaperKeys } from './paper-key.ts';
import { listActive, listRecipients } from './read-root.ts';
import { acceptWithKey, followChain } from './root-chain.ts';
import { openTeamKeys, sealTeamKeys } from './team-keys.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 22, 9);
const chance = (at = now): Chance => ({ now: at, randomBytes: (length) => new Uint8Array(randomBytes(length)) });
const paperSecret: Bytes = new Uint8Array(32).fill(5);
const team = { id: '4bd60c1e-6a3c-4f57-9d3d-7a8f2d9d1c11', name: 'Streetwork Nord' };

let founded: Founded;
let paper: PaperKeys;

beforeAll(async () => {
  [founded, paper] = await Promise.all([foundTeam({ team, deviceName: 'Office', paperSecret }, chance()), derivePaperKeys(paperSecret)]);
});

const getValue = <T>(result: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
/** With one more device, which has joined. */
async function withLaptop(coordinator: Coordinator, roles: ('counsellor' | 'supervisor')[] = ['counsellor']) {
  const made = await makeDevice({ name: 'Laptop', roles }, chance());
  const next = await advance(coordinator, { ...chance(), root: getValue(addDevice(coordinator.root, made.device, now)) });
  const text = writePairingText({ ...toPairing(next.root, made), root: next.roots.at(-1) });
  const pairing = readPairingText(text);
  if (!pairing) throw new Error('no pairing');
  const joined = getValue(await joinTeam(pairing, { ask: async () => 'unreachable', now }));
  return { coordinator: next, made, joined };
}

describe('a new team', () => {
  it('is one device with all roles and a sheet of paper', () => {
    const { root } = founded.coordinator;
    expect(root.devices.map(({ name, roles }) => [name, roles])).toEqual([
      ['Office', ['counsellor', 'supervisor', 'editor', 'coordinator']],
    ]);
    expect(listRecipients(root)).toHaveLength(2);
    expect(founded.coordinator.roots[0]?.signatures).toHaveLength(2);
  });

  it('takes its first device by its own pairing text', async () => {
    const { own, coordinator } = founded;
    if (!own) throw new Error('no device');
    const text = writePairingText({ ...toPairing(coordinator.root, own), root: coordinator.roots[0] });
    const joined = await joinTeam(readPairingText(text) ?? ({} as never), { ask: async () => 'unreachable', now });
    expect(joined).toMatchObject({ ok: true, value: { device: coordinator.device } });
  });

  it('takes another device, which follows later changes', async () => {
    const { coordinator, joined } = await withLaptop(founded.coordinator);
    const changed = await advance(coordinator, { ...chance(), root: renew(coordinator.root, now) });
    const reached = await followChain(changed.roots, joined);
    expect([joined.root.version, reached.root.version]).toEqual([2, 3]);
  });

  it('keeps its root key in the browser', async () => {
    await expect(crypto.subtle.exportKey('pkcs8', founded.coordinator.rootKey.signKey)).rejects.toThrow();
  });
});

describe('after a device was stolen', () => {
  it('nothing new is sealed to it, and the keys for hints are others', async () => {
    const { coordinator, made } = await withLaptop(founded.coordinator, ['supervisor']);
    const stolen = await deriveDeviceKeys(made.secret);
    const blocked = getValue(blockDevice(coordinator.root, { device: made.device.id, why: 'lost' }, now + 1));
    const after = await advance(coordinator, { ...chance(now + 1), root: blocked });
    expect(listRecipients(coordinator.root)).toContain(stolen.seals);
    expect(listRecipients(after.root)).not.toContain(stolen.seals);
    expect(after.keys.hints['2026q4']).not.toBe(coordinator.keys.hints['2026q4']);
    const file = await sealTeamKeys(after.keys, after.root, after.rootKey);
    expect(await openTeamKeys(file, { root: coordinator.root, identity: stolen.sealKey })).toBeUndefined();
  });

  it('the keys for hints stay after every other change', async () => {
    const { coordinator } = await withLaptop(founded.coordinator);
    expect(coordinator.keys.hints).toEqual(founded.coordinator.keys.hints);
    expect(coordinator.areKeysPublished).toBe(false);
  });
});

describe("after the coordinator's device was lost", () => {
  const restore = async (coordinator: Coordinator, member?: string) => {
    const accepted = await acceptWithKey(coordinator.roots, paper.signs);
    if (!accepted) throw new Error('not accepted');
    const wish = { accepted, roots: coordinator.roots, paper, deviceName: 'New office', member };
    return restoreTeam(wish, chance(now + day));
  };

  it('the paper key makes another one, and the old one is blocked', async () => {
    const { coordinator, joined } = await withLaptop(founded.coordinator);
    const restored = await restore(coordinator);
    expect(restored.coordinator.root.version).toBe(200);
    expect(listActive(restored.coordinator.root).map(({ name }) => name)).toEqual(['Laptop', 'New office']);
    expect(restored.coordinator.root.devices[0]?.blocked?.why).toBe('lost');
    const reached = await followChain(restored.coordinator.roots, joined);
    expect(reached.root).toEqual(restored.coordinator.root);
  });

  it('what the old one signs counts no more', async () => {
    const { coordinator, joined } = await withLaptop(founded.coordinator);
    const restored = await restore(coordinator);
    const reached = await followChain(restored.coordinator.roots, joined);
    const stolen = await advance(coordinator, { ...chance(), root: { ...renew(coordinator.root, now), version: 900 } });
    expect((await followChain(stolen.roots, reached)).root.version).toBe(200);
  });

  it('the new one goes on changing the team', async () => {
    const restored = await restore(founded.coordinator);
    const { joined } = await withLaptop(restored.coordinator);
    expect(joined.root.version).toBe(201);
  });

  it('a device that belongs to the team may take its place', async () => {
    const { coordinator, made } = await withLaptop(founded.coordinator);
    const restored = await restore(coordinator, made.device.id);
    expect(restored.own).toBeUndefined();
    expect(restored.coordinator.device).toBe(made.device.id);
    expect(listActive(restored.coordinator.root)).toMatchObject([{ id: made.device.id, roles: ['counsellor', 'coordinator'] }]);
  });

  it('a device of the same name is called otherwise', async () => {
    const { coordinator } = await withLaptop(founded.coordinator);
    const accepted = await acceptWithKey(coordinator.roots, paper.signs);
    if (!accepted) throw new Error('not accepted');
    const restored = await restoreTeam({ accepted, roots: coordinator.roots, paper, deviceName: 'Laptop' }, chance());
    expect(listActive(restored.coordinator.root).map(({ name }) => name)).toEqual([
      'Laptop',
      expect.stringMatching(/^Laptop [0-9a-f]{4}$/),
    ]);
  });
});

describe('after the sheet was lost', () => {
  it('a new one takes over the team, the old one does not', async () => {
    const fresh = await derivePaperKeys(new Uint8Array(32).fill(6));
    const root = await replacePaper(founded.coordinator.root, fresh, now);
    const after = await advance(founded.coordinator, { ...chance(), root, paper: fresh });
    expect((await acceptWithKey(after.roots, fresh.signs))?.root.version).toBe(2);
    const old = await acceptWithKey(after.roots, paper.signs);
    expect(old?.root.keys.some(({ key }) => key === paper.signs)).toBe(false);
  });
});

describe('the test of the paper key', () => {
  it('opens with the sheet and with no other', async () => {
    const file = await makeDrill(founded.coordinator.root, 'words');
    expect(await openDrill(file, paper.identity)).toBe('words');
    expect(await openDrill(file, (await derivePaperKeys(new Uint8Array(32).fill(6))).identity)).toBeUndefined();
  });
});

describe('duties', () => {
  const at = (days: number, change: Partial<Coordinator> = {}) => listDuties({ ...founded.coordinator, ...change }, now + days * day);
  const hub = { access: { kind: 'webdav' as const, drop: { url: 'https://h/', user: '', password: '' } }, spare: [] };

  const stolen = [{ folder: 'device-01', user: 'device-01', password: 'known', kind: 'device' as const }];

  it.each<[string, () => string[], string[]]>([
    ['of a new team: the number', () => at(0), ['no-on-duty']],
    ['59 days before the end: renewing', () => at(306), ['expires-soon', 'no-on-duty']],
    ['61 days before the end: nothing more', () => at(304), ['no-on-duty']],
    ['after a year: renewing and the paper', () => at(366), ['expired', 'drill', 'no-on-duty']],
    ['after a year with a test: renewing', () => at(366, { drilledAt: now + 300 * day }), ['expired', 'no-on-duty']],
    ['with a hub that has nothing yet: publishing', () => at(0, { hub }), ['not-published', 'no-on-duty']],
    [
      'with accounts whose passwords a thief knows: other passwords',
      () => at(0, { hub: { ...hub, url: 'https://h/' }, stolen, published: 1, areKeysPublished: true }),
      ['renew-accounts', 'no-on-duty'],
    ],
    ['with such accounts, but without the hub', () => at(0, { stolen }), ['no-on-duty']],
    ['with a hub that has all', () => at(0, { hub, published: 1, areKeysPublished: true }), ['no-on-duty']],
  ])('%s', (_when, list, duties) => {
    expect(list()).toEqual(duties);
  });

  it('name a team that nobody supervises, or that one key opens', () => {
    const { root } = founded.coordinator;
    const alone = { ...root, paper: [] };
    expect(at(0, { root: alone })).toContain('one-recipient');
    const nobody = { ...root, devices: root.devices.map((device) => ({ ...device, roles: ['coordinator' as const] })) };
    expect(at(0, { root: nobody })).toContain('no-supervisor');
  });
});

describe('keys for hints', () => {
  it('are renewed in time, and else left alone', () => {
    expect(renewKeys(founded.coordinator, chance(now + 30 * day))).toBe(founded.coordinator);
    const later = renewKeys(founded.coordinator, chance(now + 300 * day));
    expect(later.areKeysPublished).toBe(false);
    expect(later.keys.hints['2027q4']).toBe(founded.coordinator.keys.hints['2027q4']);
    expect(Object.keys(later.keys.hints)).toHaveLength(5);
  });
});

describe('what is kept of a team', () => {
  const kept = (revision: number) => ({ ...founded.coordinator, revision });
  const other = () => ({ ...kept(3), root: { ...founded.coordinator.root, team: { ...team, id: crypto.randomUUID() } } });

  it.each<[string, () => [Coordinator, Coordinator | undefined], boolean]>([
    ['a new team where there is none', () => [kept(0), undefined], true],
    ['a change of what is there', () => [kept(3), kept(3)], true],
    ['a change of what another window has changed', () => [kept(3), kept(4)], false],
    ['a change of what was wiped', () => [kept(3), undefined], false],
    ['a new team over another one', () => [kept(0), kept(3)], false],
    ['a change of another team', () => [other(), kept(3)], false],
  ])('is %s: %s', (_what, make, mayWrite) => {
    expect(isMadeFrom(...make())).toBe(mayWrite);
  });

  it('begins with nothing kept', () => {
    expect(founded.coordinator.revision).toBe(0);
  });
});
