import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { groupBy } from '../../core/check/group-by.ts';
import { type EnvelopeName, readEnvelopeName } from '../../core/envelope/envelope-name.ts';
import { type OpenedEnvelope, openEnvelope } from '../../core/envelope/open-envelope.ts';
import type { Interaction } from '../../core/interaction/interaction.ts';
import { findChainFaults } from '../find-chain-faults.ts';
import type { MadeTeam } from '../make-team.ts';

/** What a supervisor could read at the hub, found without the code that is under test for it. */
export interface HubReading {
  files: number;
  /** in the order of each device's log, each once */
  records: Interaction[];
  /** ids that stand in two different envelopes */
  double: string[];
  /** one sentence for each file or link of a chain that is not as it should be */
  corrupt: string[];
}

interface Read {
  name: EnvelopeName;
  file: string;
  sha256: string;
  opened: OpenedEnvelope;
}

/** Opens every envelope below the hub's `logs/` with the key of the team's first device. */
export async function readHub(logs: string, team: MadeTeam): Promise<HubReading> {
  const found = readdirSync(logs).flatMap((folder) => readdirSync(path.join(logs, folder)).map((file) => path.join(logs, folder, file)));
  // what a broken upload leaves behind begins with a dot, and nobody can fetch it
  const files = found.filter((file) => !path.basename(file).startsWith('.'));
  const corrupt: string[] = [];
  const read: Read[] = [];
  for (const file of files) {
    const envelope = await readFile(file, team);
    if (typeof envelope === 'string') corrupt.push(`${path.basename(file)}: ${envelope}`);
    else read.push(envelope);
  }
  const chains = [...groupBy(read, ({ name }) => name.device).values()].map(readChain);
  const ids = groupBy(
    chains.flatMap((chain) => chain.records),
    ({ id }) => id,
  );
  return {
    files: files.length,
    records: [...ids.values()].flatMap((all) => all.slice(0, 1)),
    double: [...ids].filter(([, all]) => all.length > 1).map(([id]) => id),
    corrupt: [...corrupt, ...chains.flatMap((chain) => chain.faults)],
  };
}

async function readFile(file: string, team: MadeTeam): Promise<Read | string> {
  const name = readEnvelopeName(path.basename(file));
  if (!name) return 'no name of an envelope';
  const bytes = new Uint8Array(readFileSync(file));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (!sha256.startsWith(name.hash)) return 'not the bytes that its name says';
  const identity = team.devices[0]?.keys.sealKey;
  if (!identity) throw new Error('the first device of the team opens the envelopes');
  const findKey = (device: string): string | undefined => team.devices.find(({ id }) => id === device)?.keys.signs;
  const opened = await openEnvelope(bytes, { identity, findKey });
  if (typeof opened === 'string') return opened;
  const isNamed = opened.header.device === name.device && opened.header.seq === name.seq;
  return isNamed ? { name, file, sha256, opened } : 'another device or number inside';
}

/** Each number once, whatever else it was called at the hub; the same bytes twice do no harm. */
function readChain(all: readonly Read[]): { records: Interaction[]; faults: string[] } {
  const bySeq = [...groupBy(all, ({ name }) => name.seq)].sort(([a], [b]) => a - b);
  const faults: string[] = [];
  let previous = '0'.repeat(64);
  for (const [at, [seq, same]] of bySeq.entries()) {
    const [first] = same;
    if (!first) continue;
    if (new Set(same.map(({ sha256 }) => sha256)).size > 1) faults.push(`${first.name.device}: number ${seq} stands there twice`);
    if (seq !== at + 1) faults.push(`${first.name.device}: number ${at + 1} is missing before ${seq}`);
    else if (first.opened.header.previous !== previous) faults.push(`${first.name.device}: number ${seq} does not follow the one before`);
    previous = first.sha256;
  }
  const records = bySeq.flatMap(([, [first]]) => first?.opened.records ?? []);
  return { records, faults: [...faults, ...findChainFaults(records)] };
}
