import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { answerMessages, type Handlers, isOwnPage } from '../browser/messages.ts';
import { addFound } from '../core/answer/add-found.ts';
import { describeFinds, type LibraryFind } from '../core/answer/describe-finds.ts';
import { suggest } from '../core/answer/suggest.ts';
import type { Stock, Suggestion } from '../core/answer/suggestion.ts';
import {
  type AnswerIntent,
  allowedFromContentScript,
  type LibraryQuestion,
  type PageReport,
  type SuggestionRequest,
  type WorkerMessages,
} from '../core/messages.ts';
import { isPractice } from '../core/practice/is-practice.ts';
import { readOpenness } from '../core/referral/read-openness.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { siteOfAddress } from '../core/site-address.ts';
import { offerContextMenu } from './context-menu.ts';
import { correctionHandlers } from './corrections.ts';
import { dayHandlers } from './day.ts';
import { changeFinding, clearTab, readFinding, readTab, removeTab, showWaiting } from './findings.ts';
import { forgetLinks } from './follow-ups.ts';
import { hintHandlers, hintInserting } from './hints.ts';
import { inTurn } from './in-turn.ts';
import { askAboutStanding, confirmAnswer, finishIntent, keepFindingKey, recoverIntents, settleAnswer } from './insertions.ts';
import { judgeText, openBlank } from './judge-by-hand.ts';
import { judgePosts } from './judge-posts.ts';
import { judgeSpacesAgain } from './judge-spaces-again.ts';
import { calmStored } from './keep-choices.ts';
import { keepReport } from './keep-report.ts';
import { getLabels, getLibrarySearch, getReferrals } from './library.ts';
import { drainOverflow, readLog, recordInteraction, writeIntent } from './log.ts';
import { mendOpenTabs, mendTab } from './mend-tabs.ts';
import { noteHandlers } from './notes.ts';
import { readOffered } from './offered-packs.ts';
import { openPanelByButton } from './open-panel.ts';
import { openWelcome } from './open-welcome.ts';
import { queueHandlers } from './outbox/queue-handlers.ts';
import { ownTextHandlers } from './own-texts.ts';
import { pageMessageSchemas, parseBatch } from './parse-page-messages.ts';
import { practiceHandlers } from './practice.ts';
import { openNotesOnClick } from './sealed-notes/notify-handover.ts';
import { sealedNoteHandlers } from './sealed-notes/sealed-note-handlers.ts';
import { showUnread } from './sealed-notes/tell-notes-changed.ts';
import { onCountryChange, spaceHandlers } from './spaces.ts';
import { keepInTouch } from './sync-alarm.ts';
import { teamHandlers } from './team/team-handlers.ts';
import { forgetOldThreads, hashText, rememberThread } from './threads.ts';
import { tryEach } from './try-each.ts';
import { forgetOldUses, guardHandlers, keepUse } from './uses.ts';
import { deviceHandlers } from './wipe.ts';
import { followWithdrawals } from './withdraw-act.ts';

/** As many as the panel shows without scrolling for long. */
const mostFinds = 8;
/** Looked at for them: the one near by may be named like thirty others. */
const mostHits = 40;

const handlers: Handlers<WorkerMessages> = {
  'page.report': (report, sender) => takeReport(sender.tab?.id, report),
  'posts.seen': (batch, sender) => judgeParsed(sender.tab?.id, batch),
  'answer.settled': (settled, sender) => {
    const parsed = v.safeParse(pageMessageSchemas['answer.settled'], settled);
    return parsed.success ? settleAnswer(sender.tab?.id ?? -1, parsed.output) : fail('unknown');
  },
  'text.judge': ({ tab, text }) => judgeText(tab, text),
  'blank.open': openBlank,
  'suggestion.read': readSuggestion,
  'library.search': searchLibrary,
  'labels.read': () => {
    void catchUp();
    return succeed(getLabels());
  },
  'finding.open': async (key) => {
    const stored = await changeFinding(key, (found) =>
      found.finding.memory === 'new' ? { ...found, finding: { ...found.finding, memory: 'seen' } } : found,
    );
    if (stored && !isPractice(key)) await rememberThread({ hashes: stored.hashes, state: 'seen' }).catch(() => undefined);
    return stored ? succeed(null) : fail('unknown');
  },
  'finding.calm': async (key) => ((await changeFinding(key, calmStored)) ? succeed(null) : fail('unknown')),
  'interaction.record': recordInteraction,
  'answer.intend': intend,
  'answer.done': ({ id, method }) => finishIntent(id, method),
  'answer.confirm': ({ id, isPosted }) => confirmAnswer(id, isPosted),
  'finding.dismiss': ({ key, draft }) => recordAndRemember(key, draft, { memory: 'skipped' }),
  'finding.restore': ({ key, draft }) => recordAndRemember(key, draft, { memory: 'seen' }),
  'log.read': readLog,
  'tabs.mend': mendTab,
  ...spaceHandlers,
  ...dayHandlers,
  ...noteHandlers,
  ...correctionHandlers,
  ...guardHandlers,
  ...ownTextHandlers,
  ...practiceHandlers,
  ...deviceHandlers,
  ...teamHandlers,
  ...queueHandlers,
  ...sealedNoteHandlers,
  ...hintHandlers,
};

