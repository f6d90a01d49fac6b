import * as v from 'valibot';
import type { Interaction } from '../interaction/interaction.ts';
import { type RecordFault, readRecord } from '../interaction/read-record.ts';
import { type Bytes, fromBytes, toBytes } from '../team/bytes.ts';
import { unseal } from '../team/seal.ts';
import { isSignedBy, readJson } from '../team/sign-file.ts';
import { type EnvelopeHeader, envelopeHeader } from './envelope.ts';

export type OpenFault =
  /** sealed to others, or not whole */
  | 'sealed-to-others'
  | 'not-an-envelope'
  /** by a device that is not in the root */
  | 'unknown-device'
  /** the signature is not the device's */
  | 'false-signature'
  /** a record that no version of Pomost writes, or a later one */
  | RecordFault;

export interface OpenedEnvelope {
  header: EnvelopeHeader;
  records: Interaction[];
}

export interface Opening {
  identity: CryptoKey | string;
  /** public key (base64) of a device by its id */
  findKey(device: string): string | undefined;
}

/** All of it or nothing. */
export async function openEnvelope(file: Bytes, { identity, findKey }: Opening): Promise<OpenedEnvelope | OpenFault> {
  const plain = await unseal(file, identity);
  if (!plain) return 'sealed-to-others';
  const parts = split(plain);
  if (!parts) return 'not-an-envelope';
  const { signature, payload, header, lines } = parts;
  const key = findKey(header.device);
  if (key === undefined) return 'unknown-device';
  if (!(await isSignedBy(key, signature, { purpose: 'pomost-envelope-v1', payload }))) return 'false-signature';
  const records: Interaction[] = [];
  for (const line of lines) {
    const record = readRecord(readJson(v.unknown(), line));
    if (typeof record === 'string') return record;
    records.push(record);
  }
  return { header, records };
}

const signatureLine = v.strictObject({ signature: v.string() });

interface Parts {
  signature: string;
  payload: Bytes;
  header: EnvelopeHeader;
  lines: string[];
}

function split(plain: Bytes): Parts | undefined {
  const end = plain.indexOf(0x0a);
  try {
    const signed = readJson(signatureLine, fromBytes(plain.subarray(0, end)));
    const lines = fromBytes(plain.subarray(end + 1)).split('\n');
    const header = readJson(envelopeHeader, lines[0] ?? '');
    if (!signed || !header) return undefined;
    const records = lines.slice(1, 1 + header.count);
    // nothing but padding may follow what is signed
    if (records.length < header.count || lines.slice(1 + header.count).some((line) => line.trim() !== '')) return undefined;
    const payload = toBytes([lines[0], ...records].map((line) => `${line}\n`).join(''));
    return { signature: signed.signature, payload, header, lines: records };
  } catch {
    return undefined;
  }
}
