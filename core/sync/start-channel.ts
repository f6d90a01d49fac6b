import type { SyncChannel } from './outbox-entry.ts';

/** Nothing asked yet. */
export const startChannel: SyncChannel = {
  name: 'channel',
  failures: 0,
  notBefore: 0,
  receipts: { failures: 0, notBefore: 0 },
  refused: [],
};
