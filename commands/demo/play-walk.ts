import type { Page } from 'puppeteer-core';
import { contentLines } from '../../content-scripts/read-composer.ts';
import type { Interaction } from '../../core/interaction/interaction.ts';
import { focusComposer, readEditor } from '../../tests/browser/page-steps.ts';
import { readDatabase } from '../../tests/browser/read-storage.ts';
import { waitUntil } from '../../tests/browser/wait-until.ts';
import { chooseFinding, waitForFinding, waitForRow } from './choose-finding.ts';
import type { Stage } from './open-stage.ts';
import { press } from './press.ts';
import { readMarkedText } from './read-marked-text.ts';
import type { Step } from './run-steps.ts';
import type { Walk } from './walks.ts';

export interface WalkPlace {
  stage: Stage;
  page: Page;
  panel: Page;
  walk: Walk;
}

const insertButton = '.insert-bar .button.primary';

/** What a counsellor does on one site, from opening the page to the answer that was sent. */
export function playWalk(place: WalkPlace): Step[] {
  return [
    { name: 'open', play: () => open(place) },
    { name: 'find', play: () => find(place) },
    { name: 'choose', play: () => choose(place) },
    { name: 'reply-box', play: () => clickReplyBox(place) },
    { name: 'insert', play: () => insert(place) },
    { name: 'post', play: () => post(place) },
  ];
}

async function open({ page, panel, walk }: WalkPlace): Promise<string> {
  await page.goto('about:blank');
  await page.goto(walk.address, { waitUntil: 'load' });
  await page.bringToFront();
  const place = await waitUntil('the panel to know the page', async () => {
    const [title, facts] = await panel.$$eval('.panel-place > *', (lines) => lines.map((line) => line.textContent ?? ''));
    // the count of posts read: at first it is none
    return facts !== undefined && /[1-9]/.test(facts) && `“${title}”, ${facts}`;
  });
  return `${walk.address} opened, the panel says ${place}`;
}

async function find({ panel, walk }: WalkPlace): Promise<string> {
  const { key, finding } = await waitForFinding(panel, walk.words);
  await waitForRow(panel, key);
  const about = [finding.urgency, finding.language.code, ...finding.topics.map(({ id }) => id)];
  return `listed: “${walk.words}…” (${about.join(', ')})`;
}

async function choose({ page, panel, walk }: WalkPlace): Promise<string> {
  const { key } = await waitForFinding(panel, walk.words);
  await chooseFinding(panel, key);
  await waitUntil('the outline on the post', async () => (await readMarkedText(page))?.includes(walk.words));
  return 'chosen: the post is in view with its outline, the answer stands in the panel';
}

async function clickReplyBox({ page, walk }: WalkPlace): Promise<string> {
  await focusComposer({ page }, walk.composer);
  return 'the caret is in the reply box';
}

async function insert({ stage, page, panel, walk }: WalkPlace): Promise<string> {
  const before = stage.standIns.sent.length;
  const draft = await panel.$eval('.draft-text', (box) => box.textContent ?? '');
  await press(panel, insertButton);
  // nobody has reviewed the texts yet: it asks, and the second press says yes
  await waitUntil('the question', async () => (await panel.$('.insertion[data-state="unreviewed"]')) !== null);
  // nobody reads that fast
  await new Promise((resolve) => setTimeout(resolve, 600));
  await press(panel, insertButton);
  await waitUntil('the text to stand in the reply box', () => hasInserted(panel));
  const standing = await readEditor({ page }, walk.editor);
  if (contentLines(standing).join('\n') !== contentLines(draft).join('\n')) {
    throw new Error(`the reply box holds another text than the panel showed: ${JSON.stringify(standing)}`);
  }
  if (stage.standIns.sent.length !== before) throw new Error('something was sent without the counsellor');
  return `inserted: ${draft.length} characters stand in the reply box, nothing is sent`;
}

async function hasInserted(panel: Page): Promise<boolean> {
  const { state, words } = await panel.$eval('.insertion', (status) => ({
    state: (status as HTMLElement).dataset['state'],
    words: status.textContent,
  }));
  if (state === 'standing' || state === 'inserting' || state === 'idle') return state === 'standing';
  throw new Error(`the panel says: ${words}`);
}

async function post(place: WalkPlace): Promise<string> {
  const { stage, page, panel, walk } = place;
  const standing = await readEditor({ page }, walk.editor);
  const before = stage.standIns.sent.length;
  await press(page, walk.send);
  const sent = await waitUntil('the site to send it', async () => stage.standIns.sent[before]);
  if (sent.text !== standing) throw new Error(`another text was sent: ${JSON.stringify(sent.text)}`);
  const inserted = await waitForPosted(panel, walk);
  await waitUntil('the panel to say so', async () => (await panel.$('.insertion[data-state="posted"]')) !== null);
  return `the counsellor pressed the site's own button: sent as it stood; log: answer-inserted, answer-posted (${inserted})`;
}

/** The log has the insertion and, tied to it, the posting; answers how the posting is known. */
async function waitForPosted(panel: Page, walk: Walk): Promise<string> {
  const site = walk.name.replace(/-.*/, '');
  return waitUntil('answer-inserted and answer-posted in the log', async () => {
    const { log = [] } = await readDatabase(panel, 'pomost');
    const [posted, inserted] = (log as Interaction[]).filter((record) => record.site === site).sort((a, b) => b.seq - a.seq);
    if (posted?.act !== 'answer-posted' || inserted?.act !== 'answer-inserted' || posted.of !== inserted.id) return undefined;
    return posted.evidence;
  });
}
