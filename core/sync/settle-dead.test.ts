import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from './outbox-entry.ts';
import type { OutboxBooks } from './outbox-store.ts';
import { discardDead, retryDead } from './settle-dead.ts';
import { startChannel } from './start-channel.ts';
import { startHead } from './sync-head.ts';

const dead: OutboxEntry = {
  name: 'd-3f9a2c71-7-0f1e2d3c4b5a6978.age',
  seq: 7,
  bytes: new Uint8Array(1),
  sha256: '0'.repeat(64),
  state: 'dead',
  from: 61,
  to: 70,
  count: 10,
  refusals: 2,
  resent: 0,
  sealedAt: 0,
  trouble: 'too-large',
};
const head = startHead({ team: '4bd60c1e-6a3c-4f57-9d3d-7a8f2d9d1c11', device: 'd-3f9a2c71' });
const books = (...entries: OutboxEntry[]): OutboxBooks => ({ head, channel: { ...startChannel, refused: [5, 7] }, entries });

describe('an envelope that the hub refused', () => {
  it('is tried again as if it never had been, and is no suspect', () => {
    const { trouble: _trouble, ...rest } = dead;
    expect(retryDead(books(dead))).toEqual({
      channel: { ...startChannel, refused: [5] },
      put: [{ ...rest, state: 'sealed', refusals: 0 }],
    });
  });

  it('is given up with a reason, and its acts are nobody’s: they stay in the log', () => {
    const discarded = [{ seq: 7, from: 61, to: 70, count: 10, why: 'not-needed', at: 1000 }];
    expect(discardDead(books(dead), 'not-needed', 1000)).toEqual({ head: { ...head, discarded }, remove: [7] });
  });
});

it.each([['sealed'], ['sent']] as const)('one that is %s is neither', (state) => {
  expect(retryDead(books({ ...dead, state }))).toBeUndefined();
  expect(discardDead(books({ ...dead, state }), 'not-needed', 1000)).toBeUndefined();
  expect(retryDead(books())).toBeUndefined();
});
