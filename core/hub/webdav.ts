import { type Bytes, toBytes } from '../team/bytes.ts';
import type { AskHub, HubAnswer, HubFailure } from './ask-hub.ts';
import type { HubPlace } from './hub-access.ts';
import { type HubEntry, readListing } from './read-listing.ts';

/** What a hub says in words about a file is of no interest: its number is. */
const mostBytesOfAnswer = 64 * 1024;
/** 10,000 files take 4 MB at Apache, up to 8 MB at others. */
const mostBytesOfListing = 32 * 1024 * 1024;

const asked = toBytes(
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><getcontentlength/><getlastmodified/><resourcetype/></prop></propfind>',
);

type Answered = Promise<HubAnswer | HubFailure>;

const asFolder = (path: string): string => (path === '' || path.endsWith('/') ? path : `${path}/`);

/** Adds a file; one of that name stays as it is (412). Only 201 and 412 mean that it is there. */
export const putNew = (ask: AskHub, place: HubPlace, path: string, bytes: Bytes): Answered =>
  ask({ method: 'PUT', place, path, headers: { 'If-None-Match': '*' }, body: bytes, mostBytes: mostBytesOfAnswer });

/** Writes a file, whether there is one of that name or not (201, 204). */
export const putOver = (ask: AskHub, place: HubPlace, path: string, bytes: Bytes): Answered =>
  ask({ method: 'PUT', place, path, body: bytes, mostBytes: mostBytesOfAnswer });

export const getFile = (ask: AskHub, place: HubPlace, path: string, mostBytes: number): Answered =>
  ask({ method: 'GET', place, path, mostBytes });

/** 204, or 404 when there was none. */
export const removeFile = (ask: AskHub, place: HubPlace, path: string): Answered =>
  ask({ method: 'DELETE', place, path, mostBytes: mostBytesOfAnswer });

/** 201, or 405 when there is one. */
export const makeFolder = (ask: AskHub, place: HubPlace, path: string): Answered =>
  ask({ method: 'MKCOL', place, path: asFolder(path), mostBytes: mostBytesOfAnswer });

/**
 * What lies directly in a folder (empty path: the place itself), in the hub's order.
 * Anything but a listing is given back as it came: a refusal, or a 207 that is no listing.
 */
export async function listFolder(ask: AskHub, place: HubPlace, path: string): Promise<HubEntry[] | HubAnswer | HubFailure> {
  const answer = await ask({
    method: 'PROPFIND',
    place,
    path: asFolder(path),
    headers: { Depth: '1', 'Content-Type': 'application/xml; charset=utf-8' },
    body: asked,
    mostBytes: mostBytesOfListing,
  });
  if (typeof answer === 'string' || answer.status !== 207) return answer;
  return readListing(answer.body) ?? answer;
}
