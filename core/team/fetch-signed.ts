import type { AskHub, HubAnswer, HubFailure } from '../hub/ask-hub.ts';
import type { HubPlace } from '../hub/hub-access.ts';
import { getFile } from '../hub/webdav.ts';
import { fail, type Result, succeed } from '../result.ts';
import { fromBytes } from './bytes.ts';
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

/** A root from `shared/`, not yet verified; `path` below the place. */
export async function fetchSigned(ask: AskHub, shared: HubPlace, path: string): Promise<Result<SignedFile, FetchError>> {
  const answer = await getFile(ask, shared, path, longestRoot);
  const error = classify(answer);
  if (error !== undefined || typeof answer === 'string') return fail(error ?? 'unreachable');
  const file = readText(answer.body);
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

function readText(body: Uint8Array): SignedFile | undefined {
  try {
    return readSignedFile(fromBytes(body));
  } catch {
    return undefined; // not UTF-8
  }
}
