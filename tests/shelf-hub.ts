import type { AskHub, HubAnswer, HubRequest } from '../core/hub/ask-hub.ts';
import type { Bytes } from '../core/team/bytes.ts';
import { toBytes } from '../core/team/bytes.ts';

export interface ShelfHub {
  ask: AskHub;
  /** by path below the place; a test may put, change and take files as an administrator could */
  files: Map<string, { bytes: Bytes; modified: number }>;
  /** methods and paths, in the order they came */
  asked: string[];
  /** set: every request is answered like this, before it is looked at */
  broken: HubAnswer | 'unreachable' | undefined;
  /** set: the next file is stored, but the answer is lost */
  losesAnswer: boolean;
}

const nothing = new Uint8Array();

/** The folders of a hub's `shared/` in memory, with WebDAV's answers; `clock` says what time it is there, in ms since 1970, UTC. */
export function makeShelfHub(clock: () => number): ShelfHub {
  const hub: ShelfHub = { files: new Map(), asked: [], broken: undefined, losesAnswer: false, ask: async (request) => answer(request) };
  const tell = (status: number, body: Bytes = nothing): HubAnswer => ({
    status,
    header: (name) => (name.toLowerCase() === 'date' ? new Date(clock()).toUTCString() : null),
    body,
  });
  function answer({ method, path, headers, body = nothing, mostBytes }: HubRequest): HubAnswer | 'unreachable' | 'too-long' {
    hub.asked.push(`${method} ${path}`);
    if (hub.broken) return hub.broken;
    const file = hub.files.get(path);
    if (method === 'PUT') {
      if (file && headers?.['If-None-Match'] === '*') return tell(412);
      hub.files.set(path, { bytes: body, modified: clock() });
      const isLost = hub.losesAnswer;
      hub.losesAnswer = false;
      return isLost ? 'unreachable' : tell(file ? 204 : 201);
    }
    if (method === 'PROPFIND') return tell(207, toBytes(list(hub.files, path)));
    if (!file) return tell(404);
    if (method === 'GET') return file.bytes.length > mostBytes ? 'too-long' : tell(200, file.bytes);
    if (method === 'DELETE') hub.files.delete(path);
    return tell(method === 'DELETE' ? 204 : 405);
  }
  return hub;
}

function list(files: ShelfHub['files'], folder: string): string {
  const lines = [...files].flatMap(([path, { bytes, modified }]) =>
    path.startsWith(folder) ? [describe(path, `<getcontentlength>${bytes.length}</getcontentlength>`, modified)] : [],
  );
  const own = describe(folder, '<resourcetype><collection/></resourcetype>', 0);
  return `<multistatus xmlns="DAV:">${own}${lines.join('')}</multistatus>`;
}

const describe = (path: string, prop: string, modified: number): string =>
  `<response><href>/shared/${path}</href><propstat><prop>${prop}<getlastmodified>${new Date(modified).toUTCString()}</getlastmodified></prop><status>HTTP/1.1 200 OK</status></propstat></response>`;
