import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Post } from '../core/post.ts';
import { makeFinding } from '../tests/example-finding.ts';
import { makeBrowser, makeSession } from '../tests/session-in-memory.ts';

vi.mock('../core/finding/judge.ts', () => ({ judgeAnyway: (post: Post) => makeFinding({ post }) }));
vi.mock('./library.ts', () => ({ getEngine: () => undefined }));
vi.mock('./spaces.ts', () => ({ locateSpace: async () => ({}) }));

describe('what the counsellor begins by hand', () => {
  const session = makeSession();
  const openTab = 1;

  beforeEach(() => {
    session.empty();
    vi.stubGlobal('browser', makeBrowser(session, openTab));
  });

  const begin = async (tab: number) => {
    const { judgeText, openBlank } = await import('./judge-by-hand.ts');
    return [await judgeText(tab, 'Proprietarul mi-a dat preaviz, ce fac?'), await openBlank(tab)];
  };

  it('is a finding of its tab', async () => {
    expect(await begin(openTab)).toMatchObject([{ ok: true }, { ok: true }]);
    expect([...session.held.keys()].map((key) => key.replace(/\d{5,}/, 'now')).sort()).toEqual([
      'finding/1/manual:now',
      'finding/1/manual:private:now',
    ]);
  });

  it('leaves nothing under a tab that is gone', async () => {
    expect(await begin(7)).toMatchObject([
      { ok: false, error: 'tab-gone' },
      { ok: false, error: 'tab-gone' },
    ]);
    expect(session.held.size).toBe(0);
  });
});
