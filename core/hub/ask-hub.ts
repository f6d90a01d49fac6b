import type { HubPlace } from './hub-access.ts';

export interface HubRequest {
  method: 'GET' | 'PUT' | 'DELETE' | 'PROPFIND' | 'MKCOL';
  place: HubPlace;
  /** below the place, without a slash at the front; empty: the folder itself */
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array<ArrayBuffer>;
  /** an answer that is longer is given up, in bytes */
  mostBytes: number;
}

export interface HubAnswer {
  status: number;
  /** null: the hub did not say */
  header(name: string): string | null;
  body: Uint8Array<ArrayBuffer>;
}

/** No answer, or none that can be used. */
export type HubFailure = 'unreachable' | 'timeout' | 'redirected' | 'too-long';

/** The one way to a hub; never rejects. The browser's is in `browser/hub-request.ts`. */
export type AskHub = (request: HubRequest) => Promise<HubAnswer | HubFailure>;
