import type { Interaction } from '../interaction/interaction.ts';

/** Acts in one envelope that follow each other in the log of one installation. */
export interface RecordRun {
  /** id of the installation in its records, a UUID; another one after it was wiped */
  log: string;
  from: number;
  to: number;
  /** `previousHash` of the first */
  before: string;
  /** hash of the last */
  hash: string;
}

/** Names of envelopes and what they say of their neighbours; the acts are kept by themselves. */
export interface KnownEnvelope {
  device: string;
  seq: number;
  /** of the file */
  sha256: string;
  previous: string;
  runs: RecordRun[];
  /** others of the same number that a person let in */
  also?: string[];
}

/** Both are part of it. */
export interface SeqRange {
  from: number;
  to: number;
}

export interface KnownDevice {
  device: string;
  /** highest number imported */
  lastSeq: number;
  /** below `lastSeq`, rising */
  missing: SeqRange[];
  /** there is a second envelope of this number that nobody has decided on */
  contested: number[];
}

/** What is known of the devices and numbers that a batch speaks of. */
export interface Known {
  devices: ReadonlyMap<string, KnownDevice>;
  /** by `placeOf` */
  envelopes: ReadonlyMap<string, KnownEnvelope>;
  /** by id */
  records: ReadonlyMap<string, Interaction>;
}

export const placeOf = ({ device, seq }: { device: string; seq: number }): string => `${device}/${seq}`;

export const hasFile = (known: KnownEnvelope, sha256: string): boolean => known.sha256 === sha256 || (known.also ?? []).includes(sha256);
