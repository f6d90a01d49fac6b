import { describe, expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('inTurn', () => {
  it('does the jobs of a tab in the order they came, however long each takes', async () => {
    const done: string[] = [];
    const slow = inTurn(1, async () => {
      await wait(20);
      done.push('slow');
    });
    const quick = inTurn(1, async () => {
      done.push('quick');
    });
    await Promise.all([slow, quick]);
    expect(done).toEqual(['slow', 'quick']);
  });

  it('lets tabs wait for none but themselves', async () => {
    const done: number[] = [];
    const first = inTurn(1, async () => {
      await wait(20);
      done.push(1);
    });
    const second = inTurn(2, async () => {
      done.push(2);
    });
    await Promise.all([first, second]);
    expect(done).toEqual([2, 1]);
  });

  it('goes on after a job that failed, and answers with what each job answers', async () => {
    const failed = inTurn(1, () => Promise.reject(new Error('no')));
    const after = inTurn(1, async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await after).toBe('yes');
  });
});
