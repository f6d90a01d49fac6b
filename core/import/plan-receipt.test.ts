import { describe, expect, it } from 'vitest';
import { makeTeam } from '../../tests/make-team.ts';
import { receipt } from '../sync/receipt.ts';
import { readJson, verifyFile } from '../team/sign-file.ts';
import type { KnownDevice } from './known.ts';
import { makeReceipt } from './make-receipt.ts';
import { type KnownProblem, listUnaskable, planReceipt } from './plan-receipt.ts';

const device = (change: Partial<KnownDevice>): KnownDevice => ({
  device: 'd-3f9a2c71',
  lastSeq: 9,
  missing: [],
  contested: [],
  ...change,
});

describe('planReceipt', () => {
  it.each<[string, Partial<KnownDevice>, ReturnType<typeof planReceipt>]>([
    ['nothing imported', { lastSeq: 0 }, undefined],
    ['everything there', {}, { upTo: 9, missing: [] }],
    [
      'gaps',
      {
        missing: [
          { from: 1, to: 2 },
          { from: 5, to: 5 },
        ],
      },
      { upTo: 9, missing: [1, 2, 5] },
    ],
    ['two of one number', { contested: [4] }, { upTo: 9, missing: [4] }],
    ['two of one number and gaps', { contested: [4], missing: [{ from: 2, to: 3 }] }, { upTo: 9, missing: [2, 3, 4] }],
    ['two of the last number', { contested: [9] }, { upTo: 8, missing: [] }],
    ['two of the only number', { lastSeq: 1, contested: [1] }, undefined],
    ['two of the last number behind a gap', { contested: [9], missing: [{ from: 7, to: 8 }] }, { upTo: 6, missing: [] }],
    ['a gap too long to name', { lastSeq: 9_000_000, missing: [{ from: 4, to: 8_999_999 }] }, { upTo: 3, missing: [] }],
    ['such a gap at the beginning', { lastSeq: 9_000_000, missing: [{ from: 1, to: 8_999_999 }] }, undefined],
    [
      'as many as can be named',
      { lastSeq: 5001, missing: [{ from: 1, to: 5000 }] },
      { upTo: 5001, missing: Array.from({ length: 5000 }, (_, index) => index + 1) },
    ],
  ])('with %s', (_what, change, cover) => {
    expect(planReceipt(device(change), [])).toEqual(cover);
  });
});

describe('planReceipt, with problems', () => {
  const problem = (code: KnownProblem['code'], seq: number, state: KnownProblem['state'] = 'open'): KnownProblem => ({
    code,
    seq,
    state,
    device: 'd-3f9a2c71',
  });

  it.each<[string, Partial<KnownDevice>, KnownProblem[], ReturnType<typeof planReceipt>]>([
    ['the only envelope spoilt', { lastSeq: 0 }, [problem('changed', 1)], { upTo: 0, missing: [1] }],
    ['the last ones spoilt, in any order', {}, [problem('unreadable', 11), problem('swapped', 10)], { upTo: 9, missing: [10, 11] }],
    ['the last one withheld, twice', {}, [problem('withheld', 10), problem('withheld', 10)], { upTo: 9, missing: [10] }],
    ['one that was spoilt and has come since', {}, [problem('changed', 10, 'over')], { upTo: 9, missing: [] }],
    ['a spoilt one that a person dismissed', {}, [problem('changed', 10, 'dismissed')], { upTo: 9, missing: [] }],
    ['a spoilt copy of one that is here', {}, [problem('swapped', 4)], { upTo: 9, missing: [] }],
    ['one that was locked for others', {}, [problem('sealed-to-others', 10)], { upTo: 9, missing: [] }],
    ['a spoilt one of another device', {}, [{ ...problem('changed', 10), device: 'd-00000002' }], { upTo: 9, missing: [] }],
    ['a conflict', { contested: [4] }, [problem('conflict', 4)], { upTo: 9, missing: [4] }],
    ['a conflict that a person dismissed', { contested: [4] }, [problem('conflict', 4, 'dismissed')], { upTo: 9, missing: [] }],
    [
      'a conflict dismissed and another one of the same number',
      { contested: [4] },
      [problem('conflict', 4, 'dismissed'), problem('conflict', 4)],
      { upTo: 9, missing: [4] },
    ],
    ['a broken chain after it', { contested: [4] }, [problem('chain-broken', 5)], { upTo: 9, missing: [4] }],
    ['a broken chain that a person dismissed', { contested: [4] }, [problem('chain-broken', 5, 'dismissed')], { upTo: 9, missing: [4] }],
    [
      'a broken chain dismissed, and a conflict',
      { contested: [4] },
      [problem('chain-broken', 5, 'dismissed'), problem('conflict', 4)],
      { upTo: 9, missing: [4] },
    ],
    [
      'a conflict dismissed, and a broken chain',
      { contested: [4] },
      [problem('chain-broken', 5), problem('conflict', 4, 'dismissed')],
      { upTo: 9, missing: [] },
    ],
    ['a conflict of another number dismissed', { contested: [4] }, [problem('conflict', 5, 'dismissed')], { upTo: 9, missing: [4] }],
  ])('with %s', (_what, change, problems, cover) => {
    expect(planReceipt(device(change), problems)).toEqual(cover);
  });

  it('names no more than a receipt can', () => {
    const missing = [{ from: 1, to: 4999 }];
    const cover = planReceipt(device({ lastSeq: 5000, missing }), [problem('changed', 5001), problem('changed', 5002)]);
    expect([cover?.missing.length, cover?.missing.at(-1)]).toEqual([5000, 5001]);
  });

  it('knows what it is vain to ask for', () => {
    const problems = [
      problem('sealed-to-others', 1),
      problem('sealed-to-others', 2, 'over'),
      problem('gap', 3),
      problem('gap', 4, 'dismissed'),
      problem('changed', 5),
      { ...problem('sealed-to-others', 6), device: 'd-00000002' },
    ];
    expect([...listUnaskable(problems, 'd-3f9a2c71')]).toEqual([1, 4]);
  });
});

describe('makeReceipt', () => {
  const wish = {
    team: '4bd60c1e-6a3c-4f57-9d3d-7a8f2d9d1c11',
    device: 'd-3f9a2c71',
    by: 'd-00000001',
    upTo: 9,
    missing: [4],
    head: 'a'.repeat(64),
    issued: '2026-11-22T09:00:00.000Z',
  };

  it("is signed with the supervisor's key, for this purpose alone", async () => {
    const { devices } = await makeTeam();
    const [office, laptop] = devices.map(({ keys }) => keys);
    if (!office || !laptop) throw new Error('two devices');
    const signed = await makeReceipt(wish, office);
    const payload = await verifyFile('pomost-receipt-v1', signed, [office.signs]);
    expect(readJson(receipt, payload ?? '')).toEqual({
      format: 'pomost-receipt',
      formatVersion: 1,
      ...wish,
    });
    expect(await verifyFile('pomost-receipt-v1', signed, [laptop.signs])).toBeUndefined();
    expect(await verifyFile('pomost-note-v1', signed, [office.signs])).toBeUndefined();
  });

  it('is not made of what no reader would take', async () => {
    const { devices } = await makeTeam();
    await expect(makeReceipt({ ...wish, missing: [9] }, devices[0]?.keys as never)).rejects.toThrow();
  });
});
