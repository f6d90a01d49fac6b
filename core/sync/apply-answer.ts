import { backOff } from './back-off.ts';
import type { AnswerClass } from './classify-answer.ts';
import type { OutboxEntry, Rest, SyncChannel } from './outbox-entry.ts';

/** Tries after which a file that the hub refuses is set aside. */
const mostRefusals = 2;
/** So many different files are not refused for what they are: the hub is at fault. */
const tooManyRefused = 3;

export interface Answered {
  answer: AnswerClass;
  /** ms since 1970, UTC */
  now: number;
  /** from 0 to 1 */
  random: number;
  /** the hub's clock less ours, in ms; undefined: it did not tell */
  skew: number | undefined;
}

export interface Standing {
  entry: OutboxEntry;
  channel: SyncChannel;
}

/** Where an envelope and the way to the hub stand after an answer. */
export function applyAnswer({ entry, channel }: Standing, answered: Answered): Standing {
  const { answer, now, skew } = answered;
  const told = { ...channel, ...(skew !== undefined && { skew }) };
  if (answer.kind === 'stored') return { entry: toSent(entry, now), channel: { ...heal(told, answer), refused: [] } };
  if (answer.kind !== 'poison') return { entry, channel: tire(told, answered) };
  const refused = [...new Set([...told.refused, entry.seq])];
  if (refused.length >= tooManyRefused) return { entry, channel: tire({ ...told, refused }, answered) };
  // one that is set aside stays a witness: else a hub that refuses everything would make all of them dead, one after the other
  return { entry: refuse(entry, answer), channel: { ...told, refused } };
}

/** A way after an answer to which all is well, but for what its trouble says. */
export function heal<R extends Rest>({ trouble: _trouble, ...rest }: R, { trouble }: AnswerClass): R {
  return { ...rest, failures: 0, notBefore: 0, ...(trouble && { trouble }) } as R;
}

/** A way after a failure. */
export function tire<R extends Rest>(rest: R, { answer, now, random }: Answered): R {
  const failures = rest.failures + 1;
  return { ...rest, failures, trouble: answer.trouble ?? 'unknown', notBefore: now + backOff(answer, failures, random) };
}

function toSent({ trouble: _trouble, ...entry }: OutboxEntry, now: number): OutboxEntry {
  return { ...entry, state: 'sent', sentAt: now };
}

function refuse(entry: OutboxEntry, { trouble = 'unknown' }: AnswerClass): OutboxEntry {
  const refusals = entry.refusals + 1;
  return { ...entry, refusals, trouble, state: refusals >= mostRefusals ? 'dead' : 'sealed' };
}
