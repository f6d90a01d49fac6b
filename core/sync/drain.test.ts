import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { joinAs, makeScene, type Scene, sceneStart } from '../../tests/outbox-model/make-scene.ts';
import { addActs } from '../../tests/outbox-model/store-in-memory.ts';
import type { EnvelopeWish } from '../envelope/make-envelope.ts';
import { listRecipients } from '../team/read-root.ts';
import type { TeamRoot } from '../team/root.ts';
import { drain } from './drain.ts';
import type { SyncChannel } from './outbox-entry.ts';
import { forgetRests } from './start-anew.ts';
import { startChannel } from './start-channel.ts';
import { startHead } from './sync-head.ts';

const minute = 60_000;
const hour = 60 * minute;

let team: MadeTeam;
let scene: Scene;
beforeAll(async () => {
  team = await makeTeam([
    { name: 'Office', roles: ['supervisor'] },
    { name: 'Office 2', roles: ['supervisor'] },
    { name: 'Laptop', roles: ['counsellor'] },
    { name: 'Laptop 2', roles: ['counsellor'] },
  ]);
});
beforeEach(() => {
  scene = makeScene(team, 2);
});

const changeRoot = (change: Partial<TeamRoot>): void => {
  const { member } = scene.disk;
  if (member) scene.disk.member = { ...member, root: { ...member.root, ...change } };
};
const changeChannel = (change: Partial<SyncChannel>): void => {
  scene.disk.channel = { ...startChannel, affirmedAt: sceneStart, ...change };
};
const countAsked = (method: string): number => scene.asked.filter((request) => request.method === method).length;
const listStates = (): string[] => [...scene.disk.entries.values()].map(({ state }) => state);

