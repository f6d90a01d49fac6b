import { firstPrevious, type SealedEnvelope } from '../core/envelope/envelope.ts';
import { makeEnvelope } from '../core/envelope/make-envelope.ts';
import type { Interaction } from '../core/interaction/interaction.ts';
import { firstHash, toCanonicalJson } from '../core/interaction/stamp.ts';
import { sha256, toBytes } from '../core/team/bytes.ts';
import { listRecipients } from '../core/team/read-root.ts';
import { makeRecord } from './make-record.ts';
import type { MadeDevice, MadeTeam } from './make-team.ts';

export interface EnvelopesWish {
  device: MadeDevice;
  envelopes: number;
  /** acts in each */
  acts: number;
  /** ids of acts begin behind this number: different for each device */
  idsAfter?: number;
  /** installation that the acts were noted in, a UUID */
  log?: string;
}

/** The log of one installation, each act with the hash of the one before. */
export async function makeLog(count: number, { idsAfter = 0, log = '6f1c2b34-0d5e-4f6a-8b7c-9d0e1f2a3b4c' } = {}): Promise<Interaction[]> {
  const records: Interaction[] = [];
  let previousHash = firstHash;
  for (let seq = 1; seq <= count; seq++) {
    const record = { ...makeRecord('finding-dismissed', idsAfter + seq), seq, device: log, previousHash };
    previousHash = await sha256(toBytes(toCanonicalJson(record)));
    records.push(record);
  }
  return records;
}

/** What a device seals one after the other, chained, to all supervisors and the paper of the team. */
export async function makeEnvelopes(team: MadeTeam, { device, envelopes, acts, ...log }: EnvelopesWish): Promise<SealedEnvelope[]> {
  const records = await makeLog(envelopes * acts, log);
  const made: SealedEnvelope[] = [];
  for (let index = 0; index < envelopes; index++) {
    const sealed = await makeEnvelope({
      team: team.root.team.id,
      device: device.id,
      seq: index + 1,
      previous: made.at(-1)?.sha256 ?? firstPrevious,
      rootVersion: team.root.version,
      records: records.slice(index * acts, (index + 1) * acts),
      signKey: device.keys.signKey,
      recipients: listRecipients(team.root),
    });
    made.push(sealed);
  }
  return made;
}
