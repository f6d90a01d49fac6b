import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareAnswer } from './answer-steps.ts';
import { closeDesk, type Desk, openDesk, readLog, waitForActs } from './desk.ts';
import { empty, findComposer, focusComposer, pasteByKey, readEditor, undo } from './page-steps.ts';
import { clickByHand, insertButton, pressWithoutFocus, readWords, takeFocusIntoPanel, waitForInsertion } from './panel-steps.ts';
import { waitUntil } from './wait-until.ts';
import { facebookRich, instagramPost, type WorkPlace } from './work-places.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('about:blank');
});

afterAll(() => closeDesk(desk));

const other = {
  editor: 'comment:7101000000000104',
  composer: { around: '.card.post', words: 'Nachmieter gesucht', box: '.composer-place [contenteditable="true"]' },
};
const countActs = async (): Promise<number> => (await readLog(desk)).length;

it("asks before it writes into another post's box", async () => {
  const acts = await countActs();
  const text = await prepareAnswer(desk, facebookRich);
  await focusComposer(desk, other.composer);
  await pressWithoutFocus(desk, insertButton);
  await waitForInsertion(desk, 'other-composer');
  expect(await readEditor(desk, other.editor)).toBe('');
  expect(await countActs()).toBe(acts);
  await pressWithoutFocus(desk, insertButton);
  await waitForInsertion(desk, 'standing');
  expect(await readEditor(desk, other.editor)).toBe(text);
  expect(await readEditor(desk, facebookRich.editor)).toBe('');
  expect(await waitForActs(desk, { after: acts, count: 1 })).toMatchObject([{ act: 'answer-inserted' }]);
  // what stands there when the page is left would be asked about
  await desk.page.bringToFront();
  await undo(desk);
  await waitForInsertion(desk, 'taken-back');
});

it('never writes into a private message', async () => {
  const acts = await countActs();
  await prepareAnswer(desk, facebookRich);
  await focusComposer(desk, { box: '.chat [contenteditable="true"]' });
  await pressWithoutFocus(desk, insertButton);
  await waitForInsertion(desk, 'failed');
  expect(await readWords(desk, '.insertion')).toContain('private message');
  expect(await readEditor(desk, 'messenger')).toBe('');
  expect(await readEditor(desk, facebookRich.editor)).toBe('');
  expect(await countActs()).toBe(acts);
});

it('says so when there is no reply box', async () => {
  const acts = await countActs();
  await prepareAnswer(desk, facebookRich);
  await desk.page.reload();
  await prepareAnswer(desk, { ...facebookRich, composer: { box: 'input[type="search"], input' } });
  const form = await findComposer(desk, { ...facebookRich.composer, box: '.composer-place form' });
  await form.evaluate((element) => element.remove());
  await pressWithoutFocus(desk, insertButton);
  await waitForInsertion(desk, 'failed');
  expect(await readWords(desk, '.insertion')).toContain('No reply box yet');
  expect(await countActs()).toBe(acts);
});

/** The text is on the clipboard: the counsellor's own Ctrl+V brings it into a box. */
async function expectCopied(text: string, box: Pick<WorkPlace, 'editor' | 'composer'>): Promise<void> {
  expect(await readWords(desk, '.insertion')).toContain('press Ctrl+V');
  await focusComposer(desk, box.composer);
  await empty(desk);
  await pasteByKey(desk);
  await waitUntil('the pasted text', async () => (await readEditor(desk, box.editor)) === text);
}

/** Nobody knows whether a copied text was sent: the panel asks. */
async function sayNotSent(acts: number): Promise<void> {
  await clickByHand(desk.panel, '.asking .button:nth-of-type(2)');
  await waitUntil('no question any more', async () => (await desk.panel.$('.asking')) === null);
  expect(await countActs()).toBe(acts);
}

it('copies the text when the reply box is gone', async () => {
  const acts = await countActs();
  const text = await prepareAnswer(desk, facebookRich);
  const form = await findComposer(desk, { ...facebookRich.composer, box: '.composer-place form' });
  await form.evaluate((element) => element.remove());
  await takeFocusIntoPanel(desk);
  await clickByHand(desk.panel, insertButton);
  await waitForInsertion(desk, 'failed');
  expect(await readWords(desk, '.insertion')).toContain('no longer on the page');
  await expectCopied(text, other);
  await sayNotSent(acts);
});

it('copies the text when nobody may write in the box', async () => {
  const acts = await countActs();
  const text = await prepareAnswer(desk, instagramPost);
  const box = await findComposer(desk, instagramPost.composer);
  await box.evaluate((element) => element.setAttribute('readonly', ''));
  await takeFocusIntoPanel(desk);
  await clickByHand(desk.panel, insertButton);
  await waitForInsertion(desk, 'failed');
  expect(await readWords(desk, '.insertion')).toContain('Nobody can write in this box');
  expect(await readEditor(desk, instagramPost.editor)).toBe('');
  await box.evaluate((element) => element.removeAttribute('readonly'));
  await expectCopied(text, instagramPost);
  await sayNotSent(acts);
});

it('has sent nothing', () => {
  expect(desk.standIns.sent).toEqual([]);
});
