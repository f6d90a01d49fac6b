import * as v from 'valibot';
import { deviceId } from '../team/root.ts';

/** Most interactions in one envelope. */
export const mostRecords = 50;

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * An envelope is an age file named `<device>-<seq>-<hash16>.age`, sealed to all supervisors and the paper keys. Its plaintext is
 * NDJSON, padded to steps of 4 KiB: one line with the signature, one header, one line per interaction; `age -d` and `jq` read it.
 */
export const envelopeHeader = v.strictObject({
  format: v.literal('pomost-envelope'),
  formatVersion: v.literal(1),
  team: v.pipe(v.string(), v.uuid()),
  device: deviceId,
  /** counted from 1 per device of a team */
  seq: count,
  /** SHA-256 of the whole file before, 64 hex digits; zeros for the first */
  previous: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** how many interactions follow */
  count: v.pipe(count, v.maxValue(mostRecords)),
  /** version of the root that the recipients were taken from */
  rootVersion: count,
});
export type EnvelopeHeader = v.InferOutput<typeof envelopeHeader>;

export interface SealedEnvelope {
  name: string;
  seq: number;
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, 64 hex digits */
  sha256: string;
}

/** Stands before the first envelope in the chain. */
export const firstPrevious = '0'.repeat(64);
/** Plaintext is filled up to a multiple of this, in bytes: its length tells nothing. */
export const paddingStep = 4096;
/** Longer files are not envelopes, in bytes. */
export const longestEnvelope = 1024 * 1024;
