import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBlankFinding } from '../core/finding/blank-finding.ts';
import type { Finding } from '../core/finding/finding.ts';
import type { PostId } from '../core/post.ts';
import { makeFinding } from '../tests/example-finding.ts';
import { makeBrowser, makeSession } from '../tests/session-in-memory.ts';
import type { StoredFinding } from './findings.ts';

const store = (change: Partial<Finding> = {}): StoredFinding => ({ finding: makeFinding(change), hashes: [] });
const urgent = { urgency: 'emergency', emergency: 'life' } as const;

const session = makeSession();
beforeEach(() => {
  session.empty();
  vi.stubGlobal('browser', makeBrowser(session));
});

/** The files as they are when the worker wakes. */
async function wake() {
  vi.resetModules();
  return { ...(await import('./findings.ts')), ...(await import('./in-turn.ts')), held: session.held };
}

describe('findings that the browser has no room for', () => {
  it('make the oldest go that are not urgent, with what was begun for them, and are stored', async () => {
    session.hasRoom = (values, held) => held.size + Object.keys(values).length <= 4;
    const { writeFindings, held } = await wake();
    held.set('thread-ids/1', {});
    held.set('draft/finding/1/old', {});
    await writeFindings(1, new Map([['finding/1/old', store({ seenAt: 1 })]]));
    await writeFindings(1, new Map([['finding/1/worse', store({ seenAt: 0, ...urgent })]]));
    expect(await writeFindings(1, new Map([['finding/1/new', store({ seenAt: 2, ...urgent })]]))).toBe(1);
    expect([...held.keys()]).toEqual(['thread-ids/1', 'finding/1/worse', 'finding/1/new']);
  });

  it('are not taken for stored when that was of no use', async () => {
    session.hasRoom = (values) => !('finding/1/new' in values);
    const { writeFindings, isStored } = await wake();
    await expect(writeFindings(1, new Map([['finding/1/new', store(urgent)]]))).rejects.toThrow('quota');
    expect(await isStored('finding/1/new')).toBe(false);
  });

  it('cost no other finding when storing failed for another reason', async () => {
    const { writeFindings, held } = await wake();
    await writeFindings(1, new Map([['finding/1/old', store({ seenAt: 1 })]]));
    vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('Extension context invalidated.'));
    await expect(writeFindings(1, new Map([['finding/1/new', store()]]))).rejects.toThrow('invalidated');
    expect([...held.keys()]).toEqual(['finding/1/old']);
  });
});

describe('a change of a finding', () => {
  const skip = (stored: StoredFinding): StoredFinding => ({ ...stored, finding: { ...stored.finding, memory: 'skipped' } });
  let worker: Awaited<ReturnType<typeof wake>>;
  beforeEach(async () => {
    worker = await wake();
    await worker.writeFindings(1, new Map([['finding/1/a', store()]]));
  });
  const read = (key: string) => (worker.held.get(key) as StoredFinding | undefined)?.finding;

  it('waits until the post has been read again, and is not overwritten by that', async () => {
    const { inTurn, readFinding, writeFindings, changeFinding } = worker;
    const reading = inTurn(1, async () => {
      const before = await readFinding('finding/1/a');
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (before) await writeFindings(1, new Map([['finding/1/a', { ...before, finding: { ...before.finding, urgency: 'high' } }]]));
    });
    const changed = await changeFinding('finding/1/a', skip);
    await reading;
    expect(read('finding/1/a')).toMatchObject({ urgency: 'high', memory: 'skipped' });
    expect(changed?.finding).toMatchObject({ urgency: 'high', memory: 'skipped' });
  });

  it('finds the post under the true id that it has got meanwhile', async () => {
    const { inTurn, writeFindings, removeFindings, changeFinding } = worker;
    const { post } = makeFinding();
    const reading = inTurn(1, async () => {
      await writeFindings(1, new Map([['finding/1/b', store({ post: { ...post, id: 'b' as PostId, replaces: 'a' as PostId } })]]));
      await removeFindings(['finding/1/a']);
    });
    await Promise.all([reading, changeFinding('finding/1/a', skip)]);
    expect([read('finding/1/a'), read('finding/1/b')?.memory]).toEqual([undefined, 'skipped']);
  });

  it('writes nothing where the tab has been cleared meanwhile', async () => {
    const { inTurn, clearTab, changeFinding } = worker;
    const [, changed] = await Promise.all([inTurn(1, () => clearTab(1)), changeFinding('finding/1/a', skip)]);
    expect([changed, worker.held.size]).toEqual([undefined, 0]);
  });
});

it('drafts of a private chat go with what was begun for them; other findings and other tabs keep theirs', async () => {
  const { writeFindings, findingKey, draftKey, clearBlanks, held } = await wake();
  const blank = { finding: makeBlankFinding({ site: 'telegram', now: 5 }), hashes: [] };
  for (const tab of [1, 12]) {
    const key = findingKey(tab, blank.finding.post.id);
    await writeFindings(
      tab,
      new Map([
        [key, blank],
        [findingKey(tab, 'a'), store()],
      ]),
    );
    held.set(draftKey(key), { answerId: 'x' });
  }
  await clearBlanks(1);
  expect([...held.keys()].filter((key) => key.includes('/1/'))).toEqual(['finding/1/a']);
  expect([...held.keys()].filter((key) => key.includes('/12/'))).toHaveLength(3);
});
