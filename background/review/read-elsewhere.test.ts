import { beforeAll, describe, expect, it } from 'vitest';
import type { AskHub, HubAnswer, HubFailure } from '../../core/hub/ask-hub.ts';
import { makeReceipt } from '../../core/import/make-receipt.ts';
import { nameReceipt } from '../../core/sync/receipt.ts';
import { toBytes } from '../../core/team/bytes.ts';
import type { Membership } from '../../core/team/membership.ts';
import { type MadeDevice, type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { ReviewStoreInMemory } from '../../tests/review-store-in-memory.ts';
import { readElsewhere } from './read-elsewhere.ts';

let team: MadeTeam;
let own: MadeDevice;
let other: MadeDevice;
let first: MadeDevice;
let second: MadeDevice;
beforeAll(async () => {
  team = await makeTeam([
    { name: 'Office', roles: ['supervisor'] },
    { name: 'Second office', roles: ['supervisor'] },
    { name: 'Laptop', roles: ['counsellor'] },
    { name: 'Phone', roles: ['counsellor'] },
  ]);
  [own, other, first, second] = team.devices as [MadeDevice, MadeDevice, MadeDevice, MadeDevice];
});

const shared = { url: 'https://hub.example/shared/', user: 'office', password: 'secret' };
const answer = (status: number, text = ''): HubAnswer => ({ status, header: () => null, body: toBytes(text) });

async function confirm(device: string): Promise<HubAnswer> {
  const wish = { team: team.root.team.id, device, by: other.id, upTo: 9, missing: [4], head: 'a'.repeat(64) };
  return answer(200, JSON.stringify(await makeReceipt({ ...wish, issued: '2026-11-22T09:00:00.000Z' }, other.keys)));
}

/** What is kept of both devices, where the hub answers so to the receipt for the first. */
async function readAll(ofFirst: HubAnswer | HubFailure) {
  const memory = new ReviewStoreInMemory();
  const store = memory.asStore();
  await store.put('elsewhere', { device: first.id, by: { [other.id]: { upTo: 7, missing: [] } } });
  const asked: string[] = [];
  const ask: AskHub = async ({ path }) => {
    asked.push(path);
    if (path.includes(`${nameReceipt({ device: first.id, by: other.id })}`)) return ofFirst;
    return path.includes(other.id) ? confirm(second.id) : answer(404);
  };
  const { root, signedRoot } = team;
  const access = { kind: 'webdav', drop: shared, shared } as const;
  const membership: Membership = {
    ...{ name: 'this', device: own.id, access, root, signedRoot, joinedAt: 0, hintKeys: {} },
    ...{ signKey: own.keys.signKey, sealKey: own.keys.sealKey },
  };
  await readElsewhere({ ask, store, membership }, [first.id, second.id]);
  return Object.fromEntries(memory.list('elsewhere').map(({ device, by }) => [device, by]));
}

describe('readElsewhere', () => {
  it('keeps what the others confirm now', async () => {
    const cover = { [other.id]: { upTo: 9, missing: [4] } };
    expect(await readAll(await confirm(first.id))).toEqual({ [first.id]: cover, [second.id]: cover });
  });

  it('forgets what they confirm no more', async () => {
    expect(await readAll(answer(404))).toMatchObject({ [first.id]: {} });
  });

  it.each<[string, HubAnswer | HubFailure]>([
    ['is spoilt', answer(200, 'nothing of ours')],
    ['is closed', answer(403)],
    ['breaks the hub', answer(500)],
    ['is too long', 'too-long'],
  ])('goes on where one file %s, and keeps what it said before', async (_what, ofFirst) => {
    expect(await readAll(ofFirst)).toEqual({
      [first.id]: { [other.id]: { upTo: 7, missing: [] } },
      [second.id]: { [other.id]: { upTo: 9, missing: [4] } },
    });
  });

  it.each<[string, HubAnswer | HubFailure]>([
    ['the password is refused', answer(401)],
    ['the hub is busy', answer(503)],
    ['there is no network', 'unreachable'],
  ])('asks no further where %s', async (_what, ofFirst) => {
    expect(await readAll(ofFirst)).not.toHaveProperty(second.id);
  });
});
