import { beforeEach, expect, it, vi } from 'vitest';
import type { Membership } from '../../core/team/membership.ts';
import { forgetAll } from '../forget-on-wipe.ts';
import { countPartings, deleteMembership, readMembership, replaceMembership } from './membership.ts';

// IndexedDB is in browsers only: this stands for its store, and for locks that nobody holds.
const held = vi.hoisted(() => ({ record: undefined as unknown }));
vi.mock('../database.ts', () => ({
  openDatabase: async () => {
    const store = {
      get: async () => held.record,
      put: async (record: unknown) => Object.assign(held, { record }),
      delete: async () => Object.assign(held, { record: undefined }),
      clear: async () => undefined,
    };
    return { get: store.get, transaction: () => ({ store, objectStore: () => store, done: Promise.resolve() }) };
  },
}));

const member = (change: object = {}): Membership =>
  ({ name: 'this', device: 'd-00000001', joinedAt: 5, root: { version: 1 }, ...change }) as Membership;

let turn: Promise<unknown>;
const request = (_name: string, job: () => Promise<unknown>): Promise<unknown> => {
  turn = turn.then(job);
  return turn;
};
beforeEach(() => {
  held.record = undefined;
  turn = Promise.resolve();
  vi.stubGlobal('navigator', { locks: { request } });
});

it('a device that is alone joins, and one in a team changes what it has', async () => {
  const begun = countPartings();
  expect(await replaceMembership(undefined, member(), begun)).toBe(true);
  expect(await replaceMembership(member(), member({ root: { version: 2 } }))).toBe(true);
  expect(await readMembership()).toEqual(member({ root: { version: 2 } }));
});

it.each([
  ['another device', { device: 'd-00000002' }],
  ['a newer root', { root: { version: 2 } }],
  ['a later joining', { joinedAt: 6 }],
  ['another way to the hub', { access: { kind: 'webdav' } }],
])('what came in between stays: %s', async (_what, change) => {
  held.record = member(change);
  expect([await replaceMembership(member(), member({ root: { version: 3 } })), await replaceMembership(undefined, member())]).toEqual([
    false,
    false,
  ]);
  expect(held.record).toEqual(member(change));
});

it('a joining that was begun before the device was wiped, or left a team, writes nothing afterwards', async () => {
  for (const part of [forgetAll, deleteMembership]) {
    const begun = countPartings();
    await part();
    expect(await replaceMembership(undefined, member(), begun)).toBe(false);
    expect(await readMembership()).toBeUndefined();
  }
});

it('a joining that was begun during a wipe waits for its end, and writes nothing', async () => {
  forgetAll();
  const wipe = navigator.locks.request('log', async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    forgetAll();
  });
  const written = replaceMembership(undefined, member(), countPartings());
  await wipe;
  expect([await written, held.record]).toEqual([false, undefined]);
});

it('a change of a membership that was left writes nothing', async () => {
  held.record = member();
  const before = await readMembership();
  await deleteMembership();
  expect(before && (await replaceMembership(before, member({ root: { version: 2 } })))).toBe(false);
});
