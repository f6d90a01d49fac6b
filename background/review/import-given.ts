import { openBundle } from '../../core/envelope/bundle.ts';
import { longestEnvelope } from '../../core/envelope/envelope.ts';
import { readEnvelopeName } from '../../core/envelope/envelope-name.ts';
import type { IncomingFile } from '../../core/import/read-incoming.ts';
import type { Bytes } from '../../core/team/bytes.ts';
import { type Imported, importFiles, nothingImported } from './import-files.ts';
import { noteGaps } from './note-gaps.ts';
import { makeReader, type PullKit } from './pull-kit.ts';

/** A file that a person chose or dropped. */
export interface GivenFile {
  name: string;
  /** in bytes */
  size: number;
  read(): Promise<Bytes>;
}

const batchSize = 20;
/** Nothing of ours is longer, in bytes. */
const longest = 256 * 1024 * 1024;

/** Envelopes and bundles, one after the other: nothing is held that has been imported. Hold the lock. */
export async function importGiven(given: readonly GivenFile[], kit: PullKit, onImported: (imported: Imported) => void): Promise<void> {
  const { store, signal, now, onProgress } = kit;
  const reader = makeReader(kit);
  let acts = 0;
  let batch: IncomingFile[] = [];
  const flush = async (): Promise<void> => {
    const imported = batch.length === 0 ? nothingImported : await importFiles(batch, { store, reader, now: now() });
    acts += imported.acts;
    onImported(imported);
    batch = [];
  };
  for (const [index, file] of given.entries()) {
    signal.throwIfAborted();
    onProgress({ done: index, of: given.length, acts });
    for (const part of await unpack(file, reader.identities)) {
      batch.push(part);
      if (batch.length >= batchSize) await flush();
    }
  }
  await flush();
  await noteGaps(store, now());
}

/** The envelopes in a bundle; anything else is looked at as an envelope. */
async function unpack(file: GivenFile, identities: readonly (CryptoKey | string)[]): Promise<IncomingFile[]> {
  const { name } = file;
  // too long for anything of ours: it is told by its name
  if (file.size > longest) return [{ name, bytes: new Uint8Array() }];
  const bytes = await file.read();
  const isEnvelope = readEnvelopeName(name) !== undefined && bytes.length <= longestEnvelope;
  for (const identity of isEnvelope ? [] : identities) {
    const bundled = await openBundle(bytes, identity);
    if (typeof bundled !== 'string') return bundled;
  }
  return [{ name, bytes: bytes.length <= longestEnvelope ? bytes : bytes.slice(0, 0) }];
}
