import { beforeAll, describe, expect, it } from 'vitest';
import { makeRecord } from '../../tests/make-record.ts';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { type Bytes, toBytes } from '../team/bytes.ts';
import type { DeviceKeys } from '../team/device-keys.ts';
import { listRecipients } from '../team/read-root.ts';
import { seal } from '../team/seal.ts';
import { makeBundle, openBundle } from './bundle.ts';
import type { SealedEnvelope } from './envelope.ts';
import { makeEnvelope } from './make-envelope.ts';
import { openEnvelope } from './open-envelope.ts';

let team: MadeTeam;
let supervisor: DeviceKeys;
let envelopes: SealedEnvelope[];
let file: Bytes;

beforeAll(async () => {
  team = await makeTeam();
  const [office, laptop] = team.devices;
  if (!office || !laptop) throw new Error('no devices');
  supervisor = office.keys;
  envelopes = await Promise.all(
    [1, 2, 3].map((seq) =>
      makeEnvelope({
        team: team.root.team.id,
        device: laptop.id,
        seq,
        previous: '0'.repeat(64),
        rootVersion: 1,
        records: [makeRecord('finding-dismissed', seq)],
        signKey: laptop.keys.signKey,
        recipients: listRecipients(team.root),
      }),
    ),
  );
  file = await makeBundle(envelopes, listRecipients(team.root));
});

const sealText = (text: string): Promise<Bytes> => seal(toBytes(text), [supervisor.seals]);

describe('a bundle', () => {
  it('is opened by each of its recipients, with every envelope as it was', async () => {
    for (const identity of [supervisor.sealKey, team.paper.sealKey]) {
      expect(await openBundle(file, identity)).toEqual(envelopes.map(({ name, bytes }) => ({ name, bytes })));
    }
  });

  it('is opened by nobody else', async () => {
    expect(await openBundle(file, team.coordinator.sealKey)).toBe('sealed-to-others');
  });

  it('that is cut or changed is not opened at all', async () => {
    const changed = file.slice();
    changed[file.length - 5] = (changed[file.length - 5] ?? 0) ^ 1;
    for (const damaged of [changed, file.slice(0, -1), file.slice(0, 100), new Uint8Array()])
      expect(await openBundle(damaged, supervisor.sealKey)).toBe('sealed-to-others');
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'arrived\n'],
    ['a name that is none', `${JSON.stringify({ name: '../root.json', bytes: '' })}\n`],
    ['more than names and bytes', `${JSON.stringify({ name: 'd-3f9a2c71-1-0f1e2d3c4b5a6978.age', bytes: '', more: 1 })}\n`],
    ['bytes that are none', `${JSON.stringify({ name: 'd-3f9a2c71-1-0f1e2d3c4b5a6978.age', bytes: '?' })}\n`],
  ])('is not one with %s in it', async (_what, text) => {
    expect(await openBundle(await sealText(text), supervisor.sealKey)).toBe('not-a-bundle');
  });

  it('and an envelope are told apart', async () => {
    const [first] = envelopes;
    expect(await openBundle(first?.bytes ?? new Uint8Array(), supervisor.sealKey)).toBe('not-a-bundle');
    expect(await openEnvelope(file, { identity: supervisor.sealKey, findKey: () => undefined })).toBe('not-an-envelope');
  });
});
