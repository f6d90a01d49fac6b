import type { HubAnswer, HubFailure } from '../hub/ask-hub.ts';
import type { Trouble } from './outbox-entry.ts';
import { readRetryAfter } from './read-retry-after.ts';

/**
 * What an answer means for what was sent:
 * `stored` it is at the hub · `transient` passes by waiting · `captive` there was no hub at the other end · `paused` somebody has to mend
 * credential or address · `full` the hub has no room · `poison` this file will never pass.
 */
export interface AnswerClass {
  kind: 'stored' | 'transient' | 'captive' | 'paused' | 'full' | 'poison';
  /** of something stored: how it should not have been stored */
  trouble?: Trouble;
  /** in ms, at most six hours */
  retryAfterMs?: number;
}

const failures: Readonly<Record<HubFailure, AnswerClass>> = {
  unreachable: { kind: 'transient', trouble: 'unreachable' },
  timeout: { kind: 'transient', trouble: 'unreachable' },
  redirected: { kind: 'captive', trouble: 'captive-portal' },
  // a hub answers a PUT with a few lines
  'too-long': { kind: 'captive', trouble: 'captive-portal' },
};

const byStatus: Readonly<Record<number, AnswerClass>> = {
  201: { kind: 'stored' },
  204: { kind: 'stored', trouble: 'not-append-only' },
  412: { kind: 'stored' },
  401: { kind: 'paused', trouble: 'wrong-password' },
  407: { kind: 'paused', trouble: 'wrong-password' },
  403: { kind: 'paused', trouble: 'not-allowed' },
  404: { kind: 'paused', trouble: 'wrong-address' },
  405: { kind: 'paused', trouble: 'wrong-address' },
  // not the file's fault, though interfaces other than WebDAV mean that: the folder above it is missing (RFC 4918 §9.7.1)
  409: { kind: 'paused', trouble: 'wrong-address' },
  408: { kind: 'transient', trouble: 'busy' },
  423: { kind: 'transient', trouble: 'busy' },
  425: { kind: 'transient', trouble: 'busy' },
  429: { kind: 'transient', trouble: 'busy' },
  400: { kind: 'poison', trouble: 'refused-content' },
  413: { kind: 'poison', trouble: 'too-large' },
  415: { kind: 'poison', trouble: 'refused-content' },
  422: { kind: 'poison', trouble: 'refused-content' },
  507: { kind: 'full', trouble: 'hub-full' },
  511: { kind: 'captive', trouble: 'captive-portal' },
};

/** Of the answer to a PUT of something new. `now` in ms since 1970, UTC. */
export function classifyAnswer(answer: HubAnswer | HubFailure, now: number): AnswerClass {
  if (typeof answer === 'string') return failures[answer];
  const found = byStatus[answer.status] ?? classifyRange(answer.status);
  const retryAfterMs = found.kind === 'stored' ? undefined : readRetryAfter(answer, now);
  return retryAfterMs === undefined ? found : { ...found, retryAfterMs };
}

/** Success of any other kind is none: networks that want a log-in answer 200 to everything. */
function classifyRange(status: number): AnswerClass {
  if (status < 400) return { kind: 'captive', trouble: 'captive-portal' };
  return status >= 500 ? { kind: 'transient', trouble: 'busy' } : { kind: 'paused', trouble: 'unknown' };
}
