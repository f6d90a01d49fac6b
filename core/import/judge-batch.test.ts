import { beforeAll, describe, expect, it } from 'vitest';
import { makeLog } from '../../tests/make-envelopes.ts';
import { asFile, type ImportDesk, learn, makeImportDesk, nothingKnown } from '../../tests/make-import-desk.ts';
import type { SealedEnvelope } from '../envelope/envelope.ts';
import type { EnvelopeWish } from '../envelope/make-envelope.ts';
import { readIncoming } from './read-incoming.ts';

let desk: ImportDesk;

beforeAll(async () => {
  desk = await makeImportDesk();
});

const at = (index: number): SealedEnvelope => desk.sealed[index] as SealedEnvelope;

describe('envelopes that are in order', () => {
  it('are imported with all their acts, without a problem', async () => {
    const outcome = await desk.judge(desk.sealed.map(asFile));
    expect(outcome.records.map(({ record }) => record.seq)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    expect(outcome.devices).toEqual([{ device: desk.laptop.id, lastSeq: 6, missing: [], contested: [] }]);
    expect(desk.name(outcome)).toEqual([]);
  });

  it('may come in any order, in several batches', async () => {
    const first = await desk.judge([5, 2, 3].map((index) => asFile(at(index))));
    expect(desk.name(first)).toEqual(['gap Laptop 1', 'gap Laptop 2', 'gap Laptop 5']);
    const second = await desk.judge(
      [4, 1, 0].map((index) => asFile(at(index))),
      learn(nothingKnown, first),
    );
    expect(desk.name(second)).toEqual([]);
    expect(first.records.length + second.records.length).toBe(18);
    expect(second.devices[0]).toMatchObject({ lastSeq: 6, missing: [] });
  });

  it.each<[string, (envelope: SealedEnvelope) => string]>([
    ['the same name', ({ name }) => name],
    ['sent again on request', ({ name }) => name.replace('.age', '-r1.age')],
    ['renamed by Nextcloud', ({ name }) => name.replace('.age', ' (2).age')],
    ['renamed by a download', () => 'download(3).age'],
  ])('are imported once: %s', async (_how, rename) => {
    const known = learn(nothingKnown, await desk.judge(desk.sealed.map(asFile)));
    const again = await desk.judge(
      desk.sealed.map((envelope) => ({ name: rename(envelope), bytes: envelope.bytes })),
      known,
    );
    expect(again).toMatchObject({ envelopes: [], records: [], devices: [], problems: [], knownFiles: 6 });
  });

  it('are imported once where both copies come in one batch', async () => {
    const outcome = await desk.judge([asFile(at(0)), asFile({ ...at(0), name: at(0).name.replace('.age', '-r1.age') })]);
    expect(outcome.records).toHaveLength(3);
    expect(desk.name(outcome)).toEqual([]);
  });

  it('may be opened with the key on paper', async () => {
    const reader = { root: desk.team.root, identities: [desk.phone.keys.sealKey, desk.team.paper.sealKey] };
    expect(await readIncoming(asFile(at(0)), reader)).toHaveProperty('records');
  });
});

describe('devices', () => {
  it('that are unknown are named, and their files kept aside', async () => {
    const stranger = { ...desk.phone, id: 'd-00000000' };
    const outcome = await desk.judge([asFile(await desk.sealAs(stranger, {}))]);
    expect(outcome.problems).toMatchObject([{ code: 'unknown-device', device: 'd-00000000', seq: 1 }]);
    expect(outcome.held).toHaveLength(1);
  });

  it('of ours that write for another team are named', async () => {
    const outcome = await desk.judge([asFile(await desk.sealAs(desk.laptop, { team: '4bd60c1e-6a3c-4f57-9d3d-7a8f2d9d1c11' }))]);
    expect(desk.name(outcome)).toEqual(['other-team Laptop 1']);
    expect(outcome).toMatchObject({ records: [], held: [] });
  });

  it('that write with the key of another one are named', async () => {
    const outcome = await desk.judge([asFile(await desk.sealAs(desk.laptop, { signKey: desk.phone.keys.signKey }))]);
    expect(desk.name(outcome)).toEqual(['false-signature Laptop 1']);
  });

  it('that are blocked are kept aside, and let in by a person', async () => {
    const outcome = await desk.judge(desk.ofGone.map(asFile));
    expect(desk.name(outcome)).toEqual(['blocked-device Lost 1']);
    expect(outcome).toMatchObject({ records: [], devices: [], held: [{ file: { name: desk.ofGone[0]?.name } }] });
    const letIn = await desk.judge(desk.ofGone.map(asFile), nothingKnown, [desk.ofGone[0]?.sha256 ?? '']);
    expect(letIn.records).toHaveLength(2);
    expect(desk.name(letIn)).toEqual([]);
  });

  it('that come twice under one number are kept aside; let in, both count', async () => {
    const known = learn(nothingKnown, await desk.judge(desk.sealed.map(asFile)));
    const second = await desk.sealAs(desk.laptop, { seq: 3, previous: at(1).sha256 });
    const outcome = await desk.judge([asFile(second)], known);
    expect(desk.name(outcome)).toEqual(['conflict Laptop 3']);
    expect(outcome).toMatchObject({ records: [], devices: [{ lastSeq: 6, contested: [3] }] });
    const letIn = await desk.judge([asFile(second)], learn(known, outcome), [second.sha256]);
    expect(letIn).toMatchObject({ records: [{ seq: 3 }], devices: [{ lastSeq: 6, contested: [] }], problems: [] });
    expect(await desk.judge([asFile(second)], learn(known, letIn))).toMatchObject({ knownFiles: 1, problems: [] });
  });

  describe('that were set back and have sealed numbers anew', () => {
    const anew = async () => {
      const seventh = await desk.sealAs(desk.laptop, { seq: 7, previous: at(5).sha256 });
      const eighth = await desk.sealAs(desk.laptop, { seq: 8, previous: 'b'.repeat(64), records: await makeLog(1, { idsAfter: 6000 }) });
      return { seventh, eighth, known: learn(nothingKnown, await desk.judge([...desk.sealed, seventh].map(asFile))) };
    };

    it('keep the one before, which may not have come', async () => {
      const { eighth, known } = await anew();
      const outcome = await desk.judge([asFile(eighth)], known);
      expect(outcome.devices).toMatchObject([{ lastSeq: 8, contested: [7] }]);
    });

    it('keep it also where the one after came first', async () => {
      const { seventh, eighth } = await anew();
      const first = learn(nothingKnown, await desk.judge([...desk.sealed, eighth].map(asFile)));
      expect((await desk.judge([asFile(seventh)], first)).devices).toMatchObject([{ lastSeq: 8, contested: [7], missing: [] }]);
    });

    it('keep it also where this one is held', async () => {
      const known = learn(nothingKnown, await desk.judge(desk.sealed.map(asFile)));
      const fifth = await desk.sealAs(desk.laptop, { seq: 5, previous: 'b'.repeat(64) });
      const held = await desk.judge([asFile(fifth)], known);
      expect(held.devices).toMatchObject([{ contested: [4, 5] }]);
      const letIn = await desk.judge([asFile(fifth)], learn(known, held), [fifth.sha256]);
      expect(letIn.devices).toMatchObject([{ contested: [4] }]);
      // what a person can decide on
      expect(desk.name(letIn)).toEqual(['chain-broken Laptop 5']);
    });
  });

  it('of a later version of Pomost are kept aside until this one is newer', async () => {
    const [record] = await makeLog(1);
    const later = { ...record, schema: 99 } as NonNullable<typeof record>;
    expect(desk.name(await desk.judge([asFile(await desk.sealAs(desk.laptop, { records: [later] }))]))).toEqual(['newer-version Laptop 1']);
  });
});

describe('chains', () => {
  it.each<[string, () => Promise<Partial<EnvelopeWish>>, string[]]>([
    ['a first envelope that follows on something', async () => ({ previous: 'a'.repeat(64) }), ['chain-broken Laptop 1']],
    [
      'an envelope that follows on another one',
      async () => ({ seq: 7, previous: 'a'.repeat(64), records: (await makeLog(19)).slice(18) }),
      ['chain-broken Laptop 7'],
    ],
    [
      'acts missing between two envelopes',
      async () => ({ seq: 7, previous: at(5).sha256, records: (await makeLog(21)).slice(20) }),
      ['records-missing Laptop 7'],
    ],
    [
      'acts missing in an envelope',
      async () => ({ seq: 7, previous: at(5).sha256, records: (await makeLog(21)).slice(18).filter(({ seq }) => seq !== 20) }),
      ['records-missing Laptop 7'],
    ],
    [
      'acts that do not follow from each other',
      async () => ({ seq: 7, previous: at(5).sha256, records: (await makeLog(19, { idsAfter: 100 })).slice(18) }),
      ['records-broken Laptop 7'],
    ],
    [
      'an act noted again with other content',
      async () => ({
        seq: 7,
        previous: at(5).sha256,
        records: (await makeLog(1, { log: '0f1c2b34-0d5e-4f6a-8b7c-9d0e1f2a3b4c' })).map((record) => ({ ...record, topics: ['debt'] })),
      }),
      ['record-changed Laptop 7'],
    ],
  ])('with %s are named', async (_what, change, problems) => {
    const wish = await change();
    const known = (wish.seq ?? 1) > 1 ? learn(nothingKnown, await desk.judge(desk.sealed.map(asFile))) : nothingKnown;
    expect(desk.name(await desk.judge([asFile(await desk.sealAs(desk.laptop, wish))], known))).toEqual(problems);
  });

  it('say which acts are missing', async () => {
    const records = (await makeLog(24)).slice(20).filter(({ seq }) => seq !== 23);
    const known = learn(nothingKnown, await desk.judge(desk.sealed.map(asFile)));
    const outcome = await desk.judge([asFile(await desk.sealAs(desk.laptop, { seq: 7, previous: at(5).sha256, records }))], known);
    expect(outcome.problems).toMatchObject([
      {
        code: 'records-missing',
        acts: [
          { from: 19, to: 20 },
          { from: 23, to: 23 },
        ],
      },
    ]);
  });

  it('go on where an installation was wiped and began anew', async () => {
    const known = learn(nothingKnown, await desk.judge(desk.sealed.map(asFile)));
    const records = await makeLog(2, { idsAfter: 300, log: '0f1c2b34-0d5e-4f6a-8b7c-9d0e1f2a3b4c' });
    expect(
      desk.name(await desk.judge([asFile(await desk.sealAs(desk.laptop, { seq: 7, previous: at(5).sha256, records }))], known)),
    ).toEqual([]);
  });

  it('keep the act that was there first', async () => {
    const [record] = await makeLog(1, { idsAfter: 5000 });
    const first = await desk.judge([asFile(await desk.sealAs(desk.laptop, {}))]);
    const changed = { ...record, device: '0f1c2b34-0d5e-4f6a-8b7c-9d0e1f2a3b4c', topics: ['debt'] } as NonNullable<typeof record>;
    const other = await desk.judge([asFile(await desk.sealAs(desk.phone, { records: [changed] }))], learn(nothingKnown, first));
    expect(other.records).toEqual([]);
    expect(desk.name(other)).toEqual(['record-changed Phone 1']);
  });

  it('with a number that nobody can reach do not fill the memory', async () => {
    const outcome = await desk.judge([asFile(await desk.sealAs(desk.laptop, { seq: 999_999_999 }))]);
    expect(outcome.devices).toMatchObject([{ lastSeq: 999_999_999, missing: [{ from: 1, to: 999_999_998 }] }]);
    expect(desk.name(outcome)).toHaveLength(200);
  });
});
