import { toBytes, toHexText } from '../team/bytes.ts';

/** HMAC-SHA256 with the team's key of a quarter, 32 hex digits: enough against collisions, useless without the key. */
export async function hashForTeam(key: CryptoKey, text: string): Promise<string> {
  return toHexText(new Uint8Array(await crypto.subtle.sign('HMAC', key, toBytes(text)))).slice(0, 32);
}
