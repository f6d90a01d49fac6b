import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertAnswerAt, sendByHand } from './answer-steps.ts';
import { closeDesk, type Desk, goTo, openDesk, pause, readFindings, readLog, waitForActs, waitForFinding } from './desk.ts';
import { findComposer, focusComposer } from './page-steps.ts';
import { chooseFinding, clickByHand, insertButton, insertionState, pressWithoutFocus, waitForInsertion } from './panel-steps.ts';
import { waitUntil } from './wait-until.ts';
import {
  facebookBare,
  facebookPlain,
  facebookRich,
  instagramPost,
  telegramA,
  telegramK,
  tiktokVideo,
  type WorkPlace,
} from './work-places.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('about:blank');
});

afterAll(() => closeDesk(desk));

/** Further posts of the group whose posts have no address at first. */
const secondBare = {
  post: 'Syn urodził się w sierpniu',
  composer: { around: '.card.post', words: 'Syn urodził się w sierpniu', box: '.composer-place [contenteditable="true"]' },
  send: { around: '.card.post', words: 'Syn urodził się w sierpniu', box: '.composer-place .submit' },
};
const lateBare = {
  id: '7103000000000110',
  post: 'bez Anmeldung se tu nesmí',
  composer: { around: '.card.post', words: 'bez Anmeldung se tu nesmí', box: '.composer-place [contenteditable="true"]' },
  send: { around: '.card.post', words: 'bez Anmeldung se tu nesmí', box: '.composer-place .submit' },
};

const countActs = async (): Promise<number> => (await readLog(desk)).length;
const contentOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 60);

describe.each([facebookRich, facebookPlain, instagramPost, tiktokVideo, telegramK, telegramA])('$name', (place) => {
  it('sees the sent answer, notes it once and does not take it for a finding', async () => {
    const acts = await countActs();
    const text = await insertAnswerAt(desk, place);
    await sendByHand(desk, place);
    expect(desk.standIns.sent.at(-1)).toMatchObject({ composer: place.editor, text });
    await waitForInsertion(desk, 'posted');
    expect(await waitForActs(desk, { after: acts, count: 2 })).toMatchObject([
      { act: 'answer-inserted', answer: { edited: 'none' } },
      { act: 'answer-posted', edited: 'none', evidence: 'seen' },
    ]);
    await pause(800);
    expect(await countActs()).toBe(acts + 2);
    const found = await readFindings(desk);
    expect(found.filter(({ finding }) => contentOf(finding.post.text).includes(contentOf(text)))).toEqual([]);
    expect(found.find(({ finding }) => finding.post.text.includes(place.post))?.finding.memory).toBe('answered');
  });
});

it('tells that the answer was changed in the box before it was sent', async () => {
  const acts = await countActs();
  const text = await insertAnswerAt(desk, facebookBare);
  await desk.page.bringToFront();
  await desk.page.keyboard.type(' Viele Grüße', { delay: 5 });
  await pause(600);
  await sendByHand(desk, facebookBare);
  expect(desk.standIns.sent.at(-1)?.text).toBe(`${text} Viele Grüße`);
  expect(await waitForActs(desk, { after: acts, count: 2 })).toMatchObject([
    { act: 'answer-inserted', answer: { edited: 'none' } },
    { act: 'answer-posted', edited: 'in-the-box', evidence: 'seen' },
  ]);
});

const memoryOf = async (words: string): Promise<string | undefined> =>
  (await readFindings(desk)).find(({ finding }) => finding.post.text.includes(words))?.finding.memory;

it('knows both answers that stood in their boxes at the same time, when they are sent', async () => {
  const acts = await countActs();
  const second = { ...facebookBare, ...secondBare };
  await insertAnswerAt(desk, facebookBare);
  await chooseFinding(desk, second.post);
  await focusComposer(desk, second.composer);
  await pressWithoutFocus(desk, insertButton);
  await waitForInsertion(desk, 'standing');
  await sendByHand(desk, facebookBare);
  await waitForActs(desk, { after: acts, count: 3 });
  await sendByHand(desk, second);
  await waitForActs(desk, { after: acts, count: 4 });
  await waitUntil(
    'both answered',
    async () => (await memoryOf(facebookBare.post)) === 'answered' && (await memoryOf(second.post)) === 'answered',
  );
});