describe('draining', () => {
  it('seals for every supervisor and the paper', async () => {
    scene.record(3);
    await drain(scene.kit, 'user');
    expect(scene.wishes.map(({ recipients }) => recipients)).toEqual([listRecipients(team.root)]);
    expect(listRecipients(team.root)).toHaveLength(3);
  });

  it('looks for a newer root before it seals, once, and seals for those that it names', async () => {
    scene.record(60);
    const { paper: _paper, ...rest } = team.root;
    let looked = 0;
    scene.kit.refresh = async () => {
      looked += 1;
      expect(scene.wishes).toEqual([]);
      changeRoot({ ...rest, paper: [] });
    };
    await drain(scene.kit, 'user');
    expect(looked).toBe(1);
    expect(scene.wishes.map(({ recipients }) => recipients.length)).toEqual([2, 2]);
    await drain(scene.kit, 'user');
    expect(looked).toBe(1);
  });

  it('does not seal once the newer root has blocked the device', async () => {
    scene.record(60);
    scene.kit.refresh = async () => changeRoot({ devices: [] });
    await drain(scene.kit, 'user');
    expect([scene.wishes, scene.asked]).toEqual([[], []]);
  });

  it('seals without a look at the team where there is no network', async () => {
    scene.record(60);
    scene.kit.canAsk = false;
    scene.kit.refresh = () => Promise.reject(new Error('nobody can be asked'));
    await drain(scene.kit, 'user');
    expect(scene.wishes).toHaveLength(2);
  });

  it('seals together what came within five minutes, though the acts say an earlier quarter of an hour', async () => {
    let now = sceneStart + 8 * minute;
    const kit = { ...scene.kit, now: () => now };
    addActs(scene.disk, 1, now);
    await drain(kit, 'timer');
    addActs(scene.disk, 2, now);
    now += minute;
    addActs(scene.disk, 1, now);
    expect(await drain(kit, 'timer')).toMatchObject({ until: sceneStart + 13 * minute });
    expect(scene.wishes).toHaveLength(1);
    now += 4 * minute;
    await drain(kit, 'timer');
    expect(scene.wishes.map(({ records }) => records.length)).toEqual([1, 3]);
  });

  it('sends for whoever pressed the button, though acts come faster than they are sealed', async () => {
    let now = sceneStart;
    const seal = (wish: EnvelopeWish) => {
      if (scene.wishes.length > 20) throw new Error('seals for ever');
      now += 1;
      addActs(scene.disk, 1, now);
      return scene.kit.seal(wish);
    };
    addActs(scene.disk, 3, now);
    await drain({ ...scene.kit, seal, now: () => now }, 'user');
    expect(scene.wishes.map(({ records }) => records.length)).toEqual([3]);
    expect(listStates()).toEqual(['sent']);
  });

  it('seals and sends nothing of a blocked device', async () => {
    scene.record(60);
    const blocked = { at: '2026-11-01T00:00:00.000Z', why: 'lost' as const };
    changeRoot({ devices: team.root.devices.map((device) => (device.id === team.devices[2]?.id ? { ...device, blocked } : device)) });
    await drain(scene.kit, 'user');
    expect([scene.wishes, scene.asked]).toEqual([[], []]);
  });

  it.each([
    ['timer', 0],
    ['user', 2],
  ] as const)('without a hub, on %s, seals %i', async (wake, count) => {
    scene.record(60);
    if (scene.disk.member) delete scene.disk.member.access;
    await drain(scene.kit, wake);
    expect([scene.wishes.length, scene.asked.length]).toEqual([count, 0]);
  });

  it('leaves acts in the log while nobody could read them', async () => {
    scene.record(60);
    changeRoot({ devices: [...team.root.devices].filter(({ roles }) => !roles.includes('supervisor')), paper: [] });
    await drain(scene.kit, 'user');
    expect(scene.wishes).toEqual([]);
  });

  it('does not mark another file as sent that has taken the number meanwhile', async () => {
    scene.record(3);
    const { ask } = scene.kit;
    scene.kit.ask = async (request) => {
      const entry = scene.disk.entries.get(1);
      if (request.method === 'PUT' && entry) scene.disk.entries.set(1, { ...entry, state: 'dead', name: 'another' });
      return ask(request);
    };
    await drain(scene.kit, 'user');
    expect(scene.disk.entries.get(1)).toMatchObject({ state: 'dead', name: 'another' });
  });

  it.each<[string, Partial<SyncChannel>, 'timer' | 'user', boolean]>([
    ['while nothing has failed', {}, 'timer', true],
    ['not while the way to the hub rests', { notBefore: sceneStart + hour }, 'timer', false],
    ['not while the way to the receipts rests', { receipts: { failures: 1, notBefore: sceneStart + hour } }, 'timer', false],
    ['though it rests, for a person', { receipts: { failures: 1, notBefore: sceneStart + hour } }, 'user', true],
  ])('asks for receipts %s', async (_what, change, wake, expected) => {
    scene.record(3);
    await drain(scene.kit, 'user');
    changeChannel(change);
    scene.asked.length = 0;
    await drain(scene.kit, wake);
    expect(countAsked('GET') > 0).toBe(expected);
  });

  it.each<[string, SyncChannel['trouble'], string, number]>([
    ['though its own folder is gone', 'wrong-address', 'secret', 1],
    ['though its own folder is full', 'hub-full', 'secret', 1],
    ['not while the hub is busy', 'busy', 'secret', 0],
    ['not with a password that was refused', 'wrong-password', 'secret', 0],
    ['with another password than was refused', 'wrong-password', 'another', 1],
    ['by another way than is busy', 'busy', 'another', 1],
  ])('asks for receipts %s', async (_what, trouble, password, expected) => {
    scene.record(3);
    await drain(scene.kit, 'user');
    const { access } = scene.disk.member ?? {};
    if (access) access.drop.password = password;
    changeChannel({ failures: 1, notBefore: sceneStart + hour, ...(trouble && { trouble }) });
    scene.asked.length = 0;
    await drain(scene.kit, 'timer');
    expect(Math.min(1, countAsked('GET'))).toBe(expected);
  });

  it.each([
    ['folder-gone', true],
    ['full', true],
    ['forbids', true],
    ['wants-log-in', false],
    ['busy', false],
    ['unreachable', false],
    ['captive-200', false],
  ] as const)('after a hub that took nothing (%s) it asks for receipts: %s', async (fault, expected) => {
    scene.record(3);
    scene.hub.faults.push(fault);
    await drain(scene.kit, 'user');
    expect(countAsked('PUT')).toBe(1);
    expect(countAsked('GET') > 0).toBe(expected);
  });

  it.each<[string, number, number | undefined, boolean]>([
    ['overdue', 31, undefined, true],
    ['overdue, and was asked two days ago', 31, 2 * 24 * hour, true],
    ['overdue, and was asked today', 31, hour, false],
    ['not overdue', 29, undefined, false],
  ])('asks a hub for its time where nothing waits and what was received is %s', async (_what, days, askedAgo, expected) => {
    scene.record(3);
    const head = startHead({ team: team.root.team.id, device: team.devices[2]?.id ?? '' });
    scene.disk.head = { ...head, sealedUpTo: 3, kept: [{ from: 1, to: 3, at: sceneStart - days * 24 * hour }] };
    changeChannel(askedAgo === undefined ? {} : { lookedAt: sceneStart - askedAgo });
    await drain(scene.kit, 'timer');
    expect(countAsked('GET') > 0).toBe(expected);
  });

  it('tells the time of the hub, and keeps the difference, though it only asked for receipts', async () => {
    scene.record(3);
    await drain(scene.kit, 'user');
    changeChannel({});
    const { ask } = scene.kit;
    const date = new Date(sceneStart + hour).toUTCString();
    scene.kit.ask = async (request) => {
      const answer = await ask(request);
      return typeof answer === 'string' ? answer : { ...answer, header: (name) => (name === 'date' ? date : answer.header(name)) };
    };
    expect(await drain(scene.kit, 'timer')).toMatchObject({ hubNow: sceneStart + hour });
    expect(scene.disk.channel?.skew).toBe(hour);
  });

  it('tells no time where the hub told none', async () => {
    scene.record(3);
    changeChannel({ skew: hour });
    expect(await drain(scene.kit, 'user')).not.toHaveProperty('hubNow');
  });

  it('begins anew for another device, rests nowhere and suspects nothing', async () => {
    const rest = { failures: 3, notBefore: sceneStart + hour, trouble: 'wrong-password' as const };
    scene.record(3);
    scene.kit.canAsk = false;
    await drain(scene.kit, 'user');
    changeChannel({ ...rest, receipts: rest, refused: [1, 2] });
    scene.disk.member = joinAs(team, 3);
    await drain(scene.kit, 'timer');
    expect(scene.disk.channel).toEqual({ ...startChannel, affirmedAt: sceneStart });
    expect(listStates()).toEqual(['sealed']);
    expect(scene.disk.head).toMatchObject({ device: team.devices[3]?.id, nextSeq: 2 });
  });

  it('tries at once with another way to the hub, whatever was wrong before', async () => {
    const rest = { failures: 3, notBefore: sceneStart + hour, trouble: 'wrong-password' as const };
    scene.record(3);
    scene.kit.canAsk = false;
    await drain(scene.kit, 'user');
    scene.kit.canAsk = true;
    changeChannel({ ...rest, receipts: rest, refused: [1] });
    await drain(scene.kit, 'timer');
    expect(scene.asked).toEqual([]);
    if (scene.disk.member) await forgetRests(scene.kit.store, scene.disk.member);
    await drain(scene.kit, 'timer');
    expect(listStates()).toEqual(['sent']);
  });

  it('makes no envelope dead after the second, where the hub refuses everything', async () => {
    for (let seq = 1; seq <= 6; seq += 1) {
      scene.hub.poison.add(seq);
      scene.record(1);
      await drain(scene.kit, 'user');
      await drain(scene.kit, 'user');
      await drain(scene.kit, 'user');
    }
    expect(listStates()).toEqual(['dead', 'dead', 'sealed', 'sealed', 'sealed', 'sealed']);
  });
});
