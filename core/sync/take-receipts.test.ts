import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { joinAs, makeScene, type Scene, sceneStart } from '../../tests/outbox-model/make-scene.ts';
import { drain } from './drain.ts';
import type { Receipt } from './receipt.ts';
import { type Taken, takeReceipts } from './take-receipts.ts';

let team: MadeTeam;
let scene: Scene;
beforeAll(async () => {
  team = await makeTeam([
    { name: 'Office', roles: ['supervisor', 'counsellor'] },
    { name: 'Office 2', roles: ['supervisor'] },
    { name: 'Laptop', roles: ['counsellor'] },
  ]);
});

const idOf = (index: number): string => team.devices[index]?.id ?? '';

/** Of everything that the device has sealed. */
const receipt = (by: number, change: Partial<Receipt> = {}): Receipt => ({
  format: 'pomost-receipt',
  formatVersion: 1,
  team: team.root.team.id,
  device: scene.disk.member?.device ?? '',
  by: idOf(by),
  upTo: 1,
  head: scene.disk.entries.get(1)?.sha256 ?? '',
  missing: [],
  issued: '2026-11-22T08:00:00.000Z',
  ...change,
});

async function take(...receipts: Receipt[]): Promise<Taken> {
  const { member } = scene.disk;
  if (!member) throw new Error('no member');
  return takeReceipts(scene.kit.store, member, { receipts, now: sceneStart });
}

async function sealAs(index: number): Promise<void> {
  scene = makeScene(team, index);
  scene.kit.canAsk = false;
  scene.record(3);
  await drain(scene.kit, 'user');
}

describe('receipts', () => {
  beforeEach(() => sealAs(2));

  it('let go of what has arrived', async () => {
    expect(await take(receipt(0))).toEqual({ received: 3, asked: 0, isForeign: false });
    expect(scene.disk.entries.size).toBe(0);
    expect(scene.disk.head?.hasForeignReceipt).toBe(false);
  });

  it('of something else are remembered, until they fit', async () => {
    const ours = receipt(0);
    expect(await take({ ...ours, head: '7'.repeat(64) })).toMatchObject({ received: 0, isForeign: true });
    expect(scene.disk.head?.hasForeignReceipt).toBe(true);
    await take(ours);
    expect(scene.disk.head?.hasForeignReceipt).toBe(false);
  });

  it('change nothing of the numbers of another device', async () => {
    const given = receipt(0);
    scene.disk.member = joinAs(team, 1);
    expect(await take(given)).toMatchObject({ received: 0 });
    expect(scene.disk.entries.size).toBe(1);
  });
});

describe('a supervisor’s own acts', () => {
  beforeEach(() => sealAs(0));

  it('stay for the other supervisor, whatever this device says of itself', async () => {
    expect(await take(receipt(0))).toMatchObject({ received: 0 });
    expect(scene.disk.entries.size).toBe(1);
    expect(await take(receipt(1))).toMatchObject({ received: 3 });
    expect(scene.disk.head?.kept).toMatchObject([{ from: 1, to: 3 }]);
    expect(scene.disk.head?.kept[0]).not.toHaveProperty('isOwn');
  });

  it('are received where there is no other, and marked as being here only', async () => {
    const { member } = scene.disk;
    const devices = team.root.devices.filter(({ id }) => id !== idOf(1));
    if (member) scene.disk.member = { ...member, root: { ...member.root, devices } };
    expect(await take(receipt(0))).toMatchObject({ received: 3 });
    expect(scene.disk.head?.kept).toMatchObject([{ from: 1, to: 3, isOwn: true }]);
  });
});
