import { afterEach, expect, it, vi } from 'vitest';

const append = vi.hoisted(() => vi.fn());
vi.mock('./database.ts', () => ({ openDatabase: append }));
vi.mock('./keep-less.ts', () => ({ isSpecialTopic: () => false, keepLess: (draft: unknown) => draft }));

afterEach(() => vi.unstubAllGlobals());

/** The browser's own way: one after the other. */
function makeLocks() {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    request: <T>(_name: string, job: () => Promise<T>): Promise<T> => {
      const done = turn.then(job);
      turn = done;
      return done;
    },
  };
}

it('acts that waited for the log do not come back after a wipe that was under way', async () => {
  const held = new Map<string, unknown>([['overflow/a', { draft: { id: 'a' }, at: '2026-11-22T09:00:00.000Z' }]]);
  const locks = makeLocks();
  vi.stubGlobal('navigator', { locks });
  vi.stubGlobal('browser', { runtime: { id: 'pomost' }, storage: { local: { get: async () => Object.fromEntries(held) } } });
  const { drainOverflow } = await import('./log.ts');
  const wipe = locks.request('log', async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    held.clear();
  });
  const drained = drainOverflow();
  await wipe;
  expect(await drained).toEqual([]);
  expect(append).not.toHaveBeenCalled();
});
