import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type MadeDesk, makeNoteDesk } from '../../tests/make-note-desk.ts';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { makeShelfHub } from '../../tests/shelf-hub.ts';
import { sealedNoteHandlers } from './sealed-note-handlers.ts';

const parts = vi.hoisted(() => ({ read: vi.fn(), exchange: vi.fn(), list: vi.fn(), change: vi.fn(), setAlarm: vi.fn(), tell: vi.fn() }));
vi.mock('../team/membership.ts', () => ({ readMembership: parts.read }));
vi.mock('../sync-alarm.ts', () => ({ setAlarm: parts.setAlarm }));
vi.mock('../keep-less.ts', () => ({ isSpecialTopic: () => false }));
vi.mock('./fetch-sealed-notes.ts', () => ({ exchangeInTurn: parts.exchange }));
vi.mock('./note-records.ts', () => ({ listNotes: parts.list, noteRecordsOf: () => ({ list: parts.list, change: parts.change }) }));
vi.mock('./tell-notes-changed.ts', () => ({ tellNotesChanged: parts.tell }));

const now = Date.UTC(2026, 10, 22, 9, 7);
const id = '019a9f00-0000-7000-8000-000000000001';
const full = new DOMException('the disk is full', 'QuotaExceededError');
let team: MadeTeam;
let desk: MadeDesk;

beforeAll(async () => {
  team = await makeTeam([
    { name: 'Office', roles: ['supervisor'] },
    { name: 'Laptop', roles: ['counsellor'] },
  ]);
});

beforeEach(() => {
  vi.resetAllMocks();
  desk = makeNoteDesk(team, 1, { hub: makeShelfHub(() => now), now: () => now });
  parts.read.mockResolvedValue({ ...desk.member, access: { kind: 'webdav', drop: desk.shared, shared: desk.shared } });
  parts.list.mockImplementation(desk.store.list);
  parts.change.mockImplementation(desk.store.change);
  for (const work of [parts.exchange, parts.setAlarm, parts.tell]) work.mockResolvedValue(undefined);
});

const send = async (words: string) =>
  sealedNoteHandlers['sealed-notes.send']({ id, kind: 'handover', to: { role: 'supervisor' }, words }, {});

it.each<[string, () => void]>([
  ['the exchange that follows ends with an error', () => parts.exchange.mockRejectedValue(full)],
  ['and nobody can be told', () => [parts.exchange, parts.tell].map((work) => work.mockRejectedValue(full))],
  ['the alarm cannot be set', () => parts.setAlarm.mockRejectedValue(new Error('no alarms'))],
  [
    'the notes cannot be read again',
    () => parts.list.mockImplementationOnce(desk.store.list).mockRejectedValue(full) && parts.exchange.mockImplementation(parts.list),
  ],
])('a note that was kept is not told as lost, when %s', async (_what, breakIt) => {
  breakIt();
  expect(await send('Call her.')).toEqual({ ok: true, value: { id: expect.any(String), isSent: false } });
  expect(desk.notes('out')).toMatchObject([{ note: { words: 'Call her.' } }]);
  expect(parts.setAlarm).toHaveBeenCalled();
});

it('a note that could not be kept is told so, and goes with the words it has when it is sent once more', async () => {
  parts.change.mockRejectedValueOnce(full);
  expect(await send('Call her.')).toMatchObject({ ok: false, error: 'store-closed' });
  await send('Call her before noon.');
  // the worker ended before it said so
  await send('Call her before 17:00.');
  expect(desk.notes('out')).toMatchObject([{ note: { words: 'Call her before 17:00.' } }]);
});

it('a note of a device that was wiped meanwhile is told as such', async () => {
  parts.exchange.mockImplementation(async () => desk.records.clear());
  expect(await send('Call her.')).toEqual({ ok: false, error: 'alone' });
});
