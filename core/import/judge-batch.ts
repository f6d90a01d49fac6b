import { firstPrevious } from '../envelope/envelope.ts';
import type { Interaction } from '../interaction/interaction.ts';
import { toCanonicalJson } from '../interaction/stamp.ts';
import { advanceDevice, newDevice } from './advance-device.ts';
import { findFaults } from './find-runs.ts';
import { type ImportProblem, problemTraits } from './import-problem.ts';
import { hasFile, type Known, type KnownDevice, type KnownEnvelope, placeOf } from './known.ts';
import { nameProblem, type ReadEnvelope, type RefusedFile } from './read-incoming.ts';

export interface ImportedRecord {
  record: Interaction;
  device: string;
  seq: number;
}

export interface BatchOutcome {
  /** those that a file was added to, too */
  envelopes: KnownEnvelope[];
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

type Link = Pick<KnownEnvelope, 'device' | 'seq' | 'previous'>;

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
    if (problemTraits[file.refused.code].held) this.#outcome.held.push(file);
  }

  take(envelope: ReadEnvelope, isLetIn: boolean): void {
    const { header, sha256, problems } = envelope;
    const there = this.#envelopes.get(placeOf(header));
    this.#outcome.problems.push(...problems);
    if (there && hasFile(there, sha256)) {
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

  #before({ device, seq }: Link): KnownEnvelope | undefined {
    return this.#envelopes.get(placeOf({ device, seq: seq - 1 }));
  }

  /** It follows on another file than the one we have, or on one before the first. */
  #isTorn(link: Link): boolean {
    const before = this.#before(link);
    return before ? !hasFile(before, link.previous) : link.seq === 1 && link.previous !== firstPrevious;
  }

  /**
   * A device that was set back has sealed a number twice, and only the first may have come. What it seals later must not confirm both.
   */
  #doubtBefore(link: Link): void {
    const before = this.#before(link);
    if (before && this.#isTorn(link)) this.#contest(before);
  }

  #contest({ device, seq }: Pick<Link, 'device' | 'seq'>): void {
    const known = this.#getDevice(device);
    this.#setDevice({ ...known, contested: [...new Set([...known.contested, seq])].sort((a, b) => a - b) });
  }

  #addBeside(there: KnownEnvelope, { header, sha256 }: ReadEnvelope): void {
    this.#keep({ ...there, also: [...(there.also ?? []), sha256] });
    this.#tellTorn(header);
    const device = this.#getDevice(header.device);
    this.#setDevice({ ...device, contested: device.contested.filter((seq) => seq !== header.seq) });
  }

  #keep(known: KnownEnvelope): void {
    this.#envelopes.set(placeOf(known), known);
    this.#outcome.envelopes.push(known);
  }

  #add({ header: { device, seq, previous }, sha256, runs }: ReadEnvelope): void {
    const known: KnownEnvelope = { device, seq, sha256, previous, runs };
    const after = this.#envelopes.get(placeOf({ device, seq: seq + 1 }));
    this.#keep(known);
    this.#compare(known);
    if (after) {
      this.#compare(after);
      this.#doubtBefore(after);
    }
    this.#setDevice(advanceDevice(this.#getDevice(device), seq));
  }

  #tellTorn(link: Link): void {
    if (this.#isTorn(link)) this.#outcome.problems.push({ code: 'chain-broken', device: link.device, seq: link.seq });
  }

  #compare(envelope: KnownEnvelope): void {
    const { device, seq, runs } = envelope;
    this.#tellTorn(envelope);
    const { faults, acts } = findFaults([...(this.#before(envelope)?.runs.slice(-1) ?? []), ...runs]);
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
