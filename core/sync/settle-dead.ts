import type { DiscardReason } from './outbox-entry.ts';
import type { OutboxBooks, OutboxChange } from './outbox-store.ts';

/** A person wants an envelope that the hub refused to be tried again. undefined: it is not one of those. */
export function retryDead({ channel, entries: [entry] }: OutboxBooks): OutboxChange | undefined {
  if (entry?.state !== 'dead') return undefined;
  const { trouble: _trouble, ...rest } = entry;
  return {
    channel: { ...channel, refused: channel.refused.filter((seq) => seq !== entry.seq) },
    put: [{ ...rest, state: 'sealed', refusals: 0 }],
  };
}

/**
 * A person gives up an envelope that the hub refused. Its acts stay in the log: nobody has received them. `now` in ms since 1970, UTC.
 * undefined: it is not one of those.
 */
export function discardDead({ head, entries: [entry] }: OutboxBooks, why: DiscardReason, now: number): OutboxChange | undefined {
  if (entry?.state !== 'dead') return undefined;
  const { seq, from, to, count } = entry;
  return {
    head: { ...head, discarded: [...head.discarded, { seq, from, to, count, why, at: now }] },
    remove: [seq],
  };
}
