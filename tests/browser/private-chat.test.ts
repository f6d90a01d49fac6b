import { afterAll, beforeAll, expect, it } from 'vitest';
import { privateChat } from '../stand-ins/telegram/chats.ts';
import { readDraft } from './answer-steps.ts';
import { closeDesk, type Desk, goTo, openDesk, readFindings, waitForActs } from './desk.ts';
import { focusComposer, readEditor } from './page-steps.ts';
import { clickByHand, insertButton, pressWithoutFocus, readRisk, waitForInsertion } from './panel-steps.ts';
import { readSessionStorage } from './read-storage.ts';
import { telegramK } from './work-places.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('about:blank');
  await goTo(desk, `https://web.telegram.org/k/#${privateChat.hash}`);
  await desk.panel.waitForSelector('.page-status[data-state="private"]');
});

afterAll(() => closeDesk(desk));

it('in a private chat an answer is searched for and inserted, and nothing of the chat is read', async () => {
  await clickByHand(desk.panel, '.page-status .button.primary');
  await desk.panel.waitForSelector('#answer-search');
  await desk.panel.type('#answer-search', 'eviction');
  await clickByHand(desk.panel, '[role="option"]');
  await readDraft(desk);
  await readRisk(desk);
  const text = await readDraft(desk);
  await focusComposer(desk, telegramK.composer);
  await pressWithoutFocus(desk, insertButton);
  await waitForInsertion(desk, 'standing');
  expect(await readEditor(desk, `chat:${privateChat.hash}`)).toBe(text);
  const [inserted] = await waitForActs(desk, { after: 0, count: 1 });
  expect(inserted).toMatchObject({ act: 'answer-inserted', channel: 'private', source: 'manual' });
  expect(inserted).not.toHaveProperty('space');

  const stored = JSON.stringify(await readSessionStorage(desk.panel));
  for (const { text: said } of privateChat.messages) expect(stored).not.toContain(said.slice(0, 20));
  expect((await readFindings(desk)).map(({ finding }) => finding.post.text)).toEqual(['']);
  expect(desk.standIns.sent).toEqual([]);
});
