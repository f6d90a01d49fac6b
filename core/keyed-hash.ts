import { toBytes, toHexText } from './team/bytes.ts';

/** HMAC-SHA-256, 32 hex digits: enough against collisions, useless without the key. */
export async function keyedHash(key: CryptoKey, text: string): Promise<string> {
  return toHexText(new Uint8Array(await crypto.subtle.sign('HMAC', key, toBytes(text)))).slice(0, 32);
}
