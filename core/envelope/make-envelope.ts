import type { Interaction } from '../interaction/interaction.ts';
import { type Bytes, joinBytes, sha256, toBytes } from '../team/bytes.ts';
import { seal } from '../team/seal.ts';
import { signBytes } from '../team/sign-file.ts';
import { type EnvelopeHeader, mostRecords, paddingStep, type SealedEnvelope } from './envelope.ts';
import { nameEnvelope } from './envelope-name.ts';

export interface EnvelopeWish extends Omit<EnvelopeHeader, 'format' | 'formatVersion' | 'count'> {
  records: readonly Interaction[];
  signKey: CryptoKey;
  /** age recipients */
  recipients: readonly string[];
}

const toLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Signed, padded and sealed. Throws without recipients, and with no or too many records. */
export async function makeEnvelope({ records, signKey, recipients, ...rest }: EnvelopeWish): Promise<SealedEnvelope> {
  if (records.length === 0 || records.length > mostRecords) throw new Error(`an envelope holds 1 to ${mostRecords} records`);
  const header: EnvelopeHeader = { format: 'pomost-envelope', formatVersion: 1, ...rest, count: records.length };
  const payload = toBytes([header, ...records].map(toLine).join(''));
  const signature = toBytes(toLine({ signature: await signBytes('pomost-envelope-v1', payload, signKey) }));
  const bytes = await seal(pad(joinBytes([signature, payload])), recipients);
  const hash = await sha256(bytes);
  const { device, seq } = rest;
  return { name: nameEnvelope({ device, seq, sha256: hash }), seq, bytes, sha256: hash };
}

/** With spaces and a line break, which are nothing in NDJSON. */
function pad(text: Bytes): Bytes {
  const padded = new Uint8Array(Math.ceil((text.length + 1) / paddingStep) * paddingStep).fill(0x20);
  padded.set(text);
  padded[padded.length - 1] = 0x0a;
  return padded;
}
