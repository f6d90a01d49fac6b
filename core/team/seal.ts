import { Decrypter, Encrypter } from 'age-encryption';
import type { Bytes } from './bytes.ts';

/** An age file (age-encryption.org/v1) for these recipients. Throws without any. */
export async function seal(plaintext: Bytes, recipients: readonly string[]): Promise<Bytes> {
  if (recipients.length === 0) throw new Error('nobody to seal to');
  const encrypter = new Encrypter();
  for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(plaintext));
}

/** undefined: not for this identity (X25519 key or `AGE-SECRET-KEY-1…`), or not whole. */
export async function unseal(file: Bytes, identity: CryptoKey | string): Promise<Bytes | undefined> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return new Uint8Array(await decrypter.decrypt(file));
  } catch {
    return undefined;
  }
}
