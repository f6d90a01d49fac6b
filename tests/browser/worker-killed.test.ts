import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { findChainFaults } from '../find-chain-faults.ts';
import { prepareAnswer, sendByHand } from './answer-steps.ts';
import { closeDesk, type Desk, goTo, openDesk, pause, readFindings, readLog, waitForActs, waitForFinding } from './desk.ts';
import { focusComposer, readEditor } from './page-steps.ts';
import { chooseFinding, insertButton, insertionState, pressWithoutFocus, waitForInsertion } from './panel-steps.ts';
import { waitUntil } from './wait-until.ts';
import { facebookBare, facebookPlain, facebookRich, telegramK } from './work-places.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('about:blank');
});

afterAll(() => closeDesk(desk));

afterEach(async () => {
  expect(findChainFaults(await readLog(desk))).toEqual([]);
});

/** A second panel that looks at the same window. */
async function openSecondPanel(): Promise<Desk> {
  const { session, page } = desk;
  if (session.name === 'firefox') return { ...desk, panel: await session.openPanel(page) };
  const windowId = await desk.panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { getCurrent(): Promise<{ id: number }> } } };
    return (await chrome.windows.getCurrent()).id;
  });
  const panel = await session.browser.newPage({ type: 'window' });
  await panel.goto(`${session.extensionOrigin}/sidepanel.html?window=${windowId}`);
  return { ...desk, panel };
}

const countActs = async (): Promise<number> => (await readLog(desk)).length;
const countIn = (whole: string, part: string): number => whole.split(part).length - 1;
const inserted = { act: 'answer-inserted' };

it('inserts once when the worker ended after the finding', async () => {
  const acts = await countActs();
  const text = await prepareAnswer(desk, facebookRich);
  await desk.session.killWorker();
  await pressWithoutFocus(desk, insertButton);
  await waitForInsertion(desk, 'standing');
  expect(await readEditor(desk, facebookRich.editor)).toBe(text);
  expect(await waitForActs(desk, { after: acts, count: 1 })).toMatchObject([inserted]);
});

it('notes once what was inserted while the worker ended, and what was sent after it ended again', async () => {
  const acts = await countActs();
  const text = await prepareAnswer(desk, facebookPlain);
  await pressWithoutFocus(desk, insertButton);
  await waitUntil('the text in the box', async () => (await readEditor(desk, facebookPlain.editor)) !== '');
  await desk.session.killWorker();
  await waitForInsertion(desk, 'standing');
  expect(await readEditor(desk, facebookPlain.editor)).toBe(text);
  expect(await waitForActs(desk, { after: acts, count: 1 })).toMatchObject([inserted]);
  await desk.session.killWorker();
  await sendByHand(desk, facebookPlain);
  await waitForInsertion(desk, 'posted');
  expect(await readLog(desk)).toHaveLength(acts + 2);
  expect(desk.standIns.sent.map((sent) => sent.text)).toEqual([text]);
});

it('notes what was inserted although panel and worker ended meanwhile', async () => {
  const acts = await countActs();
  await prepareAnswer(desk, telegramK);
  await pressWithoutFocus(desk, insertButton);
  await waitUntil('the text in the box', async () => (await readEditor(desk, telegramK.editor)) !== '');
  await desk.panel.close();
  await desk.session.killWorker();
  await sendByHand(desk, telegramK);
  desk.panel = await desk.session.openPanel(desk.page);
  expect(await waitForActs(desk, { after: acts, count: 2 })).toMatchObject([inserted, { act: 'answer-posted' }]);
});

it('inserts once when two panels are pressed at the same time', async () => {
  const acts = await countActs();
  const text = await prepareAnswer(desk, facebookBare);
  const second = await openSecondPanel();
  await chooseFinding(second, facebookBare.post);
  await focusComposer(desk, facebookBare.composer);
  await Promise.all([pressWithoutFocus(desk, insertButton), pressWithoutFocus(second, insertButton)]);
  await waitUntil('one of them', async () => [await insertionState(desk), await insertionState(second)].includes('standing'));
  await pause(1500);
  expect(countIn(await readEditor(desk, facebookBare.editor), text)).toBe(1);
  expect(await readLog(desk)).toHaveLength(acts + 1);
  await second.panel.close();
});

it('does not offer a second time in one window what was inserted in another', async () => {
  await prepareAnswer(desk, facebookRich);
  const second = await openSecondPanel();
  await chooseFinding(second, facebookRich.post);
  await pressWithoutFocus(desk, insertButton);
  await waitForInsertion(desk, 'standing');
  await waitForInsertion(second, 'standing');
  const text = await readEditor(desk, facebookRich.editor);
  await pressWithoutFocus(second, insertButton);
  await pause(700);
  expect(await readEditor(desk, facebookRich.editor)).toBe(text);
  await second.panel.close();
});

/** Moves the desk's tab into a window of its own, as the hand does by dragging it out. */
async function moveTabOut(): Promise<void> {
  const [, tab] = (await waitForFinding(desk, facebookRich.post)).key.split('/');
  await desk.panel.evaluate(async (tabId) => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { create(options: object): Promise<unknown> } } };
    await chrome.windows.create({ tabId });
  }, Number(tab));
}

it('keeps findings while another tab is looked at, and in another window', async () => {
  await goTo(desk, facebookRich.address);
  await waitForFinding(desk, facebookRich.post);
  const before = (await readFindings(desk)).map(({ key }) => key).sort();
  const other = await desk.page.browser().newPage();
  await other.bringToFront();
  await pause(300);
  await desk.page.bringToFront();
  expect((await readFindings(desk)).map(({ key }) => key).sort()).toEqual(before);
  await chooseFinding(desk, facebookRich.post);
  await moveTabOut();
  await waitUntil('the tab in another window', async () => (await readFindings(desk)).length === before.length);
  const panel = await desk.session.openPanel(desk.page);
  const moved = { ...desk, panel };
  await chooseFinding(moved, facebookRich.post);
  await focusComposer(moved, facebookRich.composer);
  await pressWithoutFocus(moved, insertButton);
  await waitForInsertion(moved, 'standing');
});
