import { longestBundle, openBundle } from '../../core/envelope/bundle.ts';
import { longestEnvelope } from '../../core/envelope/envelope.ts';
import { readEnvelopeName } from '../../core/envelope/envelope-name.ts';
import type { IncomingFile } from '../../core/import/read-incoming.ts';
import type { Bytes } from '../../core/team/bytes.ts';

/** A file that a person chose or dropped. */
export interface GivenFile {
  name: string;
  /** in bytes */
  size: number;
  /** rejects where it is there no more */
  read(): Promise<Bytes>;
}

/** The envelopes in a bundle; anything else is looked at as an envelope. undefined: it cannot be read, as when its stick was pulled. */
export async function readGiven(file: GivenFile, identities: readonly (CryptoKey | string)[]): Promise<IncomingFile[] | undefined> {
  const { name } = file;
  // too long for anything of ours: it is told by its name
  if (file.size > longestBundle) return [{ name, bytes: new Uint8Array() }];
  const bytes = await file.read().catch(() => undefined);
  if (!bytes) return undefined;
  const isEnvelope = readEnvelopeName(name) !== undefined && bytes.length <= longestEnvelope;
  for (const identity of isEnvelope ? [] : identities) {
    const bundled = await openBundle(bytes, identity);
    if (typeof bundled !== 'string') return bundled;
  }
  return [{ name, bytes: bytes.length <= longestEnvelope ? bytes : bytes.slice(0, 0) }];
}
