import type { HubAnswer, HubFailure } from '../hub/ask-hub.ts';

/** How sending hints went: `waiting`: tried again · `refused`: the hub takes none from this device, or not now · `locked`: nor the password. */
export type HintOutcome = 'sent' | 'waiting' | 'refused' | 'locked';

export interface SentHints<T> {
  /** to be tried again */
  left: readonly T[];
  outcome: HintOutcome;
}

/** One after the other. Ends where the hub is of no use or does not know the password: the rest waits. What it refuses is given up. */
export async function sendHints<T>(waiting: readonly T[], put: (hint: T) => Promise<HubAnswer | HubFailure>): Promise<SentHints<T>> {
  let outcome: HintOutcome = 'sent';
  for (const [index, hint] of waiting.entries()) {
    const answer = await put(hint);
    if (typeof answer === 'string') return { left: waiting.slice(index), outcome: 'waiting' };
    const { status } = answer;
    if (status === 401) return { left: waiting.slice(index), outcome: 'locked' };
    // 200 and redirects: a log-in page of the network
    if ((status < 400 && status !== 201) || status >= 500 || status === 429) return { left: waiting.slice(index), outcome: 'waiting' };
    if (status !== 201 && status !== 412) outcome = 'refused';
  }
  return { left: [], outcome };
}
