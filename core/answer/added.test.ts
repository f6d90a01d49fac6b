import { describe, expect, it } from 'vitest';
import { addChosen, addTaken, nothingAdded, removeClaim } from './added.ts';

describe('what was taken', () => {
  it('goes to the list of its kind, the latest last and once', () => {
    const taken = [
      { kind: 'answer', id: 'a' },
      { kind: 'claim', id: 'c' },
      { kind: 'help-point', id: 'h1' },
      { kind: 'help-point', id: 'h2' },
      { kind: 'help-point', id: 'h1' },
    ] as const;
    expect(taken.reduce(addTaken, nothingAdded)).toEqual({ answers: ['a'], claims: ['c'], helpPoints: ['h2', 'h1'] });
  });

  it('can be a claim that is put away again', () => {
    const added = { answers: ['c1'], claims: ['c1', 'c2'], helpPoints: [] };
    expect(removeClaim(added, 'c1')).toEqual({ answers: ['c1'], claims: ['c2'], helpPoints: [] });
  });

  it('is completed by what a kept draft needs, which is older', () => {
    const added = { answers: ['a2', 'a1'], claims: ['c'], helpPoints: ['h'] };
    const choice = { answerId: 'a1', language: 'ro', variant: 'full', helpPointIds: ['h', 'old'] } as const;
    expect(addChosen(added, { ...choice, helpPointIds: [...choice.helpPointIds] })).toEqual({
      answers: ['a1', 'a2'],
      claims: ['c'],
      helpPoints: ['h', 'old'],
    });
    expect(addChosen(added, undefined)).toBe(added);
  });
});
