import { browser } from 'wxt/browser';
import { makeBlankFinding } from '../core/finding/blank-finding.ts';
import type { Finding } from '../core/finding/finding.ts';
import { judgeAnyway } from '../core/finding/judge.ts';
import { type Post, type PostId, type SiteId, unknownSpace } from '../core/post.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { findingKey, readTab, writeFindings } from './findings.ts';
import { inTurn } from './in-turn.ts';
import { getEngine } from './library.ts';
import { locateSpace } from './spaces.ts';

/** A selected or pasted text, on any page: where the site is unknown its closest kin is a plain group. */
export async function judgeText(tab: number, given: string): Promise<Result<{ key: string }, 'empty' | 'tab-gone'>> {
  const text = given.trim().slice(0, 20_000);
  if (text === '') return fail('empty');
  return addFinding(tab, async () => {
    const state = await readTab(tab);
    const site: SiteId = state?.report.site ?? 'facebook';
    const space = state?.report.space ?? unknownSpace;
    const now = Date.now();
    const post: Post = { id: `manual:${now}` as PostId, kind: 'post', text, truncated: false };
    return judgeAnyway(post, getEngine(), { site, space, ...(await locateSpace(site, space)), now });
  });
}

/** A draft for a private chat. */
export const openBlank = (tab: number): Promise<Result<{ key: string }, 'tab-gone'>> =>
  addFinding(tab, async () => {
    const site = (await readTab(tab))?.report.site ?? 'facebook';
    return makeBlankFinding({ site, now: Date.now() });
  });

/** In its turn: nothing is put where a page or a tab is just being cleared away. */
const addFinding = (tab: number, make: () => Promise<Finding>): Promise<Result<{ key: string }, 'tab-gone'>> =>
  inTurn(tab, async () => {
    const finding = await make();
    if (!(await isOpen(tab))) return fail('tab-gone');
    const key = findingKey(tab, finding.post.id);
    await writeFindings(tab, new Map([[key, { finding, hashes: [] }]]));
    return succeed({ key });
  });

const isOpen = (tab: number): Promise<boolean> =>
  browser.tabs.get(tab).then(
    () => true,
    () => false,
  );
