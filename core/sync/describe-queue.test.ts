import { describe, expect, it } from 'vitest';
import { describeQueue, type QueueFacts } from './describe-queue.ts';
import type { SyncChannel } from './outbox-entry.ts';
import { startChannel } from './start-channel.ts';
import { startHead } from './sync-head.ts';
import type { QueueItem, QueueStatus } from './sync-messages.ts';

const head = startHead({ team: '4bd60c1e-6a3c-4f57-9d3d-7a8f2d9d1c11', device: 'd-3f9a2c71' });
const item = (seq: number, state: QueueItem['state'], change: Partial<QueueItem> = {}): QueueItem => ({
  seq,
  state,
  count: 10,
  sealedAt: 0,
  resent: 0,
  ...change,
});

const describeWith = (change: Partial<QueueFacts>): QueueStatus =>
  describeQueue({ head, channel: startChannel, pending: 0, items: [], isSending: false, ...change });
const channel = (change: Partial<SyncChannel>): SyncChannel => ({ ...startChannel, ...change });

describe('the queue', () => {
  it('counts acts by where they are', () => {
    const items = [item(1, 'sent'), item(2, 'sealed'), item(3, 'dead'), item(4, 'sealed')];
    expect(describeWith({ pending: 3, items, head: { ...head, received: 7 } })).toMatchObject({
      pending: 3,
      sent: 10,
      waiting: 20,
      dead: 10,
      received: 7,
    });
  });

  it('shows the newest hundred first', () => {
    const items = Array.from({ length: 120 }, (_, index) => item(index + 1, 'sent'));
    const shown = describeWith({ items }).items.map(({ seq }) => seq);
    expect([shown.length, shown[0], shown.at(-1)]).toEqual([100, 120, 21]);
  });

  it('shows those that somebody has to decide about before all', () => {
    const items = Array.from({ length: 120 }, (_, index) => item(index + 1, index < 3 ? 'dead' : 'sent'));
    const shown = describeWith({ items }).items.map(({ seq }) => seq);
    expect([shown.length, ...shown.slice(0, 4)]).toEqual([100, 3, 2, 1, 120]);
  });

  it('says when it is tried again only where something waits for it', () => {
    expect(describeWith({ channel: channel({ notBefore: 5 }), items: [item(1, 'sealed')] }).nextTryAt).toBe(5);
    expect(describeWith({ channel: channel({ notBefore: 5 }) })).not.toHaveProperty('nextTryAt');
  });

  it.each<[string, Partial<QueueFacts>, QueueStatus['trouble']]>([
    ['none', {}, undefined],
    ['what forbids sending, before all', { obstacle: 'blocked-device', channel: channel({ trouble: 'busy' }) }, 'blocked-device'],
    ['what the hub said', { channel: channel({ trouble: 'busy' }), warning: 'root-expired' }, 'busy'],
    [
      'what it said of the receipts',
      { channel: channel({ receipts: { failures: 1, notBefore: 0, trouble: 'not-allowed' } }) },
      'not-allowed',
    ],
    ['a receipt of something else', { head: { ...head, hasForeignReceipt: true } }, 'foreign-receipt'],
    ['why an envelope is dead', { items: [item(1, 'dead', { trouble: 'too-large' })] }, 'too-large'],
    ['what should be mended, last of all', { warning: 'root-expired' }, 'root-expired'],
  ])('names as its trouble %s', (_what, change, expected) => {
    expect(describeWith(change).trouble).toBe(expected);
  });
});
