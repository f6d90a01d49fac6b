import * as v from 'valibot';
import { type Bytes, fromBase64, joinBytes, toBase64, toBytes } from './bytes.ts';
import { nameKey } from './device-keys.ts';
import { type Purpose, type SignedFile, signedFile } from './signed.ts';

export interface Signer {
  signKey: CryptoKey;
  /** public key in base64 */
  signs: string;
}

const toSign = (purpose: Purpose, payload: Bytes): Bytes => joinBytes([toBytes(purpose), new Uint8Array(1), payload]);

/** In base64. */
export async function signBytes(purpose: Purpose, payload: Bytes, signKey: CryptoKey): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', signKey, toSign(purpose, payload))));
}

export async function signFile(purpose: Purpose, payload: Bytes, signers: readonly Signer[]): Promise<SignedFile> {
  const signatures = signers.map(async ({ signKey, signs }) => ({
    key: await nameKey(fromBase64(signs) ?? new Uint8Array()),
    signature: await signBytes(purpose, payload, signKey),
  }));
  return { payload: toBase64(payload), signatures: await Promise.all(signatures) };
}

/** `publicKey` and `signature` in base64. */
export async function isSignedBy(publicKey: string, signature: string, signed: { purpose: Purpose; payload: Bytes }): Promise<boolean> {
  const [key, value] = [fromBase64(publicKey), fromBase64(signature)];
  if (key?.length !== 32 || value?.length !== 64) return false;
  const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', imported, value, toSign(signed.purpose, signed.payload));
}

export interface Verified {
  payload: Bytes;
  /** public keys in base64 whose signature holds, each once */
  by: string[];
}

/** Which of these public keys (base64) signed it; undefined where the payload cannot be read. */
export async function verifyFile(purpose: Purpose, file: SignedFile, keys: readonly string[]): Promise<Verified | undefined> {
  const payload = fromBase64(file.payload);
  if (!payload) return undefined;
  const by: string[] = [];
  for (const key of new Set(keys)) {
    const id = await nameKey(fromBase64(key) ?? new Uint8Array());
    const candidates = file.signatures.filter((signature) => signature.key === id);
    for (const { signature } of candidates) {
      if (!by.includes(key) && (await isSignedBy(key, signature, { purpose, payload }))) by.push(key);
    }
  }
  return { payload, by };
}

export const isSameFile = (one: SignedFile, other: SignedFile): boolean => JSON.stringify(one) === JSON.stringify(other);

/** undefined: not such a file. Cap the bytes before. */
export function readSignedFile(text: string): SignedFile | undefined {
  return readJson(signedFile, text);
}

/** Text as JSON of this form; undefined where it is not. Nothing but what the schema names comes through. */
export function readJson<S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
