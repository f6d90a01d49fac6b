import { keyedHash } from '../core/keyed-hash.ts';
import { openDatabase } from './database.ts';
import { forgetOnWipe } from './forget-on-wipe.ts';

export interface Device {
  /** random, says nothing of the person */
  id: string;
  key: CryptoKey;
}

let device: Promise<Device> | undefined;
// another id and another key are made on the next use
forgetOnWipe(() => (device = undefined));

/** Id and hash key of this device, made on first use. The key cannot be exported from the browser. */
export function getDevice(): Promise<Device> {
  device ??= readOrMake().catch((error: unknown) => {
    device = undefined;
    throw error;
  });
  return device;
}

async function readOrMake(): Promise<Device> {
  const database = await openDatabase();
  const known = await database.get('device', 'this');
  if (known?.id && known.key) return { id: known.id, key: known.key };
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const transaction = database.transaction('device', 'readwrite', { durability: 'strict' });
  // another start may have been faster: the first one stays
  const first = await transaction.store.get('this');
  const record = first ?? { name: 'this', id: crypto.randomUUID(), key };
  if (!first) await transaction.store.put(record);
  await transaction.done;
  return { id: record.id ?? '', key: record.key ?? key };
}

/** Under this device's key: nothing without the device. */
export const hashForDevice = async (text: string): Promise<string> => keyedHash((await getDevice()).key, text);
