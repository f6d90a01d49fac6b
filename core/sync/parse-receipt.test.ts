import { beforeAll, describe, expect, it } from 'vitest';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { toBase64, toBytes } from '../team/bytes.ts';
import type { DeviceKeys } from '../team/device-keys.ts';
import { signFile } from '../team/sign-file.ts';
import type { Purpose, SignedFile } from '../team/signed.ts';
import { parseReceipt, parseReceipts, type ReceiptError, readReceiptText } from './parse-receipt.ts';
import { nameReceipt } from './receipt.ts';

let team: MadeTeam;
beforeAll(async () => {
  team = await makeTeam([
    { name: 'Office', roles: ['supervisor'] },
    { name: 'Laptop', roles: ['counsellor'] },
    { name: 'Lost', roles: ['supervisor'], blocked: { at: '2026-11-01T00:00:00.000Z', why: 'lost' } },
  ]);
});

const device = (index: number): { id: string; keys: DeviceKeys } => {
  const found = team.devices[index];
  if (!found) throw new Error('no such device');
  return found;
};

const payload = (change: Record<string, unknown> = {}): string =>
  JSON.stringify({
    format: 'pomost-receipt',
    formatVersion: 1,
    team: team.root.team.id,
    device: device(1).id,
    by: device(0).id,
    upTo: 5,
    head: '0'.repeat(64),
    missing: [2, 4],
    issued: '2026-11-22T08:00:00.000Z',
    ...change,
  });

const sign = (text: string, signer = 0, purpose: Purpose = 'pomost-receipt-v1'): Promise<SignedFile> =>
  signFile(purpose, toBytes(text), [device(signer).keys]);
const parse = (file: SignedFile) => parseReceipt(file, { root: team.root, device: device(1).id });

describe('a receipt file', () => {
  it('signed by a supervisor is read', async () => {
    expect(await parse(await sign(payload()))).toEqual(JSON.parse(payload()));
  });

  it.each<[string, () => Promise<SignedFile>, ReceiptError]>([
    ['of another device', () => sign(payload({ device: 'd-00000000' })), 'not-ours'],
    ['of another team', () => sign(payload({ team: '00000000-0000-4000-8000-000000000000' })), 'not-ours'],
    ['signed by a counsellor', () => sign(payload({ by: device(1).id }), 1), 'unknown-supervisor'],
    ['signed by one whom a newer list may name', () => sign(payload({ by: 'd-00000000' })), 'unknown-supervisor'],
    ['signed by another than it says', () => sign(payload(), 1), 'not-ours'],
    ['signed by a supervisor who lost the device', () => sign(payload({ by: device(2).id }), 2), 'not-ours'],
    ['signed for another purpose', () => sign(payload(), 0, 'pomost-note-v1'), 'not-ours'],
    ['changed afterwards', async () => ({ ...(await sign(payload())), payload: toBase64(toBytes(payload({ upTo: 6 }))) }), 'not-ours'],
    ['with more in it than there should be', () => sign(payload({ more: 1 })), 'unreadable'],
    ['that misses what it confirms', () => sign(payload({ missing: [5] })), 'unreadable'],
    ['that misses in no order', () => sign(payload({ missing: [4, 2] })), 'unreadable'],
    ['that misses one twice', () => sign(payload({ missing: [2, 2] })), 'unreadable'],
    ['of less than nothing', () => sign(payload({ upTo: -1 })), 'unreadable'],
    ['without JSON', () => sign('arrived'), 'unreadable'],
    ['without base64', async () => ({ ...(await sign(payload())), payload: '?' }), 'unreadable'],
    ['of endless length', () => sign(payload() + ' '.repeat(300_000)), 'unreadable'],
  ])('%s is refused', async (_what, make, expected) => {
    expect(await parse(await make())).toBe(expected);
  });
});

describe('receipts for several devices', () => {
  const ours = () => sign(payload());
  const others = () => sign(payload({ device: 'd-00000000' }));
  const unknown = () => sign(payload({ by: 'd-00000000' }));
  const spoilt = () => sign('arrived');

  it.each<[string, (() => Promise<SignedFile>)[], number | ReceiptError]>([
    ['are ours where one is', [others, ours, unknown, spoilt], 1],
    ['are of somebody whom a newer list may name', [others, unknown, spoilt], 'unknown-supervisor'],
    ['are not ours', [others, spoilt], 'not-ours'],
    ['are unreadable', [spoilt], 'unreadable'],
  ])('%s', async (_what, makes, expected) => {
    const files = await Promise.all(makes.map((make) => make()));
    const parsed = await parseReceipts(files, { root: team.root, device: device(1).id });
    expect(typeof parsed === 'string' ? parsed : parsed.length).toBe(expected);
  });
});

describe('the text of receipts', () => {
  it('holds one or several', async () => {
    const file = await sign(payload());
    expect(readReceiptText(JSON.stringify(file))).toEqual([file]);
    expect(readReceiptText(JSON.stringify([file, file]))).toEqual([file, file]);
  });

  it.each(['', '[]', 'arrived', '{}', '[{}]'])('is not %j', (text) => expect(readReceiptText(text)).toBeUndefined());

  it('is kept under the names of both devices', () => {
    expect(nameReceipt({ device: 'd-3f9a2c71', by: 'd-aaaaaaaa' })).toBe('d-3f9a2c71-d-aaaaaaaa.json');
  });
});
