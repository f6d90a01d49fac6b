import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeDesk, makeNoteDesk, writeNote } from '../../tests/make-note-desk.ts';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { makeShelfHub, type ShelfHub } from '../../tests/shelf-hub.ts';
import type { TeamDevice, TeamRoot } from '../team/root.ts';
import { sendWaiting } from './send-waiting.ts';
import { takeArrived } from './take-arrived.ts';

const minute = 60_000;
const hour = 60 * minute;
const start = Date.UTC(2026, 10, 22, 9, 7);
const [office, laptop, laptopAnew, officeAnew, colleague] = [0, 1, 2, 3, 4];

let team: MadeTeam;
let hub: ShelfHub;
let now = start;

beforeAll(async () => {
  team = await makeTeam([
    { name: 'Office', roles: ['supervisor'] },
    { name: 'Laptop', roles: ['counsellor'] },
    { name: 'Laptop again', roles: ['counsellor'] },
    { name: 'Office again', roles: ['supervisor'] },
    { name: 'Colleague', roles: ['counsellor'] },
  ]);
});

beforeEach(() => {
  now = start;
  hub = makeShelfHub(() => now);
});

const idOf = (index: number): string => team.devices[index]?.id ?? '';

/** The team with these devices, of which some are blocked since now. */
function rootOf(
  members: readonly number[],
  blocked: readonly number[] = [],
  why: NonNullable<TeamDevice['blocked']>['why'] = 'replaced',
): TeamRoot {
  const at = new Date(now).toISOString();
  const named = (indices: readonly number[], id: string): boolean => indices.some((index) => idOf(index) === id);
  const devices = team.root.devices
    .filter(({ id }) => named([...members, ...blocked], id))
    .map((device) => (named(blocked, device.id) ? { ...device, blocked: { at, why } } : device));
  return { ...team.root, version: team.root.version + blocked.length, devices };
}

const sit = (index: number, root: TeamRoot): MadeDesk => {
  const desk = makeNoteDesk(team, index, { hub, now: () => now });
  desk.member = { ...desk.member, root };
  return desk;
};

/** The same browser, paired again. */
const pairAgain = (desk: MadeDesk, index: number, root: TeamRoot): void => {
  desk.member = sit(index, root).member;
};

const isPaired = (index: number) => ({ from: idOf(index) });
const words = (desk: MadeDesk): string[] => desk.notes('in').map(({ note }) => note.words);

/** The panel's button, as the worker does it. */
const seeTo = (desk: MadeDesk, id: string): Promise<void> =>
  desk.store.change(id, (record) =>
    record?.box === 'in'
      ? { ...record, acknowledgedAt: now, acknowledgement: { file: `${record.note.from}-20261122-${'a'.repeat(32)}.age`, isSent: false } }
      : record,
  );

describe('a handover that waits while its device is paired again', () => {
  it('is sent by the device it is now', async () => {
    const desk = sit(laptop, rootOf([office, laptop]));
    const id = writeNote(desk);
    const root = rootOf([office, laptopAnew], [laptop], 'lost');
    pairAgain(desk, laptopAnew, root);
    now += 5 * hour;
    await sendWaiting(desk, now);
    expect(desk.records.get(id)).toMatchObject({ isSent: true, note: isPaired(laptopAnew) });
    const receiver = sit(office, root);
    await takeArrived(receiver);
    expect(receiver.notes('in')).toMatchObject([{ note: isPaired(laptopAnew) }]);
  });

  it('is sent under another name, when the answer to the first was lost', async () => {
    const desk = sit(laptop, rootOf([office, laptop]));
    writeNote(desk);
    hub.losesAnswer = true;
    await sendWaiting(desk, now);
    const root = rootOf([office, laptopAnew], [laptop], 'lost');
    pairAgain(desk, laptopAnew, root);
    await sendWaiting(desk, now);
    expect(hub.files.size).toBe(2);
    const receiver = sit(office, root);
    await takeArrived(receiver);
    expect(receiver.notes('in')).toMatchObject([{ note: isPaired(laptopAnew) }]);
  });

  it('is set aside where it cannot be sealed, and holds up nothing', async () => {
    const root = rootOf([office, laptop]);
    const desk = sit(laptop, {
      ...root,
      devices: root.devices.map((device) => (device.id === idOf(office) ? { ...device, seals: `age1${'q'.repeat(58)}` } : device)),
    });
    const id = writeNote(desk);
    expect(await sendWaiting(desk, now)).toBeUndefined();
    const stranger = sit(colleague, root);
    writeNote(stranger);
    expect(await sendWaiting(stranger, now)).toBeUndefined();
    expect(desk.records.get(id)).toMatchObject({ isSent: false });
    expect(hub.files.size).toBe(0);
  });
});

