import { expect, it } from 'vitest';
import { lessenUse } from './lessen-use.ts';

it('keeps of a use with a special topic the site and the day alone', () => {
  const at = Date.UTC(2026, 10, 20, 22, 47, 13, 512);
  expect(lessenUse({ id: 'a', site: 'facebook', space: 's', post: 'p', threads: ['t', 'p'], hashes: ['w', 'x'], at })).toStrictEqual({
    id: 'a',
    site: 'facebook',
    space: 'a',
    threads: [],
    hashes: [],
    at: Date.UTC(2026, 10, 20),
  });
});
