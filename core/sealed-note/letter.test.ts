import { beforeAll, describe, expect, it } from 'vitest';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { type Bytes, toBytes } from '../team/bytes.ts';
import type { TeamRoot } from '../team/root.ts';
import { seal } from '../team/seal.ts';
import { signFile } from '../team/sign-file.ts';
import { type LetterContent, paddingStep } from './letter.ts';
import { openLetter, type Receiver } from './open-letter.ts';
import { sealLetter } from './seal-letter.ts';
import type { SealedNote } from './sealed-note.ts';

let team: MadeTeam;
beforeAll(async () => {
  team = await makeTeam([
    { name: 'Office', roles: ['supervisor', 'coordinator'] },
    { name: 'Laptop 1', roles: ['counsellor'] },
    { name: 'Second office', roles: ['supervisor'] },
    { name: 'Lost laptop', roles: ['counsellor'], blocked: { at: '2026-11-20T09:00:00.000Z', why: 'lost' } },
    { name: 'Old laptop', roles: ['counsellor'], blocked: { at: '2026-11-22T09:00:00.000Z', why: 'replaced' } },
    { name: 'Laptop of before', roles: ['counsellor'], blocked: { at: '2026-11-22T09:00:00.000Z', why: 'left' } },
  ]);
});

const office = 0;
const laptop = 1;
const secondOffice = 2;
const lost = 3;
const replaced = 4;
const left = 5;

const device = (index: number) => {
  const found = team.devices[index];
  if (!found) throw new Error('no such device');
  return found;
};

const note = (change: Partial<SealedNote> = {}): SealedNote => ({
  id: '019a9f00-0000-7000-8000-000000000001',
  kind: 'handover',
  from: device(laptop).id,
  to: { role: 'supervisor' },
  at: '2026-11-22T09:00:00.000Z',
  words: 'Моля, обадете се на жената.',
  ...change,
});

const unblocked = (root: TeamRoot): TeamRoot => ({ ...root, devices: root.devices.map(({ blocked: _blocked, ...rest }) => rest) });

async function write(content: LetterContent, by = laptop, root = team.root): Promise<Bytes> {
  const file = await sealLetter(content, { root, signKey: device(by).keys.signKey });
  if (!file) throw new Error('nobody to seal to');
  return file;
}

const reader = (index: number, root = team.root): Receiver => ({ root, device: device(index).id, sealKey: device(index).keys.sealKey });

