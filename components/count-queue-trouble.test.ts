import { expect, it } from 'vitest';
import type { QueueItem, QueueStatus } from '../core/sync/sync-messages.ts';
import { quiet } from '../tests/panel-gallery/queue-states.ts';
import { countQueueTrouble, findTrouble } from './count-queue-trouble.ts';

const item = (change: Partial<QueueItem>): QueueItem => ({ seq: 1, state: 'sealed', count: 1, sealedAt: 0, resent: 0, ...change });
const refused = item({ state: 'dead', trouble: 'too-large' });

it.each([
  ['nothing is wrong', {}, undefined, 0],
  ['one try has failed', { trouble: 'unreachable', failures: 1 }, undefined, 0],
  ['the hub has been away for a while: nobody has to do anything', { trouble: 'unreachable', failures: 5 }, 'unreachable', 0],
  ['the password is wrong', { trouble: 'wrong-password', failures: 1 }, 'wrong-password', 1],
  ['an envelope is refused: it speaks for itself', { trouble: 'too-large', items: [refused, item({})] }, undefined, 1],
  ['an envelope is refused and the password is wrong', { trouble: 'wrong-password', failures: 3, items: [refused] }, 'wrong-password', 2],
] as const)('%s', (_what, change, trouble, count) => {
  const view = { queue: { ...quiet, ...change, items: [...('items' in change ? change.items : [])] } };
  expect(findTrouble(view)).toBe(trouble);
  expect(countQueueTrouble(view)).toBe(count);
});

it('somebody who pressed the button is told at once', () => {
  const queue: QueueStatus = { ...quiet, trouble: 'unreachable', failures: 1 };
  expect(findTrouble({ queue, told: { key: 'notSent' } })).toBe('unreachable');
});

it('without a team there is none', () => {
  expect(countQueueTrouble({})).toBe(0);
});
