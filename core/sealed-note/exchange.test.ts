import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeDesk, makeNoteDesk, writeNote } from '../../tests/make-note-desk.ts';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { makeShelfHub, type ShelfHub } from '../../tests/shelf-hub.ts';
import { forgetExpired } from './forget-notes.ts';
import { sendWaiting } from './send-waiting.ts';
import { takeArrived } from './take-arrived.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = Date.UTC(2026, 10, 22, 9, 7);

let team: MadeTeam;
let hub: ShelfHub;
let hubNow = start;
let laptop: MadeDesk;
let office: MadeDesk;
let secondOffice: MadeDesk;

beforeAll(async () => {
  team = await makeTeam([
    { name: 'Office', roles: ['supervisor'] },
    { name: 'Laptop 1', roles: ['counsellor'] },
    { name: 'Second office', roles: ['supervisor'] },
  ]);
});

beforeEach(() => {
  hubNow = start;
  hub = makeShelfHub(() => hubNow);
  office = makeNoteDesk(team, 0, { hub, now: () => hubNow });
  laptop = makeNoteDesk(team, 1, { hub, now: () => hubNow });
  secondOffice = makeNoteDesk(team, 2, { hub, now: () => hubNow });
});

const send = (desk: MadeDesk) => sendWaiting(desk, hubNow);
const words = (desk: MadeDesk): string[] => desk.notes('in').map(({ note }) => note.words);
const filesOf = (): string[] => [...hub.files.keys()];