/** Registers every listener at once: an event that wakes the worker is lost to listeners registered later. */
export function startWorker(): void {
  const fromPages = new Set<string>(allowedFromContentScript);
  answerMessages<WorkerMessages>(handlers, (name, sender) => {
    if (sender.id !== browser.runtime.id) return false;
    return isOwnPage(sender) || (fromPages.has(name) && sender.tab?.id !== undefined && sender.frameId === 0);
  });
  browser.tabs.onRemoved.addListener((tab) => void inTurn(tab, () => leaveSite(tab)));
  browser.tabs.onUpdated.addListener((tab, { status }, { url }) => {
    // without an address it is none of the four sites: what was found there is over
    if (status === 'loading' && siteOfAddress(url ?? '') === undefined) void inTurn(tab, () => leaveSite(tab));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void mendOpenTabs();
    void openWelcome(reason);
  });
  openPanelByButton();
  void showWaiting();
  void showUnread();
  openNotesOnClick();
  offerContextMenu(judgeText);
  onCountryChange((keys) => void judgeSpacesAgain(keys));
  keepInTouch();
  void catchUp();
}

/** What is to be forgotten, first; then what an earlier life of the worker left undone. A closed database leaves it for the next time. */
function catchUp(): Promise<void> {
  const now = Date.now();
  return tryEach([
    () => forgetOldThreads(now),
    () => forgetOldUses(now),
    () => forgetLinks(now),
    async () => followWithdrawals(await drainOverflow()),
    () => recoverIntents(now),
  ]);
}

async function leaveSite(tab: number): Promise<void> {
  await askAboutStanding(tab);
  await clearTab(tab);
  await removeTab(tab);
}

async function takeReport(tab: number | undefined, report: PageReport): Promise<Result<null, never>> {
  const parsed = v.safeParse(pageMessageSchemas['page.report'], report);
  if (tab === undefined || !parsed.success) return succeed(null);
  return inTurn(tab, () => keepReport(tab, parsed.output as PageReport));
}

async function judgeParsed(tab: number | undefined, batch: unknown): ReturnType<typeof judgePosts> {
  const parsed = parseBatch(batch);
  if (tab === undefined || !parsed) return fail('not-reading');
  return inTurn(tab, () => judgePosts(tab, parsed));
}

async function readSuggestion({ key, added, today, now, wishes, evenAnswers }: SuggestionRequest): Promise<Result<Suggestion, 'unknown'>> {
  const [stored, { used, ...offered }] = await Promise.all([readFinding(key), readOffered()]);
  if (!stored) return fail('unknown');
  const { finding } = stored;
  const stock: Stock = { ...offered, referrals: getReferrals(used), today, wishes, evenAnswers, isOpen: readOpenness(now) };
  return succeed(addFound(suggest(finding, stock), added, { finding, ...stock }));
}

async function searchLibrary({ query, today, place, ...context }: LibraryQuestion): Promise<Result<LibraryFind[], never>> {
  const { used, packs } = await readOffered();
  const hits = getLibrarySearch(today, used).search(query, { ...context, limit: mostHits });
  return succeed(describeFinds(hits, { packs, today, limit: mostFinds, ...(place ? { place } : {}) }));
}

async function intend({ draft, tab, key, text }: AnswerIntent): Promise<Result<null, 'store-closed' | 'refused'>> {
  if (isPractice(key)) return succeed(null);
  const stored = key === undefined ? undefined : await readFinding(key);
  const written = await writeIntent({
    id: draft.id,
    draft,
    tab,
    at: Date.now(),
    hashes: stored?.hashes ?? [],
  });
  if (written.ok && key !== undefined) await keepFindingKey(draft.id, key);
  if (written.ok) await keepUse({ draft, tab, text }, stored);
  if (written.ok && stored) void hintInserting(draft.id, stored).catch(() => undefined);
  const state = await readTab(tab);
  if (written.ok && state?.report.space)
    await rememberThread({ hashes: [await hashText(text, state.report.site, state.report.space)], state: 'ours' });
  return written;
}

async function recordAndRemember(
  key: string,
  draft: Parameters<typeof recordInteraction>[0],
  { memory }: { memory: 'skipped' | 'seen' },
): ReturnType<typeof recordInteraction> {
  const isReal = !isPractice(key);
  const recorded = isReal ? await recordInteraction(draft) : succeed(null);
  if (!recorded.ok && recorded.error === 'refused') return recorded;
  // what was answered stays answered, whatever is set aside or taken back
  const stored = await changeFinding(key, (found) =>
    found.finding.memory === 'answered' ? found : { ...found, finding: { ...found.finding, memory } },
  );
  if (stored && isReal)
    await rememberThread({ hashes: stored.hashes, state: memory, interaction: draft.id, force: memory === 'seen' }).catch(() => undefined);
  return recorded;
}