it('remembers the answered post when its address showed only after the answer was inserted', async () => {
  await insertAnswerAt(desk, { ...facebookBare, ...lateBare });
  const link = await findComposer(desk, { ...lateBare.composer, box: 'a.timestamp' });
  await link.evaluate((element) => element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })));
  await waitUntil('the true id', async () => (await waitForFinding(desk, lateBare.post)).finding.post.id === lateBare.id);
  await sendByHand(desk, { ...facebookBare, ...lateBare });
  await waitUntil('the post answered', async () => (await memoryOf(lateBare.post)) === 'answered');
});

/** The page shows new comments in a list that is no longer there, so the sent one never appears. */
async function hideComments(place: WorkPlace): Promise<void> {
  const list = await findComposer(desk, { ...place.composer, box: '.comments' });
  await list.evaluate((element) => element.replaceWith(element.cloneNode(true)));
}

describe('where the sent answer does not appear', () => {
  it.each([
    { word: 'yes', button: 1, acts: [{ act: 'answer-inserted' }, { act: 'answer-posted', evidence: 'confirmed' }] },
    { word: 'no', button: 2, acts: [{ act: 'answer-inserted' }, { act: 'answer-abandoned' }] },
  ])('the panel asks once, and notes "$word"', async ({ button, acts }) => {
    const before = await countActs();
    await insertAnswerAt(desk, facebookRich);
    await hideComments(facebookRich);
    await sendByHand(desk, facebookRich);
    await desk.panel.waitForSelector('.asking', { timeout: 12_000 });
    expect(await countActs()).toBe(before + 1);
    await clickByHand(desk.panel, `.asking .button:nth-of-type(${button})`);
    expect(await waitForActs(desk, { after: before, count: 2 })).toMatchObject(acts);
    await waitUntil('no question any more', async () => (await desk.panel.$('.asking')) === null);
    await waitForInsertion(desk, button === 1 ? 'posted' : 'taken-back');
  });
});

describe('what was done with a post', () => {
  const skipped = 'Да знаете, че в нощните приюти';
  const isUnderDone = async (words: string): Promise<boolean> => {
    const { key } = await waitForFinding(desk, words);
    return (await desk.panel.$(`.rows-done [data-finding=${JSON.stringify(key)}]`)) !== null;
  };
  const expectBothDone = async (): Promise<void> => {
    expect((await waitForFinding(desk, facebookRich.post)).finding.memory).toBe('answered');
    expect((await waitForFinding(desk, skipped)).finding.memory).toBe('skipped');
    await waitUntil('both under "done"', async () => (await isUnderDone(facebookRich.post)) && (await isUnderDone(skipped)));
  };

  it('is remembered over a new load of the page', async () => {
    await insertAnswerAt(desk, facebookRich);
    await sendByHand(desk, facebookRich);
    await waitForInsertion(desk, 'posted');
    await chooseFinding(desk, skipped);
    await clickByHand(desk.panel, '.choices [aria-keyshortcuts="n"]');
    await waitUntil('the list', async () => (await desk.panel.$('.detail')) === null);
    await goTo(desk, facebookRich.address);
    await expectBothDone();
  });

  it('is remembered when the browser was killed', async () => {
    const log = await readLog(desk);
    await desk.session.kill();
    await desk.session.relaunch();
    desk.loadedAt = Date.now();
    desk.page = await desk.session.newPage(facebookRich.address);
    desk.panel = await desk.session.openPanel(desk.page);
    await expectBothDone();
    expect(await readLog(desk)).toEqual(log);
    await chooseFinding(desk, facebookRich.post);
    expect(await insertionState(desk)).toBe('idle');
  });
});
