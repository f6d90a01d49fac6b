import type { Interaction } from '../interaction/interaction.ts';
import { firstHash, toCanonicalJson } from '../interaction/stamp.ts';
import { advanceDevice, newDevice } from './advance-device.ts';
import { findFaults } from './find-runs.ts';
import { type ImportProblem, isHeldFor } from './import-problem.ts';
import { isSameFile, type Known, type KnownDevice, type KnownEnvelope, placeOf } from './known.ts';
import { type IncomingFile, nameProblem, type ReadEnvelope, type RefusedFile } from './read-incoming.ts';

export interface ImportedEnvelope {
  known: KnownEnvelope;
  file: Pick<IncomingFile, 'name' | 'folder'>;
}

export interface ImportedRecord {
  record: Interaction;
  device: string;
  seq: number;
}

export interface BatchOutcome {
  envelopes: ImportedEnvelope[];
  /** new ones, each once */
  records: ImportedRecord[];
  /** as they are now */
  devices: KnownDevice[];
  problems: ImportProblem[];
  /** files to keep aside, with their problem */
  held: RefusedFile[];
  /** files that were imported before, perhaps under another name */
  knownFiles: number;
}

/**
 * What to do with files that were read, in the order given: each envelope and each act is imported once.
 * `letIn`: SHA-256 of files that a person has decided to take.
 */
export function judgeBatch(
  read: readonly (ReadEnvelope | RefusedFile)[],
  known: Known,
  letIn: ReadonlySet<string> = new Set(),
): BatchOutcome {
  const batch = new Batch(known);
  for (const one of read) {
    if ('refused' in one) batch.refuse(one);
    else batch.take(one, letIn.has(one.sha256));
  }
  return batch.finish();
}

class Batch {
  readonly #devices: Map<string, KnownDevice>;
  readonly #envelopes: Map<string, KnownEnvelope>;
  readonly #records: Map<string, Interaction>;
  readonly #changed = new Set<string>();
  readonly #outcome: Omit<BatchOutcome, 'devices'> = { envelopes: [], records: [], problems: [], held: [], knownFiles: 0 };

  constructor({ devices, envelopes, records }: Known) {
    this.#devices = new Map(devices);
    this.#envelopes = new Map(envelopes);
    this.#records = new Map(records);
  }

  refuse(file: RefusedFile): void {
    this.#outcome.problems.push(file.refused);
    if (isHeldFor(file.refused.code)) this.#outcome.held.push(file);
  }

  take(envelope: ReadEnvelope, isLetIn: boolean): void {
    const { header, sha256, problems } = envelope;
    const there = this.#envelopes.get(placeOf(header));
    this.#outcome.problems.push(...problems);
    if (there && isSameFile(there, sha256)) {
      this.#outcome.knownFiles++;
      return;
    }
    if (!isLetIn) this.#doubtBefore(header);
    if (isLetIn || (!there && !envelope.isBlocked)) {
      if (there) this.#addBeside(there, envelope);
      else this.#add(envelope);
      this.#addRecords(envelope);
    } else this.#hold(envelope, there);
  }

  finish(): BatchOutcome {
    return { ...this.#outcome, devices: [...this.#changed].flatMap((device) => this.#devices.get(device) ?? []) };
  }

  #setDevice(device: KnownDevice): void {
    this.#devices.set(device.device, device);
    this.#changed.add(device.device);
  }

  #getDevice(device: string): KnownDevice {
    return this.#devices.get(device) ?? newDevice(device);
  }

  #hold({ file, header }: ReadEnvelope, there: KnownEnvelope | undefined): void {
    if (there) this.#contest(header);
    const named = nameProblem(file, there ? 'conflict' : 'blocked-device');
    this.refuse({ file, refused: { ...named, device: header.device, seq: header.seq } });
  }

  /**
   * It follows on another file than the one we have: a device that was set back has sealed that number twice, and only the first may
   * have come. What it seals later must not confirm both.
   */
  #doubtBefore({ device, seq, previous }: Pick<KnownEnvelope, 'device' | 'seq' | 'previous'>): void {
    const before = this.#envelopes.get(placeOf({ device, seq: seq - 1 }));
    if (before && !isSameFile(before, previous)) this.#contest(before);
  }

  #contest({ device, seq }: Pick<KnownEnvelope, 'device' | 'seq'>): void {
    const known = this.#getDevice(device);
    this.#setDevice({ ...known, contested: [...new Set([...known.contested, seq])].sort((a, b) => a - b) });
  }

  #addBeside(there: KnownEnvelope, { header, sha256, file }: ReadEnvelope): void {
    const known = { ...there, also: [...(there.also ?? []), sha256] };
    this.#keep(known, file);
    const device = this.#getDevice(header.device);
    this.#setDevice({ ...device, contested: device.contested.filter((seq) => seq !== header.seq) });
  }

  #keep(known: KnownEnvelope, { name, folder }: IncomingFile): void {
    this.#envelopes.set(placeOf(known), known);
    this.#outcome.envelopes.push({ known, file: { name, ...(folder !== undefined && { folder }) } });
  }

  #add({ header, sha256, runs, file }: ReadEnvelope): void {
    const { device, seq, previous, count } = header;
    const known: KnownEnvelope = { device, seq, sha256, previous, count, runs };
    this.#compare(this.#envelopes.get(placeOf({ device, seq: seq - 1 })), known);
    const after = this.#envelopes.get(placeOf({ device, seq: seq + 1 }));
    if (after) this.#compare(known, after);
    this.#keep(known, file);
    if (after) this.#doubtBefore(after);
    this.#setDevice(advanceDevice(this.#getDevice(device), known));
  }

  /** `before` absent: not imported, or none before the first. */
  #compare(before: KnownEnvelope | undefined, { device, seq, previous, runs }: KnownEnvelope): void {
    const isChained = before ? isSameFile(before, previous) : seq > 1 || previous === firstHash;
    if (!isChained) this.#outcome.problems.push({ code: 'chain-broken', device, seq });
    const { faults, acts } = findFaults([...(before?.runs.slice(-1) ?? []), ...runs]);
    for (const code of faults) this.#outcome.problems.push({ code, device, seq, ...(code === 'records-missing' && { acts }) });
  }

  #addRecords({ header: { device, seq }, records, file }: ReadEnvelope): void {
    let isChanged = false;
    for (const record of records) {
      const there = this.#records.get(record.id);
      if (there) isChanged ||= toCanonicalJson(there) !== toCanonicalJson(record);
      else {
        this.#records.set(record.id, record);
        this.#outcome.records.push({ record, device, seq });
      }
    }
    if (isChanged) this.#outcome.problems.push({ ...nameProblem(file, 'record-changed'), device, seq });
  }
}
