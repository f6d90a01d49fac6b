import type { HubAnswer, HubFailure } from './ask-hub.ts';
import type { FindingCode } from './diagnosis.ts';

const failures: Readonly<Record<HubFailure, FindingCode>> = {
  unreachable: 'no-answer',
  timeout: 'no-answer',
  redirected: 'redirected',
  'too-long': 'captive-portal',
};

const statuses: Readonly<Record<number, FindingCode>> = {
  200: 'captive-portal',
  401: 'wrong-password',
  403: 'not-allowed',
  404: 'wrong-address',
  405: 'no-webdav',
  407: 'captive-portal',
  409: 'wrong-address',
  410: 'wrong-address',
  413: 'body-limit',
  429: 'busy',
  501: 'no-webdav',
  507: 'hub-full',
  511: 'captive-portal',
};

/** Why a file with a name that nobody had was not taken. undefined: it was. */
export function nameObstacle(answer: HubAnswer | HubFailure): FindingCode | undefined {
  if (typeof answer === 'string') return failures[answer];
  if (answer.status === 201) return undefined;
  return statuses[answer.status] ?? (answer.status >= 500 ? 'busy' : 'strange-answer');
}
