import type { Handlers } from '../browser/messages.ts';
import { judge } from '../core/finding/judge.ts';
import { practiceTab } from '../core/practice/is-practice.ts';
import { makeWork } from '../core/practice/make-work.ts';
import type { PracticeMessages, PracticeReply } from '../core/practice/practice-messages.ts';
import { practicePosts, practiceReport } from '../core/practice/practice-posts.ts';
import { isGood, type Remark, reviewPractice } from '../core/practice/review-practice.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { detectLanguage } from '../core/text/detect-language.ts';
import { changeFinding, clearTab, findingKey, removeTab, type StoredFinding, writeFindings, writeTab } from './findings.ts';
import { inTurn } from './in-turn.ts';
import { getEngine, getPacks } from './library.ts';

export const practiceHandlers: Handlers<PracticeMessages> = {
  'practice.open': () => inTurn(practiceTab, layOut),
  'practice.close': () => inTurn(practiceTab, clear),
  'practice.send': reviewReply,
};

/** The report first: by it every act made in the room is told from a real one. Without hashes nothing is remembered of a post. */
async function layOut(): Promise<Result<{ findings: number }, never>> {
  await clearTab(practiceTab);
  await writeTab(practiceTab, { report: practiceReport, dropped: 0 });
  const { site, space } = practiceReport;
  const now = Date.now();
  const found = new Map<string, StoredFinding>();
  for (const { post } of practicePosts) {
    const finding = judge(post, getEngine(), { site, space, now });
    if (finding) found.set(findingKey(practiceTab, post.id), { finding, hashes: [] });
  }
  await writeFindings(practiceTab, found);
  return succeed({ findings: found.size });
}

async function clear(): Promise<Result<null, never>> {
  await clearTab(practiceTab);
  await removeTab(practiceTab);
  return succeed(null);
}

/** A good reply puts the finding among those that are done, in the room only. */
async function reviewReply(reply: PracticeReply): Promise<Result<Remark[], 'unknown'>> {
  const work = makeWork(reply, { packs: getPacks(), detectLanguage });
  if (!work) return fail('unknown');
  const remarks = reviewPractice(work);
  if (isGood(remarks)) await changeFinding(reply.key, (stored) => ({ ...stored, finding: { ...stored.finding, memory: 'answered' } }));
  return succeed(remarks);
}
