import { beforeEach, expect, it, vi } from 'vitest';
import type { SyncChannel } from '../../core/sync/outbox-entry.ts';
import type { OutboxBooks, OutboxChange, Owner } from '../../core/sync/outbox-store.ts';
import { startChannel } from '../../core/sync/start-channel.ts';
import { startHead } from '../../core/sync/sync-head.ts';
import type { Membership } from '../../core/team/membership.ts';
import { makeTeam } from '../../tests/make-team.ts';
import { joinAs } from '../../tests/outbox-model/make-scene.ts';
import { changeAccess } from './change-access.ts';

const parts = vi.hoisted(() => ({
  member: undefined as Membership | undefined,
  channel: undefined as SyncChannel | undefined,
  synced: 0,
}));

vi.mock('../../browser/hub-permission.ts', () => ({ dropHubPermissions: async () => undefined }));
vi.mock('../sync-alarm.ts', () => ({
  syncNow: async () => {
    parts.synced += 1;
  },
}));
vi.mock('./tell-team-changed.ts', () => ({ tellTeamChanged: async () => undefined }));
vi.mock('../database.ts', () => ({}));
vi.mock('./membership.ts', () => ({
  isSameAccess: (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other),
  readMembership: async () => parts.member,
  replaceMembership: async (_from: Membership, to: Membership) => {
    parts.member = to;
    return true;
  },
}));
vi.mock('../outbox/store.ts', () => ({
  outboxStore: {
    change: async (owner: Owner, _seqs: unknown, decide: (books: OutboxBooks) => OutboxChange | undefined) => {
      parts.channel = decide({ head: startHead(owner), channel: parts.channel ?? startChannel, entries: [] })?.channel;
      return true;
    },
  },
}));

const refused = { failures: 3, notBefore: 9_999_999_999_999, trouble: 'wrong-password' as const };
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: { request: (_name: string, job: () => unknown) => job() } });
  Object.assign(parts, { member: joinAs(await makeTeam(), 1), channel: { ...startChannel, ...refused, receipts: refused }, synced: 0 });
});

it('tries another password at once, whatever the hub said to the one before', async () => {
  const { access } = parts.member ?? {};
  if (!access?.shared) throw new Error('no access');
  await changeAccess({ ...access, drop: { ...access.drop, password: 'new' }, shared: { ...access.shared, password: 'new' } });
  await vi.waitFor(() => expect([parts.channel, parts.synced]).toEqual([startChannel, 1]));
});

it('leaves all as it is where nothing has changed', async () => {
  await changeAccess(parts.member?.access ?? null);
  expect([parts.channel?.trouble, parts.synced]).toEqual(['wrong-password', 0]);
});
