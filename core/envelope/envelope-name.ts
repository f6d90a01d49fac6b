export interface EnvelopeName {
  device: string;
  seq: number;
  /** the first 16 hex digits of the file's SHA-256 */
  hash: string;
  /** 0: the first sending */
  resent: number;
}

export interface Naming extends Pick<EnvelopeName, 'device' | 'seq'> {
  /** of the file, 64 hex digits */
  sha256: string;
  /** how often it was sent again; absent: never */
  resent?: number;
}

/** `d-3f9a2c71-12-0f1e2d3c4b5a6978.age`; sent again on request `…-r1.age`. */
export const nameEnvelope = ({ device, seq, sha256, resent = 0 }: Naming): string =>
  `${device}-${seq}-${hashOfName(sha256)}${resent > 0 ? `-r${resent}` : ''}.age`;

// Nextcloud writes a number behind what comes twice: `… (2).age`
const form = /^(d-[0-9a-f]{8})-([1-9]\d{0,9})-([0-9a-f]{16})(?:-r(\d{1,3}))?(?: \(\d+\))?\.age$/;

/** undefined: no envelope's name. */
export function readEnvelopeName(name: string): EnvelopeName | undefined {
  const [, device, seq, hash, resent] = form.exec(name) ?? [];
  if (device === undefined || seq === undefined || hash === undefined) return undefined;
  return { device, seq: Number(seq), hash, resent: Number(resent ?? 0) };
}

/** What a name has of the SHA-256 of its file. */
export const hashOfName = (sha256: string): string => sha256.slice(0, 16);
