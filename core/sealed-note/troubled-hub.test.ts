import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeDesk, makeNoteDesk, writeNote } from '../../tests/make-note-desk.ts';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { makeShelfHub, type ShelfHub } from '../../tests/shelf-hub.ts';
import type { AskHub, HubRequest } from '../hub/ask-hub.ts';
import { forgetExpired } from './forget-notes.ts';
import type { SealedNote } from './sealed-note.ts';
import { sendWaiting } from './send-waiting.ts';
import { takeArrived } from './take-arrived.ts';

const hour = 60 * 60_000;
const day = 24 * hour;

let team: MadeTeam;
let hub: ShelfHub;
let now = 0;
/** how far the hub's clock is off just now */
let lie = 0;
let laptop: MadeDesk;
let office: MadeDesk;

beforeAll(async () => {
  team = await makeTeam([
    { name: 'Office', roles: ['supervisor'] },
    { name: 'Laptop 1', roles: ['counsellor'] },
  ]);
});

beforeEach(() => {
  now = Date.UTC(2026, 10, 22, 9, 7);
  lie = 0;
  hub = makeShelfHub(() => now + lie);
  office = makeNoteDesk(team, 0, { hub, now: () => now });
  laptop = makeNoteDesk(team, 1, { hub, now: () => now });
});

const words = (desk: MadeDesk): string[] => desk.notes('in').map(({ note }) => note.words);

/** What is sent an hour apart. */
async function sendEach(...notes: Partial<SealedNote>[]): Promise<string[]> {
  for (const note of notes) {
    writeNote(laptop, note);
    await sendWaiting(laptop, now);
    now += hour;
  }
  return [...hub.files.keys()];
}

const except =
  (status: number, isMeant: (request: HubRequest) => boolean): AskHub =>
  async (request) =>
    isMeant(request) ? { status, header: () => null, body: new Uint8Array() } : hub.ask(request);

/** As an exchange does at its end. */
async function look(desk: MadeDesk): Promise<void> {
  const { hubNow } = await takeArrived(desk);
  if (hubNow !== undefined) await forgetExpired(desk, hubNow);
}

describe('a hub in trouble', () => {
  it.each([403, 404, 500, 400])('that answers one file with %d gives the others', async (status) => {
    const files = await sendEach({ words: 'Older' }, { words: 'Newer' });
    office.ask = except(status, ({ method, path }) => method === 'GET' && path === files[1]);
    expect(await takeArrived(office)).not.toHaveProperty('trouble');
    expect(words(office)).toEqual(['Older']);
    office.ask = hub.ask;
    await takeArrived(office);
    expect(words(office)).toEqual(['Older', 'Newer']);
  });

  it.each([
    [401, 'refused'],
    [503, 'unreachable'],
  ])('that answers a file with %d is asked no more just now, and says why: %s', async (status, trouble) => {
    await sendEach({}, {});
    office.ask = except(status, ({ method }) => method === 'GET');
    const before = hub.asked.length;
    expect(await takeArrived(office)).toMatchObject({ arrived: [], trouble });
    expect(hub.asked).toHaveLength(before + 1);
  });

  it('is asked for the newest first', async () => {
    const [older = '', newer = ''] = await sendEach({}, {});
    await takeArrived(office);
    expect(hub.asked.filter((asked) => asked.startsWith('GET'))).toEqual([`GET ${newer}`, `GET ${older}`]);
  });

  it('that refuses one note takes the next', async () => {
    writeNote(laptop, { words: 'Refused' });
    writeNote(laptop, { words: 'Taken' });
    const answers = [true, false];
    laptop.ask = except(413, () => answers.shift() ?? false);
    expect(await sendWaiting(laptop, now)).toBe('denied');
    expect(laptop.notes('out').map(({ isSent }) => isSent)).toEqual([false, true]);
  });

  it('that does not know the password is asked once', async () => {
    writeNote(laptop);
    writeNote(laptop);
    const asked: string[] = [];
    laptop.ask = except(401, ({ method }) => asked.push(method) > 0);
    expect(await sendWaiting(laptop, now)).toBe('refused');
    expect(asked).toEqual(['PUT']);
  });
});

