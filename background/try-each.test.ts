import { expect, it, vi } from 'vitest';
import { tryEach } from './try-each.ts';

it('does every job in its order, also after one that failed, and says what failed', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const done: string[] = [];
  await tryEach([
    async () => void done.push('forget threads'),
    () => Promise.reject(new Error('the log is closed')),
    () => {
      throw new Error('at once');
    },
    async () => void done.push('forget links'),
  ]);
  expect(done).toEqual(['forget threads', 'forget links']);
  expect(warn).toHaveBeenCalledTimes(2);
  warn.mockRestore();
});
