import type { EnvelopeHeader } from '../envelope/envelope.ts';
import { type EnvelopeName, hashOfName, readEnvelopeName } from '../envelope/envelope-name.ts';
import { type OpenedEnvelope, type OpenFault, openEnvelope } from '../envelope/open-envelope.ts';
import type { Interaction } from '../interaction/interaction.ts';
import { type Bytes, sha256 } from '../team/bytes.ts';
import { findDevice } from '../team/read-root.ts';
import type { TeamRoot } from '../team/root.ts';
import { findRuns } from './find-runs.ts';
import type { ImportProblem, ListedAs, ProblemCode } from './import-problem.ts';
import type { RecordRun } from './known.ts';

export interface IncomingFile {
  name: string;
  /** of the hub; absent for files given by hand */
  folder?: string;
  listed?: ListedAs;
  bytes: Bytes;
}

export interface Reader {
  root: TeamRoot;
  /** X25519 keys or `AGE-SECRET-KEY-1…` of the paper, tried in turn */
  identities: readonly (CryptoKey | string)[];
}

/** A file that is an envelope of a device of ours. */
export interface ReadEnvelope {
  file: IncomingFile;
  sha256: string;
  header: EnvelopeHeader;
  records: Interaction[];
  runs: RecordRun[];
  isBlocked: boolean;
  /** wrong, but no reason to leave it out */
  problems: ImportProblem[];
}

export interface RefusedFile {
  file: IncomingFile;
  refused: ImportProblem;
}

/** What one file is, by itself, without what was imported before. Nothing of it is imported where anything is false. */
export async function readIncoming(file: IncomingFile, reader: Reader): Promise<ReadEnvelope | RefusedFile> {
  const hash = await sha256(file.bytes);
  const name = readEnvelopeName(file.name);
  const isAsNamed = name === undefined || name.hash === hashOfName(hash);
  const opened = await open(file, reader);
  if (typeof opened === 'string') return refuse(file, isAsNamed ? codeOf(opened, name) : 'changed');
  const { header, records } = opened;
  if (header.team !== reader.root.team.id) return refuse(file, 'other-team', header);
  const isSwapped = name !== undefined && (name.device !== header.device || name.seq !== header.seq);
  // sealed anew by somebody: what is in it is true, but it is not the file that the device knows
  if (!isAsNamed && !isSwapped) return refuse(file, 'changed', header);
  return {
    file,
    sha256: hash,
    header,
    records,
    runs: await findRuns(records),
    isBlocked: findDevice(reader.root, header.device)?.blocked !== undefined,
    problems: isSwapped ? [{ ...nameProblem(file, 'swapped'), truly: { device: header.device, seq: header.seq } }] : [],
  };
}

async function open(file: IncomingFile, { root, identities }: Reader): Promise<OpenedEnvelope | OpenFault> {
  for (const identity of identities) {
    const opened = await openEnvelope(file.bytes, { identity, findKey: (device) => findDevice(root, device)?.signs });
    if (opened !== 'sealed-to-others') return opened;
  }
  return 'sealed-to-others';
}

function codeOf(fault: OpenFault, name: EnvelopeName | undefined): ProblemCode {
  if (fault === 'sealed-to-others' && name === undefined) return 'foreign-file';
  if (fault === 'not-an-envelope' || fault === 'unreadable-record') return name === undefined ? 'foreign-file' : 'unreadable';
  return fault;
}

/** Device and number as the name says; where it says nothing, as the file does. */
export function nameProblem({ name, folder, listed }: Omit<IncomingFile, 'bytes'>, code: ProblemCode): ImportProblem {
  const read = readEnvelopeName(name);
  const where = { ...(folder !== undefined && { folder }), file: name, ...(listed && { listed }) };
  return { code, ...(read && { device: read.device, seq: read.seq }), ...where };
}

function refuse(file: IncomingFile, code: ProblemCode, header?: EnvelopeHeader): RefusedFile {
  return { file, refused: { ...(header && { device: header.device, seq: header.seq }), ...nameProblem(file, code) } };
}
