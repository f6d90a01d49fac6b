import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { prepareAnswer, sendByHand } from './answer-steps.ts';
import { closeDesk, type Desk, openDesk, pause, readLog, setDraftPolicy, waitForActs } from './desk.ts';
import { focusComposer, readEditor } from './page-steps.ts';
import { clickByHand, insertButton, pressWithoutFocus, readWords, takeFocusIntoPanel, waitForInsertion } from './panel-steps.ts';
import { waitUntil } from './wait-until.ts';
import { facebookRich as place } from './work-places.ts';

let desk: Desk;
let draft: string;

beforeAll(async () => {
  desk = await openDesk('about:blank', 'confirm');
});

beforeEach(async () => {
  draft = await prepareAnswer(desk, place);
});

afterAll(() => closeDesk(desk));

const pressInsert = (): Promise<void> => pressWithoutFocus(desk, insertButton);
const isInsertable = (): Promise<boolean> => desk.panel.$eval(insertButton, (button) => button.getAttribute('aria-disabled') !== 'true');

it('asks before a text goes in that nobody has reviewed, and takes the second press for a yes', async () => {
  const acts = (await readLog(desk)).length;
  await pressInsert();
  await waitForInsertion(desk, 'unreviewed');
  expect(await readWords(desk, '.insertion')).toContain('Nobody has checked this text yet');
  expect(await readEditor(desk, place.editor)).toBe('');
  expect((await readLog(desk)).length).toBe(acts);

  // the second half of a double click is no answer
  await pressInsert();
  await pause(600);
  expect(await readWords(desk, '.insertion')).toContain('Nobody has checked this text yet');
  await pressInsert();
  await waitForInsertion(desk, 'standing');
  expect(await readEditor(desk, place.editor)).toBe(draft);
  expect(await waitForActs(desk, { after: acts, count: 1 })).toMatchObject([{ act: 'answer-inserted' }]);
});

it('asks the same of the keys', async () => {
  await takeFocusIntoPanel(desk);
  const pressKeys = async (): Promise<void> => {
    await desk.panel.keyboard.down('Control');
    await desk.panel.keyboard.press('Enter');
    await desk.panel.keyboard.up('Control');
  };
  await pressKeys();
  await waitForInsertion(desk, 'unreviewed');
  await pause(600);
  await pressKeys();
  await waitForInsertion(desk, 'standing');
  expect(await readEditor(desk, place.editor)).toBe(draft);
});

it('asks before it is copied', async () => {
  await clickByHand(desk.panel, '.insert-bar .button:not(.primary)');
  await waitForInsertion(desk, 'unreviewed');
  expect(await readWords(desk, '.insert-bar .button:not(.primary)')).toBe('Copy all the same');
});

it('asks again about another text', async () => {
  await pressInsert();
  await waitForInsertion(desk, 'unreviewed');
  await clickByHand(desk.panel, '.detail .pair .segments label:not(:has(:checked))');
  await waitForInsertion(desk, 'idle');
});

it('lets the second half of a short answer in after the first was sent, and logs each as what it is', async () => {
  const acts = (await readLog(desk)).length;
  await setDraftPolicy(desk.panel, 'free');
  const choose = (number: number): Promise<void> => clickByHand(desk.panel, `.detail .pair .segments label:nth-of-type(${number})`);
  await choose(2);
  await pressInsert();
  await waitForInsertion(desk, 'standing');
  const first = await readEditor(desk, place.editor);
  await sendByHand(desk, place);
  await waitForInsertion(desk, 'posted');
  await choose(3);
  await focusComposer(desk, place.composer);
  await pressInsert();
  await waitForInsertion(desk, 'standing');
  expect(await readEditor(desk, place.editor)).not.toBe(first);
  expect(await waitForActs(desk, { after: acts, count: 3 })).toMatchObject([
    { act: 'answer-inserted', answer: { variant: 'short' } },
    { act: 'answer-posted' },
    { act: 'answer-inserted', answer: { variant: 'second' } },
  ]);
  await setDraftPolicy(desk.panel, 'confirm');
});

it('blocks it where the team says so, until it was compared with its source: then it counts on this device and is logged', async () => {
  const acts = (await readLog(desk)).length;
  await setDraftPolicy(desk.panel, 'blocked');
  await waitUntil('the block', async () => !(await isInsertable()));
  expect(await readWords(desk, '#draft-problems')).toContain('Your team blocks texts that nobody has checked');
  await pressInsert();
  expect(await readEditor(desk, place.editor)).toBe('');

  await clickByHand(desk.panel, '.sources-of-draft > summary');
  await clickByHand(desk.panel, '.sources-of-draft .button');
  await waitUntil('the block to go', isInsertable);
  const [checked] = await waitForActs(desk, { after: acts, count: 1 });
  expect(checked).toMatchObject({ act: 'source-checked', answer: { language: 'bg' }, urgency: 'normal' });
  expect(['space', 'place', 'postLanguage'].filter((key) => key in (checked ?? {}))).toEqual([]);

  await focusComposer(desk, place.composer);
  await pressInsert();
  await waitForInsertion(desk, 'standing');
  expect(await readEditor(desk, place.editor)).toBe(draft);

  // another panel knows it too
  await desk.panel.close();
  desk.panel = await desk.session.openPanel(desk.page);
  await prepareAnswer(desk, place);
  await waitUntil('the text free', isInsertable);
});
