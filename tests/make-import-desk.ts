import { firstPrevious, type SealedEnvelope } from '../core/envelope/envelope.ts';
import { type EnvelopeWish, makeEnvelope } from '../core/envelope/make-envelope.ts';
import type { ImportProblem } from '../core/import/import-problem.ts';
import { type BatchOutcome, judgeBatch } from '../core/import/judge-batch.ts';
import { type Known, type KnownDevice, type KnownEnvelope, placeOf } from '../core/import/known.ts';
import { listGaps } from '../core/import/list-gaps.ts';
import { type IncomingFile, readIncoming } from '../core/import/read-incoming.ts';
import { listRecipients } from '../core/team/read-root.ts';
import { makeEnvelopes, makeLog } from './make-envelopes.ts';
import { type MadeDevice, type MadeTeam, makeTeam } from './make-team.ts';

export interface ImportDesk {
  team: MadeTeam;
  office: MadeDevice;
  laptop: MadeDevice;
  phone: MadeDevice;
  /** blocked */
  gone: MadeDevice;
  /** six of the laptop, three acts in each */
  sealed: SealedEnvelope[];
  ofPhone: SealedEnvelope[];
  ofGone: SealedEnvelope[];
  /** what the office does with these files */
  judge(files: readonly IncomingFile[], known?: Known, letIn?: readonly string[]): Promise<BatchOutcome>;
  /** all problems and gaps: `code device number` */
  name(outcome: BatchOutcome): string[];
  /** by somebody who has the device's key; `change` what is not in order */
  sealAs(device: MadeDevice, change: Partial<EnvelopeWish>): Promise<SealedEnvelope>;
}

export const nothingKnown: Known = { devices: new Map(), envelopes: new Map(), records: new Map() };

export const asFile = ({ name, bytes }: Pick<SealedEnvelope, 'name' | 'bytes'>): IncomingFile => ({ name, bytes });

/** What is known after it. */
export const learn = (known: Known, { envelopes, devices, records }: BatchOutcome): Known => ({
  devices: new Map([...known.devices, ...devices.map((device): [string, KnownDevice] => [device.device, device])]),
  envelopes: new Map([...known.envelopes, ...envelopes.map((one): [string, KnownEnvelope] => [placeOf(one), one])]),
  records: new Map([...known.records, ...records.map(({ record }) => [record.id, record] as const)]),
});

/** A supervisor's device and what three others sealed for it. */
export async function makeImportDesk(): Promise<ImportDesk> {
  const team = await makeTeam([
    { name: 'Office', roles: ['supervisor', 'coordinator'] },
    { name: 'Laptop', roles: ['counsellor'] },
    { name: 'Phone', roles: ['counsellor'] },
    { name: 'Lost', roles: ['counsellor'], blocked: { at: '2026-11-22T09:00:00.000Z', why: 'lost' } },
  ]);
  const [office, laptop, phone, gone] = team.devices as [MadeDevice, MadeDevice, MadeDevice, MadeDevice];
  const nameDevice = (id: string | undefined): string => team.devices.find((device) => device.id === id)?.name ?? 'nobody';
  const reader = { root: team.root, identities: [office.keys.sealKey] };
  return {
    team,
    office,
    laptop,
    phone,
    gone,
    sealed: await makeEnvelopes(team, { device: laptop, envelopes: 6, acts: 3 }),
    ofPhone: await makeEnvelopes(team, { device: phone, envelopes: 2, acts: 2, idsAfter: 1000 }),
    ofGone: await makeEnvelopes(team, { device: gone, envelopes: 1, acts: 2, idsAfter: 2000 }),
    judge: async (files, known = nothingKnown, letIn = []) =>
      judgeBatch(await Promise.all(files.map((file) => readIncoming(file, reader))), known, new Set(letIn)),
    name: ({ problems, devices }) =>
      [...problems, ...devices.flatMap(listGaps)].map(({ code, device, seq }: ImportProblem) => `${code} ${nameDevice(device)} ${seq}`),
    sealAs: async (device, change) =>
      makeEnvelope({
        team: team.root.team.id,
        device: device.id,
        seq: 1,
        previous: firstPrevious,
        rootVersion: 1,
        records: await makeLog(1, { idsAfter: 5000 }),
        signKey: device.keys.signKey,
        recipients: listRecipients(team.root),
        ...change,
      }),
  };
}
