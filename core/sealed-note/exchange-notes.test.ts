import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeDesk, makeNoteDesk, writeNote } from '../../tests/make-note-desk.ts';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { makeShelfHub, type ShelfHub } from '../../tests/shelf-hub.ts';
import type { Membership } from '../team/membership.ts';
import type { TeamRoot } from '../team/root.ts';
import { type Exchange, exchangeNotes } from './exchange-notes.ts';
import { sendWaiting } from './send-waiting.ts';

const now = Date.UTC(2026, 10, 22, 9, 7);
const [office, laptop, fresh, lost] = [0, 1, 2, 3];

let team: MadeTeam;
let hub: ShelfHub;
let desk: MadeDesk;
/** what the store says */
let membership: Membership | undefined;
let refreshed: TeamRoot | undefined;

beforeAll(async () => {
  team = await makeTeam([
    { name: 'Office', roles: ['supervisor'] },
    { name: 'Laptop', roles: ['counsellor', 'supervisor'] },
    { name: 'Fresh', roles: ['counsellor'] },
    { name: 'Lost', roles: ['supervisor'] },
  ]);
});

beforeEach(() => {
  hub = makeShelfHub(() => now);
  desk = makeNoteDesk(team, laptop, { hub, now: () => now });
  refreshed = undefined;
  const access = { kind: 'webdav' as const, drop: desk.shared, shared: desk.shared };
  membership = { ...desk.member, name: 'this', access, signedRoot: team.signedRoot, hintKeys: {}, joinedAt: 0 };
});

const idOf = (index: number): string => team.devices[index]?.id ?? '';
const rootWithout = (...indices: number[]): TeamRoot => ({
  ...team.root,
  devices: team.root.devices.filter(({ id }) => !indices.some((index) => idOf(index) === id)),
});

const exchange = (change: Partial<Exchange> = {}) =>
  exchangeNotes({
    ask: hub.ask,
    now: () => now,
    randomBytes: desk.randomBytes,
    readMembership: async () => membership,
    refresh: async () => {
      if (membership && refreshed) membership = { ...membership, root: refreshed };
    },
    storeOf: () => desk.store,
    ...change,
  });

async function sendFrom(index: number): Promise<void> {
  const other = makeNoteDesk(team, index, { hub, now: () => now });
  writeNote(other);
  await sendWaiting(other, now);
}

describe('an exchange of notes', () => {
  it('takes what came and sends what waits', async () => {
    await sendFrom(office);
    const id = writeNote(desk);
    expect(await exchange()).toMatchObject({ ok: true, value: { arrived: 1 } });
    expect(desk.records.get(id)).toMatchObject({ isSent: true });
  });

  it('needs a team, in which the device counts, and a hub', async () => {
    const member = membership;
    membership = undefined;
    expect(await exchange()).toEqual({ ok: false, error: 'alone' });
    membership = member && { ...member, root: rootWithout(laptop) };
    expect(await exchange()).toEqual({ ok: false, error: 'alone' });
    const { access: _access, ...rest } = member ?? {};
    membership = rest as Membership;
    expect(await exchange()).toEqual({ ok: false, error: 'no-hub' });
    expect(hub.asked).toEqual([]);
  });

  it('seals to nobody whom a root has blocked that came in between', async () => {
    if (!membership) throw new Error('it is a member');
    membership = { ...membership, root: rootWithout(fresh) };
    refreshed = {
      ...team.root,
      version: 2,
      devices: team.root.devices.map((device) =>
        device.id === idOf(lost) ? { ...device, blocked: { at: new Date(now).toISOString(), why: 'lost' } } : device,
      ),
    };
    await sendFrom(fresh);
    const id = writeNote(desk);
    expect(await exchange()).toMatchObject({ ok: true, value: { arrived: 1 } });
    expect(desk.records.get(id)).toMatchObject({ isSent: true, sealedTo: [idOf(office)] });
  });

  it('sends nothing when the device was blocked in between, or was wiped', async () => {
    const id = writeNote(desk);
    for (const later of [undefined, membership && { ...membership, root: rootWithout(laptop) }]) {
      const answers = [membership, later];
      expect(await exchange({ readMembership: async () => answers.shift() })).toEqual({ ok: false, error: 'alone' });
    }
    expect(desk.records.get(id)).toMatchObject({ isSent: false });
    expect(hub.files.size).toBe(0);
  });

  it.each<[number, string, number]>([
    [401, 'refused', 0],
    [403, 'denied', 1],
    [503, 'unreachable', 0],
  ])('with a hub that answers %d to a look: %s, and it is asked %d times to take a note', async (status, trouble, puts) => {
    writeNote(desk);
    const ask: Exchange['ask'] = async (request) =>
      request.method === 'PROPFIND' ? { status, header: () => null, body: new Uint8Array() } : hub.ask(request);
    expect(await exchange({ ask })).toMatchObject({ value: { trouble } });
    expect(hub.asked).toHaveLength(puts);
  });

  it('sends nothing of another team, and keeps nothing of it', async () => {
    const [waiting, own, mark] = [writeNote(desk), writeNote(desk), 'supervisor-20261122-x.age'];
    const other = '3c1f7c2e-9a52-4d38-9a6c-3a3b9f1f8f4e';
    await desk.store.change(waiting, (record) => (record?.box === 'out' ? { ...record, team: other } : record));
    await desk.store.change(own, (record) => (record?.box === 'out' ? { ...record, team: team.root.team.id } : record));
    await desk.store.change(mark, () => ({ id: mark, box: 'seen', keptAt: now, expiresAt: now + 1000 }));
    await exchange();
    expect([...desk.records.keys()]).toEqual([own, mark]);
    expect(hub.files.size).toBe(1);
  });

  it('keeps of which team a note is that came', async () => {
    await sendFrom(office);
    await exchange();
    expect(desk.notes('in')).toMatchObject([{ team: team.root.team.id }]);
  });
});