describe('a handover on its way', () => {
  it.each<[NonNullable<TeamDevice['blocked']>['why'], number]>([
    ['replaced', 1],
    ['left', 1],
    ['lost', 0],
  ])('while its sender is blocked as %s: %d arrive', async (why, count) => {
    const desk = sit(laptop, rootOf([office, laptop]));
    writeNote(desk);
    await sendWaiting(desk, now);
    now += hour;
    const receiver = sit(office, rootOf([office], [laptop], why));
    expect((await takeArrived(receiver)).arrived).toHaveLength(count);
    const marks = [...receiver.records.values()].filter((record) => record.box === 'seen' && record.isFromBlocked);
    expect(marks).toHaveLength(1 - count);
  });

  it('is confirmed to its sender, who was paired again before', async () => {
    const desk = sit(laptop, rootOf([office, laptop]));
    const id = writeNote(desk);
    await sendWaiting(desk, now);
    const receiver = sit(office, rootOf([office, laptop]));
    await takeArrived(receiver);
    await seeTo(receiver, id);
    await sendWaiting(receiver, now);
    const root = rootOf([office, laptopAnew], [laptop]);
    pairAgain(desk, laptopAnew, root);
    receiver.member = { ...receiver.member, root };
    for (const each of [desk, receiver, desk]) {
      now += minute;
      await takeArrived(each);
      await sendWaiting(each, now);
    }
    expect(words(receiver)).toEqual(['Please call her.']);
    expect(desk.records.get(id)).toMatchObject({ acknowledgedAt: now });
  });

  it('is sealed anew once for a supervisor who has new keys, and dies no later for that', async () => {
    const desk = sit(laptop, rootOf([office, laptop]));
    const id = writeNote(desk);
    await sendWaiting(desk, now);
    const before = desk.records.get(id);
    now += 3 * hour;
    desk.member = { ...desk.member, root: rootOf([laptop, officeAnew], [office]) };
    for (const _ of [1, 2]) await sendWaiting(desk, now);
    expect(hub.files.size).toBe(2);
    expect(desk.records.get(id)).toMatchObject({ isSent: true, expiresAt: before?.expiresAt });
    const receiver = sit(officeAnew, desk.member.root);
    await takeArrived(receiver);
    expect(receiver.notes('in')).toMatchObject([{ note: { at: '2026-11-22T09:00:00.000Z' } }]);
  });

  it('waits again, when it cannot be sealed anew at once', async () => {
    const desk = sit(laptop, rootOf([office, laptop]));
    const id = writeNote(desk);
    await sendWaiting(desk, now);
    desk.member = { ...desk.member, root: rootOf([laptop, officeAnew], [office]) };
    hub.broken = 'unreachable';
    await sendWaiting(desk, now);
    expect(desk.records.get(id)).toMatchObject({ isSent: false });
    hub.broken = undefined;
    await sendWaiting(desk, now);
    expect(desk.records.get(id)).toMatchObject({ isSent: true });
    expect(hub.files.size).toBe(2);
  });

  it.each<[string, object]>([
    ['confirmed', { acknowledgedAt: 1 }],
    ['over', { expiresAt: start }],
  ])('is not sealed anew when it is %s', async (_name, change) => {
    const desk = sit(laptop, rootOf([office, laptop]));
    const id = writeNote(desk);
    await sendWaiting(desk, now);
    await desk.store.change(id, (record) => record && { ...record, ...change });
    desk.member = { ...desk.member, root: rootOf([laptop, officeAnew], [office]) };
    await sendWaiting(desk, now + minute);
    expect(hub.files.size).toBe(1);
  });

  it('is not sealed anew when somebody only left', async () => {
    const desk = sit(laptop, rootOf([office, laptop, officeAnew]));
    writeNote(desk);
    await sendWaiting(desk, now);
    desk.member = { ...desk.member, root: rootOf([laptop, officeAnew], [office], 'left') };
    await sendWaiting(desk, now);
    expect(hub.files.size).toBe(1);
  });

  it('sent once more by somebody else is still of its sender, while that one counts', async () => {
    const root = rootOf([office, laptop, colleague]);
    const desk = sit(laptop, root);
    const id = writeNote(desk);
    await sendWaiting(desk, now);
    const receiver = sit(office, root);
    await takeArrived(receiver);
    const thief = sit(colleague, root);
    writeNote(thief, { id });
    await sendWaiting(thief, now);
    await takeArrived(receiver);
    expect(receiver.notes('in')).toMatchObject([{ note: isPaired(laptop) }]);
  });

  it('to a role is confirmed by one who has it, and by nobody else', async () => {
    const root = rootOf([office, laptop, colleague]);
    const desk = sit(laptop, root);
    const id = writeNote(desk);
    await sendWaiting(desk, now);
    const other = sit(colleague, root);
    const note = desk.notes('out')[0]?.note;
    if (!note) throw new Error('it was written');
    const file = `${idOf(laptop)}-20261122-${'b'.repeat(32)}.age`;
    other.records.set(id, { id, note, box: 'in', isSent: true, keptAt: 0, acknowledgement: { file, isSent: false } });
    await sendWaiting(other, now);
    await takeArrived(desk);
    expect(hub.files.has(`notes/${file}`)).toBe(true);
    expect(desk.records.get(id)).not.toHaveProperty('acknowledgedAt');
  });
});
