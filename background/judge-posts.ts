import { browser } from 'wxt/browser';
import type { Finding } from '../core/finding/finding.ts';
import { judge, judgeInThread } from '../core/finding/judge.ts';
import type { ThreadSign } from '../core/finding/thread-sign.ts';
import { UsualLanguages } from '../core/finding/usual-languages.ts';
import type { SeenBatch } from '../core/messages.ts';
import type { Post, PostId } from '../core/post.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { detectLanguage } from '../core/text/detect-language.ts';
import {
  draftKey,
  findingKey,
  isStored,
  readFinding,
  readFindingsOf,
  readTab,
  removeFindings,
  type StoredFinding,
  writeFindings,
  writeTab,
} from './findings.ts';
import { forgetOnWipe } from './forget-on-wipe.ts';
import { moveInsertion } from './insertions.ts';
import { keepChoices } from './keep-choices.ts';
import { getEngine } from './library.ts';
import { locateSpace } from './spaces.ts';
import { countThreads, keepTallies } from './thread-tallies.ts';
import { hashPost, hashText, recallThread } from './threads.ts';

let usual = new UsualLanguages(detectLanguage);
forgetOnWipe(() => (usual = new UsualLanguages(detectLanguage)));

/** Judges a batch of one tab and keeps what needs a look. */
export async function judgePosts(tab: number, batch: SeenBatch): Promise<Result<null, 'not-reading'>> {
  const state = await readTab(tab);
  const space = state?.report.space;
  if (!state || !space) return fail('not-reading');
  if (space.id !== batch.space) return succeed(null);
  const { posts } = batch;
  const where = await locateSpace(state.report.site, space);
  const found = new Map<string, StoredFinding>();
  const gone: string[] = [];
  const signs = new Map<PostId, ThreadSign | undefined>();
  for (const post of posts) {
    const key = findingKey(tab, post.id);
    const { finding, sign } = judgeInThread(post, getEngine(), {
      site: state.report.site,
      space,
      ...where,
      now: Date.now(),
      usual: usual.of(space.id, space.title),
    });
    signs.set(post.id, sign);
    if (finding) usual.note(space.id, finding.language);
    const oldKey = post.replaces ? findingKey(tab, post.replaces) : key;
    const before = (await isStored(oldKey)) ? await readFinding(oldKey) : undefined;
    if (post.replaces) gone.push(findingKey(tab, post.replaces));
    if (!finding) {
      if (before) gone.push(key);
      continue;
    }
    const stored = await withMemory({ finding, hashes: [] });
    if (stored) found.set(key, before ? keepChoices(stored, before) : stored);
    else signs.set(post.id, { corrects: true });
  }
  const roots = await countThreads(tab, batch, signs);
  for (const stored of found.values()) setRoot(stored, roots);
  const dropped = await writeFindings(tab, found);
  // the new key stands before the old one goes, so that an open panel can follow
  await moveChoices(tab, posts);
  await removeFindings(gone);
  await keepTallies(tab);
  if (dropped > 0) await writeTab(tab, { ...state, dropped: state.dropped + dropped });
  return succeed(null);
}

/** What is stored of a tab is judged once more, as of the time when it was read: its space lies in another country than was known. */
export async function judgeStoredAgain(tab: number): Promise<void> {
  const { site, space } = (await readTab(tab))?.report ?? {};
  if (site === undefined || space === undefined) return;
  const where = await locateSpace(site, space);
  const found = new Map<string, StoredFinding>();
  const gone: string[] = [];
  for (const [key, before] of await readFindingsOf(tab)) {
    const { post, seenAt } = before.finding;
    // a text chosen by hand may be of anywhere
    if (post.id.startsWith('manual:')) continue;
    const finding = judge(post, getEngine(), { site, space, ...where, now: seenAt, usual: usual.of(space.id, space.title) });
    if (finding) found.set(key, keepChoices({ ...before, finding }, before));
    else gone.push(key);
  }
  await writeFindings(tab, found);
  await removeFindings(gone);
}

function setRoot(stored: StoredFinding, roots: ReadonlyMap<PostId, PostId>): void {
  const root = roots.get(stored.finding.post.id);
  if (root !== undefined) stored.root = root;
}

/** What the counsellor chose for a post under its weak id goes on under its true one. */
async function moveChoices(tab: number, posts: Post[]): Promise<void> {
  for (const { id, replaces } of posts) {
    if (replaces === undefined) continue;
    const [from, to] = [draftKey(findingKey(tab, replaces)), draftKey(findingKey(tab, id))];
    const choice = (await browser.storage.session.get(from))[from];
    if (choice !== undefined) await browser.storage.session.set({ [to]: choice });
    await moveInsertion(tab, { from: findingKey(tab, replaces), to: findingKey(tab, id) });
  }
}

/** With what this device knows of the post; undefined for our own answer coming back as a comment. */
async function withMemory(stored: StoredFinding): Promise<StoredFinding | undefined> {
  const { finding } = stored;
  try {
    const hashes = await hashPost(finding.post, finding.site, finding.space);
    const memory = await recallThread([...hashes, await hashText(finding.post.text, finding.site, finding.space)]);
    if (memory?.state === 'ours') return undefined;
    return { finding: { ...finding, memory: soften(memory, hashes, finding) }, hashes };
  } catch {
    // the database cannot be opened: the post is shown as new, which errs on the safe side
    return stored;
  }
}

/** Only the very post counts as dealt with; an emergency in the same words is a new one. */
function soften(memory: Awaited<ReturnType<typeof recallThread>>, hashes: string[], finding: Finding): Finding['memory'] {
  if (!memory || memory.state === 'ours') return 'new';
  const isSame = memory.hash === hashes[0];
  return memory.state !== 'seen' && (!isSame || finding.emergency !== undefined) ? 'seen' : memory.state;
}
