import type { SyncChannel, SyncHead } from '../../core/sync/outbox-entry.ts';
import { startChannel } from '../../core/sync/start-channel.ts';
import { openDatabase } from '../database.ts';

interface SyncStore {
  get(name: string): Promise<SyncHead | SyncChannel | undefined>;
}

const openStore = async (): Promise<SyncStore> => (await openDatabase()).transaction('sync').store;

/** undefined: nothing was ever sealed. Throws where the database cannot be opened. */
export async function readHead(sync?: SyncStore): Promise<SyncHead | undefined> {
  const head = await (sync ?? (await openStore())).get('head');
  return head?.name === 'head' ? head : undefined;
}

/** Throws where the database cannot be opened. */
export async function readChannel(sync?: SyncStore): Promise<SyncChannel> {
  const channel = await (sync ?? (await openStore())).get('channel');
  return channel?.name === 'channel' ? channel : startChannel;
}

/** The hub's clock less ours, in ms; 0 while no hub has told its time. */
export const readSkew = async (): Promise<number> => (await readChannel()).skew ?? 0;
