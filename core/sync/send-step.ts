import type { AskHub, HubAnswer, HubFailure } from '../hub/ask-hub.ts';
import type { HubPlace } from '../hub/hub-access.ts';
import { readClock } from '../hub/read-clock.ts';
import { putNew } from '../hub/webdav.ts';
import { type Answered, applyAnswer } from './apply-answer.ts';
import { classifyAnswer } from './classify-answer.ts';
import type { OutboxStore, Owner } from './outbox-store.ts';

export interface SendKit {
  store: OutboxStore;
  ask: AskHub;
  /** ms since 1970, UTC */
  now(): number;
  /** from 0 to 1 */
  random(): number;
}

/** Sends one envelope and writes down what became of it. false: the way to the hub has to rest. */
export async function sendEnvelope(
  { store, ask, now, random }: SendKit,
  owner: Owner,
  { seq, drop }: { seq: number; drop: HubPlace },
): Promise<boolean> {
  const sent = await store.readEntry(seq);
  if (sent?.state !== 'sealed') return true;
  const answer = await putNew(ask, drop, sent.name, sent.bytes);
  const answered = judgeAnswer(answer, { now: now(), random: random() });
  let isWell = true;
  await store.change(owner, [seq], ({ channel, entries: [entry] }) => {
    // a receipt, another team or a person may have been faster, and the number may be another file's by now
    const isSame = entry?.name === sent.name && entry.state === 'sealed';
    const after = applyAnswer({ entry: isSame ? entry : sent, channel }, answered);
    isWell = after.channel.failures === 0;
    return { channel: after.channel, ...(isSame && { put: [after.entry] }) };
  });
  return isWell;
}

export function judgeAnswer(answer: HubAnswer | HubFailure, { now, random }: { now: number; random: number }): Answered {
  const clock = typeof answer === 'string' ? undefined : readClock(answer);
  return { answer: classifyAnswer(answer, now), now, random, skew: clock === undefined ? undefined : clock - now };
}
