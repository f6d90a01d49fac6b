import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../core/finding/finding.ts';
import type { Post, PostId } from '../core/post.ts';
import { makeFinding } from '../tests/example-finding.ts';

const held = new Map<string, unknown>();
const shown: Record<string, unknown> = {};
const show = async (what: object): Promise<void> => void Object.assign(shown, what);

const session = {
  get: async (keys: string | string[] | null) =>
    Object.fromEntries(
      [...held].filter(([key]) => keys === null || [keys].flat().includes(key)).map(([key, value]) => [key, structuredClone(value)]),
    ),
  set: async (values: object) => void Object.entries(values).forEach(([key, value]) => void held.set(key, structuredClone(value))),
  remove: async (keys: string | string[]) => void [keys].flat().forEach((key) => void held.delete(key)),
};

/** The worker's files as they are when it wakes: nothing in memory but what is stored. */
async function wake() {
  vi.resetModules();
  const { countThreads, keepTallies } = await import('./thread-tallies.ts');
  const count: typeof countThreads = async (tab, seen, signs) => {
    const roots = await countThreads(tab, seen, signs);
    await keepTallies(tab);
    return roots;
  };
  return { ...(await import('./findings.ts')), keepTallies, countThreads: count };
}

const comment = (id: string, parent: string): Post => ({
  id: id as PostId,
  kind: 'comment',
  parent: parent as PostId,
  text: 'Bez prijave te deportiraju',
  truncated: false,
});
const batch = (...posts: Post[]) => ({ space: '1', posts });

beforeEach(() => {
  held.clear();
  vi.stubGlobal('browser', {
    storage: { session },
    runtime: { id: 'pomost', getManifest: () => ({ action: { default_title: 'Open Pomost' } }) },
    action: { setBadgeText: show, setBadgeBackgroundColor: show, setTitle: show },
  });
});

describe('tallies of threads', () => {
  it('say which post is at the top, hold numbers and no text, and go on after the worker slept', async () => {
    const signs = new Map([['c1' as PostId, { claim: 'a', stance: 'asserts' as const, corrects: false }]]);
    const roots = await (await wake()).countThreads(1, batch(comment('c1', 'P'), comment('r1', 'c1')), signs);
    expect([...roots]).toEqual([
      ['c1', 'P'],
      ['r1', 'P'],
    ]);
    await (await wake()).countThreads(
      1,
      { ...batch(comment('c1', 'P'), comment('c2', 'P')), notLoaded: [{ root: 'c2' as PostId, count: 22 }] },
      signs,
    );
    expect(held.get('thread/1/P')).toEqual({ read: 3, claims: { a: { asserts: 1, asks: 0, denies: 0 } }, corrected: 0, notLoaded: 22 });
    expect(JSON.stringify([...held])).not.toContain('deportiraju');
  });

  it('are written only when something has changed', async () => {
    const { countThreads } = await wake();
    await countThreads(1, batch(comment('c1', 'P')), new Map());
    const set = vi.spyOn(session, 'set');
    await countThreads(1, batch(comment('c1', 'P')), new Map());
    expect(set).not.toHaveBeenCalled();
    set.mockRestore();
  });

  it('cost nothing else where there is no room for them, and are right again when there is', async () => {
    const { countThreads, keepTallies } = await wake();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const set = vi.spyOn(session, 'set').mockRejectedValue(new Error('Session storage quota bytes exceeded.'));
    expect([...(await countThreads(1, batch(comment('c1', 'P')), new Map()))]).toEqual([['c1', 'P']]);
    set.mockRestore();
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
    await keepTallies(1);
    expect(held.get('thread/1/P')).toMatchObject({ read: 1 });
  });

  it('go with the tab, and those of another stay', async () => {
    const { countThreads, clearTab } = await wake();
    await countThreads(1, batch(comment('c1', 'P'), comment('c2', 'Q')), new Map());
    await countThreads(2, batch(comment('c1', 'P')), new Map());
    await clearTab(1);
    expect([...held.keys()].sort()).toEqual(['thread-ids/2', 'thread/2/P']);
    await countThreads(1, batch(comment('c1', 'P')), new Map());
    expect(held.get('thread/1/P')).toMatchObject({ read: 1 });
  });
});

describe('the toolbar button', () => {
  const store = (change: Partial<Finding> = {}) => ({
    finding: makeFinding({ urgency: 'emergency', emergency: 'life', ...change }),
    hashes: [],
  });
  const told = () => vi.waitFor(() => expect(shown).toEqual(expect.objectContaining({ color: '#b01f1f' })));

  it('counts the emergencies that wait in all tabs, without the practice room, also when the worker wakes', async () => {
    const { writeFindings, changeFinding } = await wake();
    await writeFindings(
      1,
      new Map([
        ['finding/1/a', store()],
        ['finding/1/b', store({ memory: 'answered' })],
        ['finding/1/c', store({ urgency: 'high' })],
      ]),
    );
    await writeFindings(2, new Map([['finding/2/a', store({ memory: 'seen' })]]));
    await writeFindings(-1, new Map([['finding/-1/a', store()]]));
    await told();
    expect(shown).toMatchObject({ text: '2', title: 'Pomost (2)' });
    await changeFinding('finding/1/a', (stored) => ({ ...stored, finding: { ...stored.finding, memory: 'skipped' } }));
    await vi.waitFor(() => expect(shown).toMatchObject({ text: '1', title: 'Pomost (1)' }));
    Object.assign(shown, { text: '', title: '' });
    await (await wake()).showWaiting();
    expect(shown).toMatchObject({ text: '1', title: 'Pomost (1)' });
  });

  it('is as before when none waits', async () => {
    const { writeFindings, clearTab } = await wake();
    await writeFindings(1, new Map([['finding/1/a', store()]]));
    await vi.waitFor(() => expect(shown).toMatchObject({ text: '1' }));
    await clearTab(1);
    await vi.waitFor(() => expect(shown).toMatchObject({ text: '', title: 'Open Pomost' }));
  });
});
