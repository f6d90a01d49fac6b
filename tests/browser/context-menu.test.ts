import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserUnderTest } from './browser-under-test.ts';
import { closeDesk, type Desk, goTo, openDesk, pause, readFindings } from './desk.ts';
import { readSessionStorage } from './read-storage.ts';
import { waitUntil } from './wait-until.ts';

const question = 'Здравейте, хазяинът ни изгони от жилището без предизвестие, къде да се обърнем за помощ в Берлин?';

interface Menu {
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  tabs: { query(asked: object): Promise<{ id: number; windowId: number }[]> };
}

/** The menu is the browser's own and cannot be clicked from here; its event can be told to the worker, in Chromium. */
async function chooseInMenu({ session }: Desk, selectionText: string): Promise<void> {
  const target = await session.browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(async (text) => {
    const { chrome } = globalThis as unknown as { chrome: Menu };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'judge-selection', selectionText: text }, tab ?? {});
  }, selectionText);
}

describe.runIf(browserUnderTest.name === 'chromium')('the line in the menu of selected text', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk('https://www.facebook.com/groups/4711/');
  });

  afterAll(() => closeDesk(desk));

  it('has the text judged and opened in the panel, once', async () => {
    await desk.page.bringToFront();
    await chooseInMenu(desk, question);
    await waitUntil('the text in the panel', async () =>
      (await desk.panel.$eval('.detail', (shown) => shown.textContent))?.includes(question),
    );
    const isAsked = async (): Promise<boolean> =>
      Object.keys(await readSessionStorage(desk.panel)).some((key) => key.startsWith('opening/'));
    await waitUntil('the wish to be taken', async () => !(await isAsked()));
  });

  it('judges nothing in private messages', async () => {
    await goTo(desk, 'https://www.instagram.com/direct/t/1/');
    await desk.panel.waitForSelector('.page-status[data-state="private"]');
    await chooseInMenu(desk, question);
    await pause(700);
    expect(await readFindings(desk)).toEqual([]);
  });
});
