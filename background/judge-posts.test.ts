import { beforeEach, expect, it, vi } from 'vitest';
import type { Post, PostId } from '../core/post.ts';
import { makeFinding } from '../tests/example-finding.ts';
import { makeBrowser, makeSession } from '../tests/session-in-memory.ts';
import type { StoredFinding } from './findings.ts';

vi.mock('../core/finding/judge.ts', () => ({
  judgeInThread: (post: Post) => ({ finding: makeFinding({ post, urgency: 'emergency', emergency: 'life' }) }),
}));
vi.mock('./library.ts', () => ({ getEngine: () => undefined }));
vi.mock('./spaces.ts', () => ({ locateSpace: async () => ({}) }));
vi.mock('./insertions.ts', () => ({ moveInsertion: async () => undefined }));
vi.mock('./threads.ts', () => ({
  hashPost: async () => ['id', 'words'],
  hashText: async () => 'words',
  recallThread: async () => undefined,
}));

const session = makeSession();
const { space } = makeFinding();
const posts = ['c1', 'c2'].map(
  (id): Post => ({ id: id as PostId, kind: 'comment', parent: 'P' as PostId, text: 'Copilul nu mai respiră!', truncated: false }),
);

beforeEach(() => {
  session.empty();
  vi.stubGlobal('browser', makeBrowser(session));
  session.held.set('tab/1', { report: { site: 'facebook', siteVersion: '1', state: 'reading', space, read: 2, fresh: false }, dropped: 0 });
});

it('keeps what it found, with the thread it stands in, also where there is no room for the numbers of the thread', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  session.hasRoom = (values) => !Object.keys(values).some((key) => key.startsWith('thread'));
  const { judgePosts } = await import('./judge-posts.ts');
  expect(await judgePosts(1, { space: space.id, posts })).toEqual({ ok: true, value: null });
  const found = posts.map(({ id }) => session.held.get(`finding/1/${id}`) as StoredFinding);
  expect(found).toMatchObject([
    { root: 'P', hashes: ['id', 'words'], finding: { emergency: 'life' } },
    { root: 'P', hashes: ['id', 'words'], finding: { emergency: 'life' } },
  ]);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
