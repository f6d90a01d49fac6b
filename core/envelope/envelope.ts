/**
 * An envelope is an age file named `<device>-<seq>-<hash16>.age`, sealed to all supervisors and the paper keys. Its plaintext is
 * NDJSON, padded to steps of 4 KiB: one line with the signature, one header, one line per interaction; `age -d` and `jq` read it.
 */
export interface EnvelopeHeader {
  format: 'pomost-envelope';
  formatVersion: 1;
  team: string;
  /** `d-…` */
  device: string;
  /** counted from 1 per device of a team */
  seq: number;
  /** SHA-256 of the whole file before, 64 hex digits; zeros for the first */
  previous: string;
  /** how many interactions follow */
  count: number;
  /** version of the root that the recipients were taken from */
  rootVersion: number;
}

export interface SealedEnvelope {
  name: string;
  seq: number;
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, 64 hex digits */
  sha256: string;
}

/** Most interactions in one envelope. */
export const mostRecords = 50;
/** Plaintext is filled up to a multiple of this, in bytes: its length tells nothing. */
export const paddingStep = 4096;
/** Longer files are not envelopes, in bytes. */
export const longestEnvelope = 1024 * 1024;
