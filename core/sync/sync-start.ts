import type { SyncChannel, SyncHead } from './outbox-entry.ts';

/** Stands before the first envelope in the chain. */
export const firstPrevious = '0'.repeat(64);

/** Nothing sealed yet. */
export const startHead = ({ team, device }: Pick<SyncHead, 'team' | 'device'>): SyncHead => ({
  name: 'head',
  team,
  device,
  sealedUpTo: 0,
  again: [],
  nextSeq: 1,
  previous: firstPrevious,
  past: {},
  received: 0,
  kept: [],
  receipts: {},
  gone: [],
  discarded: [],
});

export const startChannel: SyncChannel = {
  name: 'channel',
  failures: 0,
  notBefore: 0,
  receipts: { failures: 0, notBefore: 0 },
  refused: [],
};
