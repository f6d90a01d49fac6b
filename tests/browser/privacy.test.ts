import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groups } from '../stand-ins/facebook/groups.ts';
import { threads } from '../stand-ins/instagram/threads.ts';
import { bulgarianGroup } from '../stand-ins/telegram/chats.ts';
import { videos } from '../stand-ins/tiktok/threads.ts';
import { insertAnswerAt, sendByHand } from './answer-steps.ts';
import { closeDesk, type Desk, goTo, openDesk, pause, readLog, waitForActs } from './desk.ts';
import { undo } from './page-steps.ts';
import { backToList, chooseFinding, clickByHand, waitForInsertion } from './panel-steps.ts';
import { readDatabase } from './read-storage.ts';
import { listStorageFiles, readTexts, wordsInBytes, wordsOf } from './stored-words.ts';
import {
  facebookBare,
  facebookDialog,
  facebookPlain,
  facebookRich,
  instagramDialog,
  instagramPost,
  openPlace,
  telegramA,
  telegramK,
  tiktokVideo,
} from './work-places.ts';

let desk: Desk;
let stored = '';
const scans: Record<string, string[]> = {};

/** Everything the pages say: texts, authors, handles, ids; without the packs' ids and the form of the records. */
function listPageWords(): Set<string> {
  const comment = ({
    id,
    author,
    text,
    replies = [],
  }: {
    id: string;
    author: string;
    text: string;
    replies?: readonly { id: string; author: string; text: string }[];
  }): string[] => [id, author, text, ...replies.flatMap((reply) => comment(reply))];
  const said = [
    ...groups.flatMap((group) => group.posts.flatMap((post) => [post.id, post.author ?? '', post.text, ...post.comments.flatMap(comment)])),
    ...threads.map((thread) => JSON.stringify([thread.code, thread.handle, thread.caption, thread.comments])),
    ...videos.map((video) => JSON.stringify([video.id, video.handle, video.name, video.description, video.comments])),
    ...bulgarianGroup.messages.flatMap(({ sender, senderId, text }) => [sender, senderId, text]),
  ];
  const ids = readTexts('packs', '.json').flatMap((text) => [...text.matchAll(/"id": "([^"]+)"/g)].map(([, id = '']) => id));
  const ours = new Set([...ids, readFileSync('core/interaction/interaction.ts', 'utf8')].flatMap(wordsOf));
  // the address of a public group is noted with an act; it is no person's
  for (const word of wordsOf(bulgarianGroup.hash)) ours.add(word);
  const keys = new Set(['handle', 'hoursago', 'haslink', 'replies', 'repliescollapsed', 'likes']);
  // words of JSON and of the browsers' own protocol of their stores
  for (const word of ['false', 'since']) ours.add(word);
  // Firefox compresses records, which cuts the field "stance" short before the next byte
  ours.add('stana');
  return new Set(said.flatMap(wordsOf).filter((word) => !ours.has(word) && !keys.has(word)));
}

async function readLocalStorage(): Promise<unknown> {
  return desk.panel.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<unknown> } } } };
    return chrome.storage.local.get(null);
  });
}

const scanProfile = (): string[] => {
  const words = listPageWords();
  return listStorageFiles(desk.session.profile).flatMap((file) =>
    [...wordsInBytes(file)].filter((word) => words.has(word)).map((word) => `${word} in ${file}`),
  );
};

beforeAll(async () => {
  desk = await openDesk('about:blank');
  for (const place of [facebookRich, facebookPlain, facebookBare, instagramPost, tiktokVideo, telegramK]) {
    await insertAnswerAt(desk, place);
    await sendByHand(desk, place);
    await waitForInsertion(desk, 'posted');
  }
  for (const place of [instagramDialog, telegramA]) {
    await insertAnswerAt(desk, place);
    await desk.page.bringToFront();
    await undo(desk);
    await waitForInsertion(desk, 'taken-back');
  }
  const acts = (await readLog(desk)).length;
  await openPlace(desk, facebookDialog);
  await chooseFinding(desk, facebookDialog.post);
  await clickByHand(desk.panel, '.claim .choices .button');
  await clickByHand(desk.panel, '.choices [aria-keyshortcuts="n"]');
  await waitForActs(desk, { after: acts, count: 2 });
  const databases = await desk.panel.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  const contents = await Promise.all(databases.map((name) => readDatabase(desk.panel, name)));
  stored = JSON.stringify([databases, contents, await readLocalStorage()]);
  await desk.session.browser.close();
  scans['closed'] = scanProfile();
  await desk.session.relaunch();
  desk.page = await desk.session.newPage('about:blank');
  desk.panel = await desk.session.openPanel(desk.page);
  await insertAnswerAt(desk, facebookRich);
  await desk.session.kill();
  scans['killed'] = scanProfile();
}, 180_000);

afterAll(() => closeDesk(desk));

describe('what stays on the disk', () => {
  it('is the log with its acts, so that there is something to look through', () => {
    for (const act of ['answer-inserted', 'answer-posted', 'answer-abandoned', 'claim-judged', 'finding-dismissed'])
      expect(stored).toContain(act);
    const words = new Set(listStorageFiles(desk.session.profile).flatMap((file) => [...wordsInBytes(file)]));
    expect([...words].filter((word) => word.endsWith('inserted'))).not.toEqual([]);
    expect(listPageWords().size).toBeGreaterThan(800);
  });

  it('holds no word of a post, no name and no address in any store', () => {
    const words = listPageWords();
    expect(wordsOf(stored).filter((word) => words.has(word))).toEqual([]);
    expect(stored).not.toMatch(/https?:|\/posts\/|permalink|pfbid/);
  });

  it.each(['closed', 'killed'])('holds none in the bytes of its files when the browser was %s', (how) => {
    expect(scans[how]).toEqual([]);
  });
});

it('adds nothing to the page that the page could see', async () => {
  await desk.session.relaunch();
  desk.page = await desk.session.newPage('about:blank');
  // the newly loaded extension first puts its script into all open pages
  await desk.session.openPanel(desk.page);
  await pause(1000);
  await goTo(desk, facebookRich.address);
  await pause(1500);
  await desk.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = (records: MutationRecord[]): void => {
      for (const { type, target, attributeName } of records) seen.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  desk.panel = await desk.session.openPanel(desk.page);
  await chooseFinding(desk, facebookRich.post);
  await clickByHand(desk.panel, '.detail [aria-keyshortcuts="g"]');
  await backToList(desk);
  await pause(500);
  expect(await desk.page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});
