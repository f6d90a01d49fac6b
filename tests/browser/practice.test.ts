import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDraft } from './answer-steps.ts';
import { closeDesk, type Desk, openDesk, waitForFinding } from './desk.ts';
import { insertButton, openPage, pressWithoutFocus } from './panel-steps.ts';
import { readDatabase, readSessionStorage } from './read-storage.ts';
import { waitUntil } from './wait-until.ts';
import { facebookRich } from './work-places.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(facebookRich.address);
  await waitForFinding(desk, facebookRich.post);
});

afterAll(() => closeDesk(desk));

/** All that outlives the panel, but what the opened group itself leaves. */
async function readKept(): Promise<string> {
  const local = await desk.panel.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<unknown> } } } };
    return chrome.storage.local.get(null);
  });
  return JSON.stringify([await readDatabase(desk.panel, 'pomost'), local]);
}

const enter = async (): Promise<void> => {
  await pressWithoutFocus(desk, '.menu .enter-practice');
  await desk.panel.waitForSelector('.practice-banner');
  await waitUntil('the threads', async () => (await desk.panel.$$('[data-finding]')).length > 10);
};

it('in the practice room one works as on a site, and nothing of it is kept', async () => {
  const before = await readKept();
  await enter();
  await pressWithoutFocus(desk, '[data-finding]:not([data-urgency="emergency"]) .row-open');
  await desk.panel.waitForSelector('#practice-box');
  await readDraft(desk);
  await pressWithoutFocus(desk, '.claim .choices .button').catch(() => undefined);
  await pressWithoutFocus(desk, '.detail button[aria-keyshortcuts="a"]').catch(() => undefined);
  await waitUntil('the draft ready', () => desk.panel.$eval(insertButton, (button) => button.getAttribute('aria-disabled') !== 'true'));
  const text = await readDraft(desk);
  await pressWithoutFocus(desk, insertButton);
  await waitUntil(
    'the text in the room',
    async () => (await desk.panel.$eval('#practice-box', (box) => (box as HTMLTextAreaElement).value)) === text,
  );
  await pressWithoutFocus(desk, '.practice-room .button.primary');
  await waitUntil('what the room says', async () => (await desk.panel.$('.practice-remarks')) !== null);
  await pressWithoutFocus(desk, '.detail .choices [aria-keyshortcuts="n"]');
  await waitUntil('the list', async () => (await desk.panel.$('.detail')) === null);

  const inSession = Object.keys(await readSessionStorage(desk.panel)).filter((key) => key.startsWith('finding/-1/'));
  expect(inSession.length).toBeGreaterThan(10);
  expect(await readKept()).toBe(before);
  expect(desk.standIns.sent).toEqual([]);
});

it('leaves nothing behind, and shows the page’s findings again', async () => {
  await openPage(desk, 'findings');
  await waitUntil(
    'the room to be cleared',
    async () => !Object.keys(await readSessionStorage(desk.panel)).some((key) => key.includes('/-1')),
  );
  await waitUntil('the findings of the tab', async () => (await desk.panel.$$('[data-finding]')).length > 0);
  expect((await waitForFinding(desk, facebookRich.post)).key).not.toContain('/-1/');
});
