import * as v from 'valibot';
import { type Bytes, fromBase64, fromBytes, joinBytes, toBase64, toBytes } from './bytes.ts';
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

/** The payload, where one of these public keys (base64) has signed it; undefined where none has. */
export async function verifyFile(purpose: Purpose, file: SignedFile, keys: readonly string[]): Promise<Bytes | undefined> {
  const payload = fromBase64(file.payload);
  if (!payload) return undefined;
  for (const key of new Set(keys)) {
    const id = await nameKey(fromBase64(key) ?? new Uint8Array());
    for (const { signature } of file.signatures.filter((signature) => signature.key === id)) {
      if (await isSignedBy(key, signature, { purpose, payload })) return payload;
    }
  }
  return undefined;
}

export const isSameFile = (one: SignedFile, other: SignedFile): boolean => JSON.stringify(one) === JSON.stringify(other);

/** undefined: not such a file. Cap the bytes before. */
export const readSignedFile = (given: string | Uint8Array): SignedFile | undefined => readJson(signedFile, given);

/** What a file says, without asking who signed it; undefined where it is not of this form. */
export function readPayload<S extends v.GenericSchema>(schema: S, { payload }: SignedFile): v.InferOutput<S> | undefined {
  const bytes = fromBase64(payload);
  return bytes && readJson(schema, bytes);
}

/** Text, or bytes in UTF-8, as JSON of this form; undefined where it is not. Nothing but what the schema names comes through. */
export function readJson<S extends v.GenericSchema>(schema: S, given: string | Uint8Array): v.InferOutput<S> | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(typeof given === 'string' ? given : fromBytes(given)));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
