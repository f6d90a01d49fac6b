import type { Trouble } from '../core/sync/outbox-entry.ts';
import type { QueueView } from './queue-view.ts';

/** What passes by itself when somebody is online again. */
const passing: readonly Trouble[] = ['unreachable', 'busy'];
/** A single failed try is none yet. */
const patience = 2;

/** What of the way to the hub has to be told; undefined: nothing, not yet, or it is told of the envelopes it stopped. */
export function findTrouble({ queue, told }: Pick<QueueView, 'queue' | 'told'>): Trouble | undefined {
  if (queue?.trouble === undefined) return undefined;
  const isOfDead = queue.failures === 0 && queue.items.some(({ state, trouble }) => state === 'dead' && trouble === queue.trouble);
  if (isOfDead) return undefined;
  // somebody who pressed the button wants to know
  const isPatient = told?.key !== 'notSent' && queue.failures < patience;
  return passing.includes(queue.trouble) && isPatient ? undefined : queue.trouble;
}

/** How much somebody has to do something about: envelopes that were refused for good, and a way to the hub that is closed. */
export function countQueueTrouble(view: Pick<QueueView, 'queue'>): number {
  const dead = view.queue?.items.filter(({ state }) => state === 'dead').length ?? 0;
  const trouble = findTrouble(view);
  return dead + (trouble !== undefined && !passing.includes(trouble) ? 1 : 0);
}
