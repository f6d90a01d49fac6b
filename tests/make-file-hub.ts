import type { AskHub, HubFailure } from '../core/hub/ask-hub.ts';
import { toBytes } from '../core/team/bytes.ts';
import type { SignedFile } from '../core/team/signed.ts';

/** What a hub says when it is asked for a file; a number is an answer without one. */
export type HeldFile = Uint8Array<ArrayBuffer> | SignedFile | number | HubFailure;

/** A hub that holds these files below `shared/`, and takes none. */
export function makeFileHub(files: Readonly<Record<string, HeldFile>>): AskHub {
  return async ({ path }) => {
    const held = files[path] ?? 404;
    if (typeof held === 'string') return held;
    const status = typeof held === 'number' ? held : 200;
    const body = held instanceof Uint8Array ? held : toBytes(typeof held === 'number' ? '' : JSON.stringify(held));
    return { status, header: () => null, body };
  };
}
