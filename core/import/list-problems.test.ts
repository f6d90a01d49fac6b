import { describe, expect, it } from 'vitest';
import { type ImportProblem, keyOfProblem } from './import-problem.ts';
import type { KeptProblem } from './kept-problem.ts';
import { listProblems } from './list-problems.ts';

const keep = (problem: ImportProblem, change: Partial<KeptProblem> = {}): KeptProblem => ({
  ...problem,
  key: keyOfProblem(problem),
  place: `${problem.device}/${problem.seq}`,
  firstSeen: 1,
  lastSeen: 1,
  state: 'open',
  isHeld: false,
  ...change,
});
const nowhere = new Map();
const gap = (seq: number, change: Partial<KeptProblem> = {}): KeptProblem => keep({ code: 'gap', device: 'd-1', seq }, change);

describe('listProblems', () => {
  it('puts together what is of one kind and one device', () => {
    const lines = listProblems([gap(3), gap(2, { lastSeen: 5 }), keep({ code: 'gap', device: 'd-2', seq: 2 })], 'open', nowhere);
    expect(lines).toMatchObject([
      { code: 'gap', device: 'd-1', seqs: [2, 3], lastSeen: 5, keys: ['gap|d-1|2', 'gap|d-1|3'].reverse() },
      { code: 'gap', device: 'd-2', seqs: [2] },
    ]);
  });

  it('tells what is open or what was dismissed, and never what is over', () => {
    const problems = [gap(1), gap(2, { state: 'dismissed' }), gap(3, { state: 'over' })];
    expect(listProblems(problems, 'open', nowhere)).toMatchObject([{ seqs: [1] }]);
    expect(listProblems(problems, 'dismissed', nowhere)).toMatchObject([{ seqs: [2] }]);
  });

  it('does not tell twice that a number is missing', () => {
    const changed = keep({ code: 'changed', device: 'd-1', seq: 2, folder: 'one', file: 'd-1-2.age' });
    expect(listProblems([gap(2), gap(3), changed], 'open', nowhere)).toMatchObject([
      { code: 'gap', seqs: [3] },
      { code: 'changed', seqs: [2], files: ['d-1-2.age'] },
    ]);
    expect(listProblems([gap(2), { ...changed, state: 'over' }], 'open', nowhere)).toMatchObject([{ code: 'gap' }]);
  });

  it('does not call lost what another supervisor has confirmed', () => {
    const elsewhere = new Map([['d-1', [{ upTo: 4, missing: [3] }]]]);
    const lines = listProblems([gap(2), gap(3), gap(5), keep({ code: 'sealed-to-others', device: 'd-1', seq: 1 })], 'open', elsewhere);
    expect(lines).toMatchObject([{ code: 'gap', seqs: [3, 5] }]);
  });

  it('lets in only what is kept aside', () => {
    const blocked = (seq: number, isHeld: boolean) => keep({ code: 'blocked-device', device: 'd-1', seq, file: `${seq}` }, { isHeld });
    expect(listProblems([blocked(1, true), blocked(2, false)], 'open', nowhere)).toMatchObject([{ code: 'blocked-device', admissible: 1 }]);
    expect(listProblems([keep({ code: 'unknown-device', device: 'd-9', seq: 1 }, { isHeld: true })], 'open', nowhere)).toMatchObject([
      { admissible: 0 },
    ]);
  });
});
