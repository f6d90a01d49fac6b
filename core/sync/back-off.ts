import type { AnswerClass } from './classify-answer.ts';
import { mostWait } from './read-retry-after.ts';

/** First wait at most, in ms; each further one three times as long. */
const firstWait = 30_000;
/** Where no hub answered at all nobody is spared by waiting longer, and a train leaves its tunnel; in ms. */
const mostWaitForNobody = 15 * 60_000;
/** A dead password must not punish the whole office: hubs slow down every log-in from there. At most once an hour, in ms. */
const pause = 60 * 60_000;

/**
 * How long the way to the hub rests after `failures` (from 1) failures in a row, in ms: full jitter, never less than the hub asked for.
 * `random` from 0 to 1.
 */
export function backOff(answer: AnswerClass, failures: number, random: number): number {
  return Math.max(answer.retryAfterMs ?? 0, chooseWait(answer, failures, random));
}

function chooseWait({ kind, trouble }: AnswerClass, failures: number, random: number): number {
  if (kind === 'paused' || kind === 'full' || kind === 'poison') return pause * (1.1 + 0.3 * random);
  const most = kind === 'captive' || trouble === 'unreachable' ? mostWaitForNobody : mostWait;
  return random * Math.min(most, firstWait * 3 ** (failures - 1));
}