describe('a hub that tells a wrong time once', () => {
  it.each([400 * day, -400 * day])('deletes nothing that was received: %d ms off', async (off) => {
    await sendEach({});
    await look(office);
    lie = off;
    await look(office);
    lie = 0;
    await look(office);
    expect(office.notes('in')).toHaveLength(1);
    now += 73 * hour;
    await look(office);
    expect(office.notes('in')).toEqual([]);
  });

  it('does not make a handover come again that was removed: its marks stay', async () => {
    await sendEach({});
    await look(office);
    for (const { id, expiresAt = 0, keptAt } of office.notes('in'))
      await office.store.change(id, () => ({ id, box: 'seen', expiresAt, keptAt }));
    lie = 400 * day;
    await look(office);
    lie = 0;
    await look(office);
    expect(office.notes('in')).toEqual([]);
  });

  it('does not lose one that comes at that moment: it is looked at again', async () => {
    await sendEach({});
    lie = 400 * day;
    await look(office);
    expect(office.notes('in')).toEqual([]);
    lie = 0;
    now += hour + 1;
    await look(office);
    expect(office.notes('in')).toHaveLength(1);
  });

  it('leaves one that came with a time to come no longer than it lives', async () => {
    await sendEach({});
    lie = -400 * day;
    await look(office);
    lie = 0;
    now += 71 * hour;
    await look(office);
    expect(office.notes('in')).toHaveLength(1);
    now += 2 * hour;
    await look(office);
    expect(office.notes('in')).toEqual([]);
  });
});

describe('what is over', () => {
  it('is looked at once, when both clocks say so', async () => {
    await sendEach({});
    now += 10 * day;
    await look(office);
    now += 2 * hour;
    await look(office);
    expect(hub.asked.filter((asked) => asked.startsWith('GET'))).toHaveLength(1);
  });

  it('by what its sender signed, or by what the hub says of the file, is not taken', async () => {
    const [name = ''] = await sendEach({});
    const file = hub.files.get(name);
    if (file) hub.files.set(name, { ...file, modified: now - 73 * hour });
    expect((await takeArrived(office)).arrived).toEqual([]);
  });

  it('lives 72 hours, though sender and hub date it to a time to come', async () => {
    writeNote(laptop);
    await sendWaiting(laptop, now + 10 * day);
    const [name = '', file] = [...hub.files][0] ?? [];
    if (file) hub.files.set(name, { ...file, modified: now + 10 * day });
    await takeArrived(office);
    expect(office.notes('in')).toMatchObject([{ keptAt: now, expiresAt: Math.floor(now / 1000) * 1000 + 72 * hour }]);
  });

  it('is not so because the clock of the device alone was put forward', async () => {
    await sendEach({});
    await look(office);
    await look({ ...office, now: () => now + 400 * day });
    expect(office.notes('in')).toHaveLength(1);
  });

  it('of a device whose clock was put back goes all the same', async () => {
    await sendEach({});
    const wrong = makeNoteDesk(team, 0, { hub, now: () => now + 400 * day });
    await takeArrived(wrong);
    const mended = { ...wrong, now: () => now };
    await look(mended);
    now += 71 * hour;
    await look(mended);
    expect(mended.notes('in')).toHaveLength(1);
    now += 3 * hour;
    await look(mended);
    expect(mended.notes('in')).toEqual([]);
  });

  it('and was handed over to nobody’s answer is told the sender until they remove it, without its words', async () => {
    await sendEach({ link: 'https://www.facebook.com/groups/1/posts/2/' });
    now += 73 * hour;
    await look(laptop);
    const [kept] = laptop.notes('out');
    expect(kept).toMatchObject({ isOver: true, isSent: true, note: { kind: 'handover', words: '' } });
    expect(kept?.note).not.toHaveProperty('link');
    now += 30 * day;
    await look(laptop);
    expect(await sendWaiting(laptop, now)).toBeUndefined();
    expect(laptop.notes('out')).toHaveLength(1);
    expect(hub.files.size).toBe(1);
  });

  it('and was seen to, or is no handover, goes', async () => {
    const [id = ''] = [writeNote(laptop), writeNote(laptop, { kind: 'doubt' })];
    await sendWaiting(laptop, now);
    await laptop.store.change(id, (record) => (record?.box === 'out' ? { ...record, acknowledgedAt: now } : record));
    now += 31 * day;
    await look(laptop);
    expect(laptop.notes('out')).toEqual([]);
  });
});
