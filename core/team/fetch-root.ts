import type { AskHub, HubAnswer, HubFailure } from '../hub/ask-hub.ts';
import type { HubPlace } from '../hub/hub-access.ts';
import { getFile } from '../hub/webdav.ts';
import { fail, type Result, succeed } from '../result.ts';
import { longestRoot } from './read-root.ts';
import { readSignedFile } from './sign-file.ts';
import type { SignedFile } from './signed.ts';

export type FetchError =
  | 'unreachable'
  | 'refused-by-hub'
  /** a hub, but no such file */
  | 'nothing-there'
  /** something answers, but not a hub: a network that wants a log-in, or a wrong address */
  | 'not-a-hub';

/** The hub has not said whether there is one: it may be asked again. */
export const isNoAnswer = (error: FetchError): error is 'unreachable' | 'refused-by-hub' =>
  error === 'unreachable' || error === 'refused-by-hub';

/** Below `shared/`. Absent version: the newest root, which devices read first. */
export const rootPath = (version?: number): string => (version === undefined ? 'team/root.json' : `team/root-${version}.json`);

/** Not yet verified. */
export async function fetchRoot(ask: AskHub, shared: HubPlace, version?: number): Promise<Result<SignedFile, FetchError>> {
  const answer = await getFile(ask, shared, rootPath(version), longestRoot);
  const error = classify(answer);
  if (error !== undefined || typeof answer === 'string') return fail(error ?? 'unreachable');
  const file = readSignedFile(answer.body);
  return file ? succeed(file) : fail('not-a-hub');
}

function classify(answer: HubAnswer | HubFailure): FetchError | undefined {
  if (typeof answer === 'string') return answer === 'redirected' || answer === 'too-long' ? 'not-a-hub' : 'unreachable';
  if (answer.status === 200) return undefined;
  if (answer.status === 401 || answer.status === 403) return 'refused-by-hub';
  // a folder of that name
  if (answer.status === 405 || answer.status === 501) return 'not-a-hub';
  return answer.status === 404 ? 'nothing-there' : 'unreachable';
}
