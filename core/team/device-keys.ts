import { identityToRecipient } from 'age-encryption';
import { type Bytes, fromBase64Url, joinBytes, sha256, toBase64, toBytes } from './bytes.ts';

/** Of one device or one sheet of paper, all from one secret. */
export interface DeviceKeys {
  /** Ed25519, cannot be taken out */
  signKey: CryptoKey;
  /** X25519, cannot be taken out: identity for `age` */
  sealKey: CryptoKey;
  /** public Ed25519 key in base64 */
  signs: string;
  /** age recipient */
  seals: string;
}

/** Bytes of the secret that all keys of a device come from. */
export const secretLength = 32;

/** What stands before the 32 bytes of a private key in PKCS #8 (RFC 8410 §7). */
const pkcs8 = (curve: number): Bytes =>
  new Uint8Array([0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, curve, 0x04, 0x22, 0x04, 0x20]);
const ed25519 = 0x70;
const x25519 = 0x6e;

/** HKDF-SHA-256 (RFC 5869): from one secret a key for each purpose. */
async function deriveBytes(secret: Bytes, purpose: string): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: toBytes(purpose) };
  return new Uint8Array(await crypto.subtle.deriveBits(derivation, key, 256));
}

/** The raw X25519 identity, for the text that Debian's `age` reads. */
export const deriveIdentity = (secret: Bytes): Promise<Bytes> => deriveBytes(secret, 'pomost seal v1');

/** `secret`: 32 random bytes. */
export async function deriveDeviceKeys(secret: Bytes): Promise<DeviceKeys> {
  const [seed, identity] = await Promise.all([deriveBytes(secret, 'pomost sign v1'), deriveIdentity(secret)]);
  const signPrivate = joinBytes([pkcs8(ed25519), seed]);
  const [signKey, readable, sealKey] = await Promise.all([
    crypto.subtle.importKey('pkcs8', signPrivate, 'Ed25519', false, ['sign']),
    crypto.subtle.importKey('pkcs8', signPrivate, 'Ed25519', true, ['sign']),
    crypto.subtle.importKey('pkcs8', joinBytes([pkcs8(x25519), identity]), 'X25519', false, ['deriveBits']),
  ]);
  // WebCrypto has no way from a private to a public key but this one
  const { x = '' } = await crypto.subtle.exportKey('jwk', readable);
  const seals = await identityToRecipient(sealKey);
  return { signKey, sealKey, signs: toBase64(fromBase64Url(x) ?? new Uint8Array()), seals };
}

/** How a public key is called in signatures: 16 hex digits of its SHA-256. */
export const nameKey = async (key: Bytes): Promise<string> => (await sha256(key)).slice(0, 16);
