import { beforeAll, describe, expect, it } from 'vitest';
import { makeEnvelopes } from '../../tests/make-envelopes.ts';
import { asFile, type ImportDesk, learn, makeImportDesk, nothingKnown } from '../../tests/make-import-desk.ts';
import { type MadeDevice, makeTeam } from '../../tests/make-team.ts';
import type { SealedEnvelope } from '../envelope/envelope.ts';
import { nameEnvelope } from '../envelope/envelope-name.ts';
import { type Bytes, sha256, toBytes } from '../team/bytes.ts';
import { seal, unseal } from '../team/seal.ts';
import type { IncomingFile } from './read-incoming.ts';

let desk: ImportDesk;
let ofOtherTeam: SealedEnvelope;

beforeAll(async () => {
  desk = await makeImportDesk();
  const other = await makeTeam();
  [ofOtherTeam] = (await makeEnvelopes(other, { device: other.devices[1] as MadeDevice, envelopes: 1, acts: 1 })) as [SealedEnvelope];
});

const at = (index: number): SealedEnvelope => desk.sealed[index] as SealedEnvelope;

const flip = (bytes: Bytes, place: number): Bytes => bytes.map((byte, index) => (index === place ? byte ^ 0x10 : byte));

/** What whoever runs the hub can do to files: all of it must be named with device and number. */
describe('tampering', () => {
  it.each<[string, () => IncomingFile[] | Promise<IncomingFile[]>, string[]]>([
    ['a flipped bit', () => [asFile({ ...at(0), bytes: flip(at(0).bytes, 700) })], ['changed Laptop 1']],
    ['a cut file', () => [asFile({ ...at(0), bytes: at(0).bytes.slice(0, 3000) })], ['changed Laptop 1']],
    ['an empty file', () => [asFile({ ...at(0), bytes: new Uint8Array() })], ['changed Laptop 1']],
    [
      'two files swapped',
      () => [asFile({ ...at(0), bytes: at(1).bytes }), asFile({ ...at(1), bytes: at(0).bytes })],
      ['swapped Laptop 1', 'swapped Laptop 2'],
    ],
    [
      'two files of two devices swapped',
      () => [
        asFile({ name: at(0).name, bytes: desk.ofPhone[0]?.bytes as Bytes }),
        asFile({ name: desk.ofPhone[0]?.name ?? '', bytes: at(0).bytes }),
      ],
      ['swapped Laptop 1', 'swapped Phone 1'],
    ],
    [
      'a file played again under a later number',
      () => [...desk.sealed.map(asFile), asFile({ name: at(0).name.replace('-1-', '-7-'), bytes: at(0).bytes })],
      ['swapped Laptop 7'],
    ],
    ['a file deleted in the middle', () => desk.sealed.filter(({ seq }) => seq !== 3).map(asFile), ['gap Laptop 3']],
    ['the first files deleted', () => desk.sealed.slice(2).map(asFile), ['gap Laptop 1', 'gap Laptop 2']],
    ['another order', () => [...desk.sealed].reverse().map(asFile), []],
    ['a foreign file', () => [{ name: 'holiday.jpg', bytes: new Uint8Array([1, 2, 3]) }], ['foreign-file nobody undefined']],
    [
      'a file of another team under a name of ours',
      () => [asFile({ name: nameOf(desk.laptop, 1, ofOtherTeam), bytes: ofOtherTeam.bytes })],
      ['sealed-to-others Laptop 1'],
    ],
    ['a file of another team', () => [asFile(ofOtherTeam)], ['sealed-to-others nobody 1']],
    ['a file sealed anew under the old name', async () => [asFile({ ...at(0), bytes: await sealAnew(at(0)) })], ['changed Laptop 1']],
  ])('%s is named', async (_what, files, problems) => {
    expect(desk.name(await desk.judge(await files()))).toEqual(problems);
  });

  it('of the last file can be known by the device alone: what was deleted at the end is no gap before the next one comes', async () => {
    const first = await desk.judge(desk.sealed.slice(0, 4).map(asFile));
    expect(desk.name(first)).toEqual([]);
    expect(desk.name(await desk.judge([asFile(at(5))], learn(nothingKnown, first)))).toEqual(['gap Laptop 5']);
  });

  it('by swapping loses nothing: each envelope is taken for what is in it', async () => {
    const outcome = await desk.judge([asFile({ ...at(0), bytes: at(1).bytes }), asFile({ ...at(1), bytes: at(0).bytes })]);
    expect(outcome.envelopes.map(({ seq }) => seq)).toEqual([2, 1]);
    expect(outcome.problems[0]).toMatchObject({ device: desk.laptop.id, seq: 1, truly: { device: desk.laptop.id, seq: 2 } });
  });

  it('by changing every byte in turn is named each time', async () => {
    const places = Array.from({ length: 60 }, (_, index) => Math.floor((index * at(0).bytes.length) / 60));
    const outcome = await desk.judge(places.map((place) => asFile({ ...at(0), bytes: flip(at(0).bytes, place) })));
    expect(new Set(desk.name(outcome))).toEqual(new Set(['changed Laptop 1']));
    expect(outcome.problems).toHaveLength(60);
    expect(outcome.records).toEqual([]);
  });

  it('with something sealed that is no envelope is named', async () => {
    const bytes = await seal(toBytes('a letter'), [desk.office.keys.seals]);
    expect(desk.name(await desk.judge([{ name: nameOf(desk.laptop, 4, { sha256: await sha256(bytes) }), bytes }]))).toEqual([
      'unreadable Laptop 4',
    ]);
  });

  it('with a record changed and everything sealed anew breaks the signature', async () => {
    const bytes = await sealAnew(at(0), (text) => text.replace('answered-by-peers', 'other'));
    expect(desk.name(await desk.judge([{ name: nameOf(desk.laptop, 1, { sha256: await sha256(bytes) }), bytes }]))).toEqual([
      'false-signature Laptop 1',
    ]);
  });
});

const nameOf = (device: MadeDevice, seq: number, hashed: Pick<SealedEnvelope, 'sha256'>): string =>
  nameEnvelope({ device: device.id, seq, sha256: hashed.sha256 });

async function sealAnew({ bytes }: SealedEnvelope, change: (text: string) => string = (text) => text): Promise<Bytes> {
  const plain = await unseal(bytes, desk.office.keys.sealKey);
  return seal(toBytes(change(new TextDecoder().decode(plain))), [desk.office.keys.seals]);
}
