import { openDatabase } from '../database.ts';

/** The hub's clock less ours, in ms; 0 while no hub has told its time. */
export async function readSkew(): Promise<number> {
  const channel = await (await openDatabase()).get('sync', 'channel');
  return channel?.name === 'channel' ? (channel.skew ?? 0) : 0;
}
