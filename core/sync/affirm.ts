import type { HubAccess } from '../hub/hub-access.ts';
import type { OutboxEntry } from './outbox-entry.ts';

const day = 24 * 60 * 60 * 1000;
/** What nobody has confirmed for so long is offered to the hub once more, in ms. A file drop keeps each copy, so it is asked seldom. */
const patience: Readonly<Record<HubAccess['kind'], number>> = { webdav: 7 * day, nextcloud: 30 * day };

/** Of what is done once a day. Both in ms since 1970, UTC. */
export const isDueDaily = (doneAt: number | undefined, now: number): boolean => doneAt === undefined || Math.abs(now - doneAt) >= day;

/**
 * Envelopes to be sent again under their own name, because a supervisor cannot miss the last one of a device: a hub that still has it
 * answers 412, one that lost it takes it anew.
 */
export const listUnconfirmed = (entries: readonly OutboxEntry[], kind: HubAccess['kind'], now: number): OutboxEntry[] =>
  entries.filter(({ state, sentAt }) => state === 'sent' && sentAt !== undefined && Math.abs(now - sentAt) >= patience[kind]);
