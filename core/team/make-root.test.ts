import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { deriveDeviceKeys } from './device-keys.ts';
import {
  addDevice,
  blockDevice,
  changeAccount,
  changeDevice,
  changeOnDuty,
  createRoot,
  type NewDevice,
  renew,
  replaceCoordinatorKey,
  replaceDevice,
  replacePaper,
} from './make-root.ts';
import { listActive, listRecipients } from './read-root.ts';
import { type TeamRoot, teamRoot } from './root.ts';

const now = Date.UTC(2026, 11, 1, 8, 30);
const inAYear = '2027-12-01T08:30:00.000Z';
let team: MadeTeam;
let laptop: NewDevice;
let root: TeamRoot;
const idOf = (name: string): string => root.devices.find((device) => device.name === name)?.id ?? '';
const halves = async (fill: number) => deriveDeviceKeys(new Uint8Array(32).fill(fill));

beforeAll(async () => {
  team = await makeTeam();
  root = team.root;
  const { signs, seals } = await halves(9);
  laptop = { id: 'd-0a1b2c3d', name: 'Laptop 2', roles: ['counsellor'], signs, seals };
});

const getValue = <T>(result: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

describe('a root', () => {
  it('is created with both keys, the paper recipient and one device', async () => {
    const [device, paper] = await Promise.all([halves(1), halves(2)]);
    const made = await createRoot({ team: root.team, deviceKey: device.signs, paper, device: laptop }, now);
    expect(v.parse(teamRoot, made)).toEqual(made);
    expect(made).toMatchObject({ version: 1, issued: '2026-12-01T08:30:00.000Z', expires: inAYear });
    expect(made.keys.map(({ keptOn }) => keptOn)).toEqual(['device', 'paper']);
    expect(listRecipients(made)).toEqual([paper.seals]);
  });

  it('counts one up and holds for a year after every change', async () => {
    const paper = await halves(3);
    const changes: Record<string, TeamRoot> = {
      renew: renew(root, now),
      addDevice: getValue(addDevice(root, laptop, now)),
      blockDevice: getValue(blockDevice(root, { device: idOf('Laptop 1'), why: 'lost' }, now)),
      replaceDevice: getValue(replaceDevice(root, { id: idOf('Laptop 1'), device: laptop }, now)),
      changeDevice: getValue(changeDevice(root, { id: idOf('Laptop 1'), name: 'Laptop A', roles: ['editor'] }, now)),
      changeAccount: changeAccount(root, { id: idOf('Laptop 1'), account: 'device-01' }, now),
      changeOnDuty: changeOnDuty(root, { name: 'Office', phone: '0' }, now),
      replacePaper: await replacePaper(root, paper, now),
      replaceCoordinatorKey: await replaceCoordinatorKey(root, paper.signs, now),
    };
    for (const [what, next] of Object.entries(changes)) {
      expect([what, next.version, next.expires]).toEqual([what, 2, inAYear]);
      expect(v.safeParse(teamRoot, next).issues, what).toBeUndefined();
    }
    expect(root.version).toBe(1);
  });

  it('loses what is taken out', () => {
    const withBoth = changeOnDuty(changeAccount(root, { id: idOf('Laptop 1'), account: 'device-01' }, now), { name: 'A', phone: '0' }, now);
    const without = changeOnDuty(changeAccount(withBoth, { id: idOf('Laptop 1'), account: undefined }, now), undefined, now);
    expect(without.devices).toEqual(root.devices);
    expect('onDuty' in without).toBe(false);
  });

  it('takes the old key out with a new one', async () => {
    const fresh = await halves(4);
    const withPaper = await replacePaper(root, fresh, now);
    expect(withPaper.keys.map(({ key }) => key)).toEqual([team.coordinator.signs, fresh.signs]);
    expect(listRecipients(withPaper)).not.toContain(team.paper.seals);
    const withKey = await replaceCoordinatorKey(root, fresh.signs, now);
    expect(withKey.keys.map(({ key }) => key)).toEqual([fresh.signs, team.paper.signs]);
  });
});

describe('a blocked device', () => {
  it('is no recipient any more, but stays named', () => {
    const added = getValue(addDevice(root, { ...laptop, roles: ['supervisor'] }, now));
    expect(listRecipients(added)).toContain(laptop.seals);
    const blocked = getValue(blockDevice(added, { device: laptop.id, why: 'lost' }, now));
    expect(listRecipients(blocked)).not.toContain(laptop.seals);
    expect(blocked.devices.find(({ id }) => id === laptop.id)?.blocked).toEqual({ at: '2026-12-01T08:30:00.000Z', why: 'lost' });
  });

  it('leaves its name to the one in its place', () => {
    const replaced = getValue(replaceDevice(root, { id: idOf('Laptop 1'), device: { ...laptop, name: 'Laptop 1' } }, now));
    expect(listActive(replaced).map(({ id, name }) => [id, name])).toEqual([
      [idOf('Office'), 'Office'],
      [laptop.id, 'Laptop 1'],
    ]);
  });
});

describe('refused is', () => {
  it.each<[string, () => { ok: boolean; error?: string }, string]>([
    ['a name twice, whatever the letters', () => addDevice(root, { ...laptop, name: ' laptop 1' }, now), 'name-taken'],
    [
      'a name of another',
      () => changeDevice(root, { id: idOf('Office'), name: 'LAPTOP 1', roles: ['supervisor', 'coordinator'] }, now),
      'name-taken',
    ],
    ['blocking whom nobody knows', () => blockDevice(root, { device: 'd-00000000', why: 'left' }, now), 'unknown-device'],
    [
      'blocking twice',
      () =>
        blockDevice(
          getValue(blockDevice(root, { device: idOf('Laptop 1'), why: 'left' }, now)),
          { device: idOf('Laptop 1'), why: 'lost' },
          now,
        ),
      'unknown-device',
    ],
    ['blocking the only coordinator', () => blockDevice(root, { device: idOf('Office'), why: 'lost' }, now), 'last-coordinator'],
    [
      'to have no supervisor',
      () => changeDevice(root, { id: idOf('Office'), name: 'Office', roles: ['coordinator'] }, now),
      'last-supervisor',
    ],
    [
      'to have no coordinator',
      () => changeDevice(root, { id: idOf('Office'), name: 'Office', roles: ['supervisor'] }, now),
      'last-coordinator',
    ],
    [
      'the 501st device',
      () =>
        addDevice(
          { ...root, devices: Array.from({ length: 500 }, (_, index) => ({ ...laptop, name: `${index}`, from: '2026-01-01' })) },
          laptop,
          now,
        ),
      'too-many-devices',
    ],
  ])('%s', (_what, change, error) => {
    expect(change()).toMatchObject({ ok: false, error });
  });
});
