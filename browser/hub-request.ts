import type { HubAnswer, HubFailure, HubRequest } from '../core/hub/ask-hub.ts';
import { basicAuthorization } from '../core/hub/basic-authorization.ts';
import { hubUrl } from '../core/hub/hub-url.ts';
import { type Bytes, joinBytes } from '../core/team/bytes.ts';

/** Without a sign of life for so long the hub counts as gone, in ms. */
const patience = 20_000;
/** A body gets the time it needs on a bad connection: bytes per ms. */
const slowest = 8;
/** A hub that sends a byte now and then must not hold the queue for ever, in ms. */
const longest = 5 * 60_000;

/** Without it Nextcloud answers 401 to a public link (apps/dav/appinfo/v2/publicremote.php, seen 2026-11). */
const fromProgram = { 'X-Requested-With': 'XMLHttpRequest' };

/**
 * The browser's way to the hub; never rejects.
 * Redirects are not followed, so that the credential goes nowhere else. `manual` rather than `error`: with `error` a redirect cannot be
 * told from a dead network; with `manual` both browsers give an answer of type `opaqueredirect` and send nothing on.
 */
export async function askHub(request: HubRequest): Promise<HubAnswer | HubFailure> {
  const watch = startWatch((request.body?.length ?? 0) / slowest);
  try {
    const answer = await fetch(hubUrl(request.place, request.path), {
      method: request.method,
      headers: { ...basicAuthorization(request.place), ...fromProgram, ...request.headers },
      body: request.body ?? null,
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: watch.signal,
    });
    if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400)) {
      await answer.body?.cancel();
      return 'redirected';
    }
    const body = await readBody(answer, request.mostBytes, watch.sawLife);
    return body ? { status: answer.status, header: (name) => answer.headers.get(name), body } : 'too-long';
  } catch {
    return watch.signal.aborted ? 'timeout' : 'unreachable';
  } finally {
    watch.stop();
  }
}

/** undefined: longer than allowed; the rest is not fetched. A body that is cut throws. */
async function readBody(answer: Response, mostBytes: number, sawLife: () => void): Promise<Bytes | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    sawLife();
    length += next.value.length;
    if (length > mostBytes) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(next.value);
  }
  return joinBytes(parts);
}

function startWatch(extra: number): { signal: AbortSignal; sawLife: () => void; stop: () => void } {
  const controller = new AbortController();
  const giveUp = () => controller.abort();
  const last = setTimeout(giveUp, longest);
  let next = setTimeout(giveUp, patience + extra);
  return {
    signal: controller.signal,
    sawLife: () => {
      clearTimeout(next);
      next = setTimeout(giveUp, patience);
    },
    stop: () => {
      clearTimeout(next);
      clearTimeout(last);
    },
  };
}
