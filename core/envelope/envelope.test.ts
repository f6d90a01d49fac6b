import { beforeAll, describe, expect, it } from 'vitest';
import { makeRecord } from '../../tests/make-record.ts';
import { type Bytes, fromBytes, toBytes } from '../team/bytes.ts';
import { type DeviceKeys, deriveDeviceKeys } from '../team/device-keys.ts';
import { seal, unseal } from '../team/seal.ts';
import { paddingStep, type SealedEnvelope } from './envelope.ts';
import { readEnvelopeName } from './envelope-name.ts';
import { type EnvelopeWish, makeEnvelope } from './make-envelope.ts';
import { openEnvelope } from './open-envelope.ts';

const team = '4bd60c1e-6a3c-4f57-9d3d-7a8f2d9d1c11';
const secret = (fill: number): Bytes => new Uint8Array(32).fill(fill);
const records = Array.from({ length: 50 }, (_, index) => makeRecord('finding-dismissed', index + 1));

let sender: DeviceKeys;
let supervisor: DeviceKeys;
let paper: DeviceKeys;
let sealed: SealedEnvelope;

const wish = (): EnvelopeWish => ({
  team,
  device: 'd-3f9a2c71',
  seq: 12,
  previous: '0'.repeat(64),
  rootVersion: 3,
  records,
  signKey: sender.signKey,
  recipients: [supervisor.seals, paper.seals],
});

beforeAll(async () => {
  [sender, supervisor, paper] = (await Promise.all([1, 2, 3].map((fill) => deriveDeviceKeys(secret(fill))))) as [
    DeviceKeys,
    DeviceKeys,
    DeviceKeys,
  ];
  sealed = await makeEnvelope(wish());
});

const open = (file: Bytes, identity = supervisor.sealKey, key: string | undefined = sender.signs) =>
  openEnvelope(file, { identity, findKey: (device) => (device === 'd-3f9a2c71' ? key : undefined) });

/** As somebody would who can write and seal, but has not the device's key. */
async function rewrite(change: (text: string) => string): Promise<Bytes> {
  const plain = fromBytes((await unseal(sealed.bytes, supervisor.sealKey)) ?? new Uint8Array());
  return seal(toBytes(change(plain)), [supervisor.seals]);
}

describe('an envelope', () => {
  it('is opened by each of its recipients, with everything as it was', async () => {
    for (const { sealKey } of [supervisor, paper]) {
      expect(await open(sealed.bytes, sealKey)).toEqual({
        header: {
          format: 'pomost-envelope',
          formatVersion: 1,
          team,
          device: 'd-3f9a2c71',
          seq: 12,
          previous: '0'.repeat(64),
          rootVersion: 3,
          count: 50,
        },
        records,
      });
    }
  });

  it('is opened by nobody else', async () => {
    expect(await open(sealed.bytes, sender.sealKey)).toBe('sealed-to-others');
  });

  it('has a length that tells little', async () => {
    const one = await unseal((await makeEnvelope({ ...wish(), records: records.slice(0, 1) })).bytes, supervisor.sealKey);
    const two = await unseal((await makeEnvelope({ ...wish(), records: records.slice(0, 2) })).bytes, supervisor.sealKey);
    expect(one?.length).toBe(paddingStep);
    expect(two?.length).toBe(paddingStep);
  });

  it('is named after the device, the number and the bytes', () => {
    expect(readEnvelopeName(sealed.name)).toEqual({ device: 'd-3f9a2c71', seq: 12, hash: sealed.sha256.slice(0, 16), resent: 0 });
  });

  it.each([0, 51])('does not hold %i records', async (count) => {
    const many = [...records, ...records].slice(0, count);
    await expect(makeEnvelope({ ...wish(), records: many })).rejects.toThrow('1 to 50');
  });

  it('shows every flipped bit and every missing end', async () => {
    const faults = new Set<unknown>();
    for (let at = 3; at < sealed.bytes.length; at += 251) {
      const changed = sealed.bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      faults.add(await open(changed));
      faults.add(await open(sealed.bytes.slice(0, at)));
    }
    expect([...faults]).toEqual(['sealed-to-others']);
  });

  it.each<[string, (text: string) => string, string]>([
    ['another number', (text) => text.replace('"seq":12', '"seq":13'), 'false-signature'],
    ['a record changed', (text) => text.replace('answered-by-peers', 'other'), 'false-signature'],
    ['a record taken out', (text) => text.replace('"count":50', '"count":49').replace(/\n\{[^\n]*\n(?= )/, '\n'), 'false-signature'],
    ['a record less than it says', (text) => text.replace('"count":50', '"count":51'), 'not-an-envelope'],
    ['a line behind the padding', (text) => `${text}{"more":true}\n`, 'not-an-envelope'],
    ['no signature', (text) => text.slice(text.indexOf('\n') + 1), 'not-an-envelope'],
    ['another device', (text) => text.replace('d-3f9a2c71', 'd-00000000'), 'unknown-device'],
    ['no text at all', () => '', 'not-an-envelope'],
  ])('with %s is refused', async (_what, change, fault) => {
    expect(await open(await rewrite(change))).toBe(fault);
  });

  it('of a later version says so', async () => {
    const later = { ...records[0], schema: 99 } as (typeof records)[number];
    expect(await open((await makeEnvelope({ ...wish(), records: [later] })).bytes)).toBe('newer-version');
  });

  it('with a field that no record has is refused', async () => {
    const more = { ...records[0], author: 'Maria' } as (typeof records)[number];
    expect(await open((await makeEnvelope({ ...wish(), records: [more] })).bytes)).toBe('unreadable-record');
  });
});

describe('the name of an envelope', () => {
  it.each([
    ['d-3f9a2c71-12-0f1e2d3c4b5a6978.age', 12, 0],
    ['d-3f9a2c71-12-0f1e2d3c4b5a6978-r2.age', 12, 2],
    ['d-3f9a2c71-12-0f1e2d3c4b5a6978 (2).age', 12, 0],
  ])('%s is read', (name, seq, resent) => {
    expect(readEnvelopeName(name)).toEqual({ device: 'd-3f9a2c71', seq, hash: '0f1e2d3c4b5a6978', resent });
  });

  it.each(['', '../d-3f9a2c71-12-0f1e2d3c4b5a6978.age', 'd-3f9a2c71-0-0f1e2d3c4b5a6978.age', 'notes.txt', 'd-3f9a2c71-12-0f1e.age'])(
    '%j is none',
    (name) => {
      expect(readEnvelopeName(name)).toBeUndefined();
    },
  );
});
