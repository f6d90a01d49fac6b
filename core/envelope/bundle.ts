import * as v from 'valibot';
import { type Bytes, fromBase64, fromBytes, toBase64, toBytes } from '../team/bytes.ts';
import { seal, unseal } from '../team/seal.ts';
import { readJson } from '../team/sign-file.ts';
import { longestEnvelope } from './envelope.ts';
import { readEnvelopeName } from './envelope-name.ts';

/** One envelope of a bundle; what is in it is as untried as a file from the hub. */
export interface BundledEnvelope {
  name: string;
  bytes: Bytes;
}

/** Longer files are not bundles, in bytes: ten thousand acts take about ten million. */
export const longestBundle = 256 * 1024 * 1024;

const line = v.strictObject({
  name: v.pipe(
    v.string(),
    v.check((name) => readEnvelopeName(name) !== undefined),
  ),
  bytes: v.pipe(v.string(), v.maxLength(2 * longestEnvelope)),
});

/** Many envelopes as one age file: NDJSON of names and bytes in base64. Throws without recipients. */
export const makeBundle = (envelopes: readonly BundledEnvelope[], recipients: readonly string[]): Promise<Bytes> =>
  seal(toBytes(envelopes.map(({ name, bytes }) => `${JSON.stringify({ name, bytes: toBase64(bytes) })}\n`).join('')), recipients);

/** All of it or nothing. */
export async function openBundle(
  file: Bytes,
  identity: CryptoKey | string,
): Promise<BundledEnvelope[] | 'sealed-to-others' | 'not-a-bundle'> {
  const plain = file.length <= longestBundle ? await unseal(file, identity) : undefined;
  if (!plain) return 'sealed-to-others';
  const lines = readLines(plain);
  if (!lines || lines.length === 0) return 'not-a-bundle';
  const envelopes = lines.flatMap((text) => readEnvelope(text) ?? []);
  return envelopes.length === lines.length ? envelopes : 'not-a-bundle';
}

function readLines(plain: Bytes): string[] | undefined {
  try {
    return fromBytes(plain)
      .split('\n')
      .filter((text) => text !== '');
  } catch {
    return undefined; // not UTF-8
  }
}

function readEnvelope(text: string): BundledEnvelope | undefined {
  const read = readJson(line, text);
  const bytes = read && fromBase64(read.bytes);
  return bytes && bytes.length <= longestEnvelope ? { name: read.name, bytes } : undefined;
}