describe('a sealed note', () => {
  it('is read by every device of the role', async () => {
    const file = await write(note());
    for (const index of [office, secondOffice]) expect(await openLetter(file, 'supervisor', reader(index))).toEqual(note());
  });

  it('is read by nobody else: not by another role, not by its sender, not by the hub', async () => {
    const file = await write(note());
    expect(await openLetter(file, 'supervisor', reader(laptop))).toBe('sealed-to-others');
    expect(Buffer.from(file).toString('latin1')).not.toMatch(/supervisor|d-[0-9a-f]{8}|pomost/);
  });

  it('to one device is read by that one', async () => {
    const content = note({ from: device(office).id, to: { device: device(laptop).id } });
    const file = await write(content, office);
    expect(await openLetter(file, device(laptop).id, reader(laptop))).toEqual(content);
    expect(await openLetter(file, device(laptop).id, reader(secondOffice))).toBe('sealed-to-others');
  });

  it('is not read under the name of another address: a file put elsewhere by the hub', async () => {
    const file = await write(note());
    expect(await openLetter(file, device(office).id, reader(office))).toBe('other-address');
  });

  it('of a blocked device is refused, and of one that the root does not know', async () => {
    const file = await write(note({ from: device(lost).id }), lost, unblocked(team.root));
    expect(await openLetter(file, 'supervisor', reader(office))).toBe('blocked-sender');
    const without = { ...team.root, devices: team.root.devices.filter(({ id }) => id !== device(lost).id) };
    expect(await openLetter(file, 'supervisor', reader(office, without))).toBe('unknown-sender');
    expect(await openLetter(file, 'supervisor', reader(office, unblocked(team.root)))).toEqual(note({ from: device(lost).id }));
  });

  const blocking = Date.parse('2026-11-22T09:00:00.000Z');
  const minutes = 60_000;
  it.each<[string, number, { at: number; cameAt: number | undefined }, boolean]>([
    ['replaced: on its way', replaced, { at: -60, cameAt: -50 }, true],
    ['that left: on its way', left, { at: -60, cameAt: -50 }, true],
    ['replaced: by clocks that differ a little', replaced, { at: 30, cameAt: 45 }, true],
    ['replaced: signed later', replaced, { at: 75, cameAt: 0 }, false],
    ['replaced: with a time it made up', replaced, { at: -60, cameAt: 75 }, false],
    ['replaced: at a hub that does not say when it came', replaced, { at: -60, cameAt: undefined }, false],
    ['lost: whatever time it gives', lost, { at: -10_000, cameAt: -10_000 }, false],
  ])('of a device %s', async (_name, index, { at, cameAt }, isRead) => {
    const content = note({ from: device(index).id, at: new Date(blocking + at * minutes).toISOString() });
    const file = await write(content, index, unblocked(team.root));
    const receiver = { ...reader(office), ...(cameAt === undefined ? {} : { cameAt: blocking + cameAt * minutes }) };
    expect(await openLetter(file, 'supervisor', receiver)).toEqual(isRead ? content : 'blocked-sender');
  });

  it('said to be of a blocked device, but not signed by it, tells nothing of that device', async () => {
    const file = await write(note({ from: device(lost).id }), laptop, unblocked(team.root));
    expect(await openLetter(file, 'supervisor', reader(office))).toBe('false-signature');
  });

  it('to a role that the reader has no longer, or never had, is refused, though they could open it', async () => {
    const asEditor = {
      ...team.root,
      devices: team.root.devices.map((one) => (one.id === device(office).id ? { ...one, roles: ['editor' as const] } : one)),
    };
    const file = await write(note({ to: { role: 'editor' } }), laptop, asEditor);
    expect(await openLetter(file, 'editor', reader(office))).toBe('other-address');
    expect(await openLetter(file, 'editor', reader(office, asEditor))).toEqual(note({ to: { role: 'editor' } }));
  });

  it('goes to no blocked device, not even when it is named', async () => {
    const sealing = { root: team.root, signKey: device(laptop).keys.signKey };
    expect(await sealLetter(note({ to: { device: device(lost).id } }), sealing)).toBeUndefined();
  });

  it('from somebody who is not in the team is not made', async () => {
    const sealing = { root: team.root, signKey: device(laptop).keys.signKey };
    expect(await sealLetter(note({ from: 'd-00000000' }), sealing)).toBeUndefined();
  });

  it('signed by another device than it says is refused', async () => {
    const file = await write(note(), office);
    expect(await openLetter(file, 'supervisor', reader(office))).toBe('false-signature');
  });

  it('signed for another purpose is refused', async () => {
    const { keys } = device(laptop);
    const letter = { format: 'pomost-note', formatVersion: 1, team: team.root.team.id, content: note() };
    const signed = await signFile('pomost-receipt-v1', toBytes(JSON.stringify(letter)), [keys]);
    const file = await seal(toBytes(JSON.stringify(signed)), [device(office).keys.seals]);
    expect(await openLetter(file, 'supervisor', reader(office))).toBe('false-signature');
  });

  it('of another team is refused, even by a device that is in both', async () => {
    const other = { ...team.root, team: { ...team.root.team, id: '3c1f7c2e-9a52-4d38-9a6c-3a3b9f1f8f4e' } };
    const file = await write(note(), laptop, other);
    expect(await openLetter(file, 'supervisor', reader(office))).toBe('other-team');
    expect(await openLetter(file, 'supervisor', reader(office, other))).toEqual(note());
  });

  it.each([
    ['is no JSON', 'a letter'],
    ['is no signed file', '{"words":"hello"}'],
    [
      'holds more than it may',
      JSON.stringify({ payload: btoa('{"format":"pomost-note"}'), signatures: [{ key: '0'.repeat(16), signature: '' }] }),
    ],
  ])('that %s is none', async (_name, text) => {
    const file = await seal(toBytes(text), [device(office).keys.seals]);
    expect(await openLetter(file, 'supervisor', reader(office))).toBe('not-a-letter');
  });

  it('with one bit changed is not opened', async () => {
    const file = await write(note());
    const at = file.length - 100;
    file[at] = (file[at] ?? 0) ^ 1;
    expect(await openLetter(file, 'supervisor', reader(office))).toBe('sealed-to-others');
  });

  it('to a role that nobody else has goes to nobody', async () => {
    const alone = await makeTeam([{ name: 'All in one', roles: ['counsellor', 'supervisor', 'coordinator'] }]);
    const [only] = alone.devices;
    const content = note({ from: only?.id ?? '' });
    expect(await sealLetter(content, { root: alone.root, signKey: device(laptop).keys.signKey })).toBeUndefined();
  });

  it('is as long as an acknowledgement, so that the hub cannot tell them apart', async () => {
    const long = await write(note({ words: 'я'.repeat(2000), link: `https://www.facebook.com/groups/1/posts/${'1'.repeat(400)}/` }));
    const short = await write({ kind: 'ack', of: note().id, from: device(office).id, to: { device: device(laptop).id } }, office);
    // 98 bytes for each further recipient, age-encryption.org/v1
    expect(Math.abs(long.length - short.length)).toBeLessThan(120);
    expect(short.length).toBeGreaterThan(paddingStep);
  });
});
