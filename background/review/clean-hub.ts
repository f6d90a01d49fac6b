import { readEnvelopeName } from '../../core/envelope/envelope-name.ts';
import type { AskHub } from '../../core/hub/ask-hub.ts';
import type { HubPlace } from '../../core/hub/hub-access.ts';
import { removeFile } from '../../core/hub/webdav.ts';
import type { Folder } from './list-hub.ts';
import type { ReviewStore } from './review-store.ts';

const day = 24 * 60 * 60 * 1000;
/** What was imported stays at the hub for so long, in ms: a copy while this device may still be lost. */
const keptFor = 30 * day;
/** What an examination of the hub left, in ms. */
const probesKeptFor = day;
/** In one go; the rest goes the next time. */
const mostFiles = 500;

export interface Cleaning {
  ask: AskHub;
  logs: HubPlace;
  store: ReviewStore;
  /** ms since 1970, UTC, by this device's clock and by the hub's */
  now: number;
  hubNow: number | undefined;
}

/** Deletes at the hub what is in this store since long enough, by both clocks: one of them may be wrong. How many went. */
export async function cleanHub(folders: readonly Folder[], cleaning: Cleaning): Promise<number> {
  const { ask, logs, hubNow } = cleaning;
  if (hubNow === undefined) return 0;
  const over: string[] = [];
  for (const { folder, imported, probes } of folders) {
    const isOlder = (modified: number | undefined, than: number): boolean => modified !== undefined && hubNow - modified > than;
    for (const { file, modified } of imported) {
      if (over.length < mostFiles && isOlder(modified, keptFor) && (await isImportedLongAgo(file, cleaning)))
        over.push(`${folder}/${file}`);
    }
    over.push(...probes.filter(({ modified }) => isOlder(modified, probesKeptFor)).map(({ name }) => `${folder}/${name}`));
  }
  let gone = 0;
  for (const file of over) {
    const answer = await removeFile(ask, logs, file);
    if (typeof answer === 'string' || (answer.status >= 400 && answer.status !== 404)) break;
    gone++;
  }
  return gone;
}

async function isImportedLongAgo(file: string, { store, now }: Cleaning): Promise<boolean> {
  const name = readEnvelopeName(file);
  const kept = name && (await store.get('envelopes', [name.device, name.seq]));
  return kept !== undefined && now - kept.importedAt > keptFor;
}
