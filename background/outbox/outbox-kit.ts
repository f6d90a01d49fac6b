import { askHub } from '../../browser/hub-request.ts';
import { makeEnvelope } from '../../core/envelope/make-envelope.ts';
import type { DrainKit } from '../../core/sync/drain.ts';
import { readMembership } from '../team/membership.ts';
import { outboxStore } from './store.ts';

/** The queue of this device before its hub, but for when to ask it. */
export const outboxKit: Omit<DrainKit, 'canAsk' | 'refresh'> = {
  store: outboxStore,
  ask: askHub,
  readMember: readMembership,
  seal: makeEnvelope,
  now: () => Date.now(),
  random: () => Math.random(),
};
