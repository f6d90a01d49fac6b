import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeDesk, makeNoteDesk, writeNote } from '../../tests/make-note-desk.ts';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { makeShelfHub, type ShelfHub } from '../../tests/shelf-hub.ts';
import { keepNote } from './keep-note.ts';
import type { KeptNote } from './sealed-note.ts';
import { sendWaiting } from './send-waiting.ts';
import { takeArrived } from './take-arrived.ts';

const now = Date.UTC(2026, 10, 22, 9, 7);
const fresh = '019a9f00-0000-7000-8000-ffffffffffff';
const [office, laptop] = [0, 1];

let team: MadeTeam;
let hub: ShelfHub;
let desk: MadeDesk;

beforeAll(async () => {
  team = await makeTeam([
    { name: 'Office', roles: ['supervisor'] },
    { name: 'Laptop', roles: ['counsellor'] },
  ]);
});

beforeEach(() => {
  hub = makeShelfHub(() => now);
  desk = makeNoteDesk(team, laptop, { hub, now: () => now });
});

/** What the form holds, sent once more under the id of the note. */
function writeAgain(id: string, words: string): Promise<string> {
  const [kept] = desk.notes('out');
  if (!kept) throw new Error('it was written');
  const { file: _file, sealedTo: _sealedTo, expiresAt: _expiresAt, ...rest } = kept;
  const written: KeptNote = { ...rest, id, note: { ...kept.note, id, words, at: new Date(now).toISOString() }, isSent: false };
  return keepNote(desk.store, written, () => fresh);
}

async function readAtOffice(): Promise<string[]> {
  const reader = makeNoteDesk(team, office, { hub, now: () => now });
  await takeArrived(reader);
  return reader
    .notes('in')
    .map(({ note }) => note.words)
    .sort();
}

describe('a note that is sent once more with other words', () => {
  it('is sent with those, while the first ones have not left this device', async () => {
    const id = writeNote(desk, { words: 'Call her.' });
    expect(await writeAgain(id, 'Call her before 17:00.')).toBe(id);
    await sendWaiting(desk, now);
    expect(await readAtOffice()).toEqual(['Call her before 17:00.']);
  });

  it('is sent with those, while what waits is being sent', async () => {
    const id = writeNote(desk, { words: 'Call her.' });
    const { list } = desk.store;
    desk.store.list = async () => {
      const listed = await list();
      await writeAgain(id, 'Call her before 17:00.');
      return listed;
    };
    await sendWaiting(desk, now);
    expect(await readAtOffice()).toEqual(['Call her before 17:00.']);
  });

  it.each<[string, boolean, 'unreachable' | undefined]>([
    ['is at the hub', false, undefined],
    ['may be at the hub: the answer was lost', true, undefined],
    ['was on its way', false, 'unreachable'],
  ])('is another one where the first %s, and both arrive', async (_where, losesAnswer, broken) => {
    const id = writeNote(desk, { words: 'Call her.' });
    Object.assign(hub, { losesAnswer, broken });
    await sendWaiting(desk, now);
    hub.broken = undefined;
    expect(await writeAgain(id, 'Call her before 17:00.')).toBe(fresh);
    await sendWaiting(desk, now);
    expect(await readAtOffice()).toEqual(['Call her before 17:00.', 'Call her.']);
  });
});

it('a note that is sent once more with the same words is one', async () => {
  const id = writeNote(desk, { words: 'Call her.' });
  expect(await writeAgain(id, 'Call her.')).toBe(id);
  await sendWaiting(desk, now);
  expect(await writeAgain(id, 'Call her.')).toBe(id);
  await sendWaiting(desk, now);
  expect(desk.notes('out')).toMatchObject([{ isSent: true }]);
  expect(await readAtOffice()).toEqual(['Call her.']);
});

it('a note that was removed while what waits is being sent is not sent', async () => {
  const id = writeNote(desk);
  const { list } = desk.store;
  desk.store.list = async () => {
    const listed = await list();
    await desk.store.change(id, () => undefined);
    return listed;
  };
  expect(await sendWaiting(desk, now)).toBeUndefined();
  expect(hub.files.size).toBe(0);
});