describe('a handover', () => {
  it('reaches every supervisor once, under a name that tells no sender', async () => {
    writeNote(laptop);
    expect(await send(laptop)).toBeUndefined();
    expect(filesOf()).toEqual([expect.stringMatching(/^notes\/supervisor-20261122-[0-9a-f]{32}\.age$/)]);
    for (const desk of [office, secondOffice]) {
      expect((await takeArrived(desk)).arrived).toHaveLength(1);
      expect((await takeArrived(desk)).arrived).toEqual([]);
      expect(words(desk)).toEqual(['Please call her.']);
    }
    expect(hub.asked.filter((asked) => asked.startsWith('GET'))).toHaveLength(2);
  });

  it('is dated by the hub, to the quarter of an hour, however wrong the clock of the device is', async () => {
    const wrong = makeNoteDesk(team, 1, { hub, now: () => hubNow - 400 * day });
    writeNote(wrong);
    await sendWaiting(wrong, (await takeArrived(wrong)).hubNow);
    await takeArrived(office);
    expect(office.notes('in')[0]?.note.at).toBe('2026-11-22T09:00:00.000Z');
    expect(filesOf()[0]).toContain('-20261122-');
  });

  it('waits while the hub cannot be reached, and is sent once though the answer was lost', async () => {
    const id = writeNote(laptop);
    hub.broken = 'unreachable';
    expect(await send(laptop)).toBe('unreachable');
    expect(laptop.records.get(id)).toMatchObject({ isSent: false });
    hub.broken = undefined;
    hub.losesAnswer = true;
    expect(await send(laptop)).toBe('unreachable');
    expect(await send(laptop)).toBeUndefined();
    expect(laptop.records.get(id)).toMatchObject({ isSent: true, expiresAt: expect.any(Number) });
    expect(filesOf()).toHaveLength(1);
    await takeArrived(office);
    expect(words(office)).toHaveLength(1);
  });

  it('is not taken as sent by a network that wants a log-in, and a hub that refuses is told apart', async () => {
    const id = writeNote(laptop);
    hub.broken = { status: 200, header: () => null, body: new Uint8Array() };
    expect(await send(laptop)).toBe('unreachable');
    hub.broken = { status: 401, header: () => null, body: new Uint8Array() };
    expect(await send(laptop)).toBe('refused');
    expect(await takeArrived(laptop)).toMatchObject({ arrived: [], trouble: 'refused' });
    expect(laptop.records.get(id)).toMatchObject({ isSent: false });
  });

  it('is acknowledged to its sender alone', async () => {
    const id = writeNote(laptop);
    await send(laptop);
    await takeArrived(office);
    await office.store.change(id, (record) =>
      record?.box === 'in'
        ? { ...record, acknowledgedAt: 1, acknowledgement: { file: `${record.note.from}-20261122-${'a'.repeat(32)}.age`, isSent: false } }
        : record,
    );
    await send(office);
    await takeArrived(laptop);
    await takeArrived(secondOffice);
    expect(laptop.records.get(id)).toMatchObject({ acknowledgedAt: hubNow });
    expect(office.records.get(id)).toMatchObject({ acknowledgement: { isSent: true } });
    expect(secondOffice.notes('in')[0]?.acknowledgedAt).toBeUndefined();
  });

  it('is not acknowledged by a device it was not sent to', async () => {
    const id = writeNote(laptop, { to: { device: office.member.device } });
    await send(laptop);
    const foreign = {
      id,
      note: { ...writtenBy(laptop, id), to: { device: secondOffice.member.device } },
      box: 'in',
      isSent: true,
      keptAt: 0,
    } as const;
    const file = `${laptop.member.device}-20261122-${'b'.repeat(32)}.age`;
    secondOffice.records.set(id, { ...foreign, acknowledgement: { file, isSent: false } });
    await send(secondOffice);
    await takeArrived(laptop);
    expect(laptop.records.get(id)).not.toHaveProperty('acknowledgedAt');
  });

  it.each([
    ['71 hours', 71 * hour, 1],
    ['73 hours', 73 * hour, 0],
  ])('found by the hub’s clock after %s: %s', async (_name, later, count) => {
    writeNote(laptop);
    await send(laptop);
    hubNow += later;
    expect((await takeArrived(office)).arrived).toHaveLength(count);
  });

  it('is kept 72 hours by the hub’s clock, whatever the device’s says', async () => {
    const ahead = makeNoteDesk(team, 0, { hub, now: () => hubNow + 400 * day });
    writeNote(laptop);
    await send(laptop);
    expect((await takeArrived(ahead)).arrived).toHaveLength(1);
    hubNow += 70 * hour;
    await forgetExpired(ahead, hubNow);
    expect(ahead.notes('in')).toHaveLength(1);
    hubNow += 3 * hour;
    await forgetExpired(ahead, hubNow);
    expect(ahead.notes('in')).toHaveLength(0);
  });

  it('put at the hub once more under another name does not come again, not even after it was removed here', async () => {
    const id = writeNote(laptop);
    await send(laptop);
    const [[name, file] = ['', undefined]] = [...hub.files];
    await takeArrived(office);
    await office.store.change(id, () => ({ id, box: 'seen', keptAt: hubNow, expiresAt: hubNow + 72 * hour }));
    if (file) hub.files.set(name.replace(/[0-9a-f]{32}/, 'c'.repeat(32)), { ...file, modified: hubNow });
    expect((await takeArrived(office)).arrived).toEqual([]);
    expect(office.notes('in')).toEqual([]);
  });

  it('put at the hub anew after its time is not taken for a new one', async () => {
    writeNote(laptop);
    await send(laptop);
    hubNow += 10 * day;
    for (const [name, file] of hub.files) hub.files.set(name, { ...file, modified: hubNow });
    expect((await takeArrived(office)).arrived).toEqual([]);
  });

  it('of a device that joined a moment ago is taken with the next root', async () => {
    writeNote(laptop);
    await send(laptop);
    const older = { ...team.root, devices: team.root.devices.filter(({ id }) => id !== laptop.member.device) };
    const member = office.member;
    office.member = { ...member, root: older };
    expect(await takeArrived(office)).toMatchObject({ arrived: [], isRootOld: true });
    expect(await takeArrived(office)).toMatchObject({ arrived: [], isRootOld: false });
    office.member = { ...member, root: { ...team.root, version: 2 } };
    expect((await takeArrived(office)).arrived).toHaveLength(1);
  });

  it('of one’s own is not shown as one that came', async () => {
    writeNote(office);
    await send(office);
    await takeArrived(office);
    await takeArrived(secondOffice);
    expect(office.notes('in')).toEqual([]);
    expect(secondOffice.notes('in')).toHaveLength(1);
  });

  it('to nobody waits, and what comes behind it is sent', async () => {
    writeNote(laptop, { to: { role: 'editor' } });
    writeNote(laptop, { words: 'Second' });
    expect(await send(laptop)).toBeUndefined();
    expect(laptop.notes('out').map(({ isSent }) => isSent)).toEqual([false, true]);
  });

  it('too long to be one is looked at once', async () => {
    hub.files.set(`notes/supervisor-20261122-${'d'.repeat(32)}.age`, { bytes: new Uint8Array(200_000), modified: hubNow });
    expect((await takeArrived(office)).arrived).toEqual([]);
    await takeArrived(office);
    expect(hub.asked.filter((asked) => asked.startsWith('GET'))).toHaveLength(1);
  });
});

function writtenBy(desk: MadeDesk, id: string) {
  const record = desk.records.get(id);
  if (record === undefined || record.box === 'seen') throw new Error('no such note');
  return record.note;
}
