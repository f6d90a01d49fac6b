import type { Handlers } from '../../browser/messages.ts';
import { fail, succeed } from '../../core/result.ts';
import type { SyncMessages } from '../../core/sync/sync-messages.ts';

export const queueHandlers: Handlers<SyncMessages> = {
  'queue.read': () => succeed({ pending: 0, waiting: 0, sent: 0, received: 0, items: [], isSending: false }),
  'queue.send': () => fail('alone'),
  'queue.export': () => fail('alone'),
  'queue.receipt': () => fail('alone'),
  'queue.retry': () => fail('unknown'),
  'queue.discard': () => fail('unknown'),
};
