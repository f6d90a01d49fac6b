import type { KeyInput } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { callFirst } from '../../core/answer/phrases.ts';
import { readPacksFromDisk } from '../read-packs-from-disk.ts';
import { readDraft } from './answer-steps.ts';
import { closeDesk, type Desk, openDesk, readLog, waitForActs, waitForFinding } from './desk.ts';
import { empty, focusComposer, readEditor } from './page-steps.ts';
import { backToList, clickByHand, readWords, waitForInsertion } from './panel-steps.ts';
import { waitUntil } from './wait-until.ts';
import { facebookPlain, openPlace } from './work-places.ts';

/** A comment in Romanian that repeats a rumour about the registration of addresses. */
const place = facebookPlain;
const answers = readPacksFromDisk().flatMap((pack) => pack.answers);
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('about:blank');
  await openPlace(desk, place);
});

afterAll(() => closeDesk(desk));

beforeEach(async () => {
  await focusComposer(desk, place.composer);
  await empty(desk);
  await backToList(desk);
  // a window of its own there
  if (desk.session.name === 'firefox') await desk.panel.bringToFront();
  await openByKeys();
});

const press = async (...keys: KeyInput[]): Promise<void> => {
  for (const key of keys) await desk.panel.keyboard.press(key);
};

/** An attribute of what has the focus, or of what stands around it. */
const readFocused = (attribute: string): Promise<string | undefined> =>
  desk.panel.evaluate((name) => document.activeElement?.closest(`[${name}]`)?.getAttribute(name) ?? undefined, attribute);

const waitForFocus = (attribute: string, value: string): Promise<true> =>
  waitUntil(`the focus at ${value}`, async () => (await readFocused(attribute)) === value);

/** Down the list from row to row, and into the post. */
async function openByKeys(): Promise<void> {
  const { key } = await waitForFinding(desk, place.post);
  await waitUntil('the focus at the row', async () => {
    if ((await readFocused('data-finding')) === key) return true;
    await press('j');
    return undefined;
  });
  await press('Enter');
  await waitForFocus('id', 'finding-title');
  await desk.panel.waitForSelector('#answer-search');
}

/** Types into the search and waits for a result of these words to stand first; Enter would take it. */
async function searchFor(typed: string, first: string): Promise<void> {
  await press('/');
  await waitForFocus('id', 'answer-search');
  await desk.panel.keyboard.type(typed, { delay: 20 });
  await waitUntil(`"${first}" to stand first`, async () => (await readWords(desk, '[role=option][aria-selected=true]')).includes(first));
  // while a later letter is being looked up, what was found before still stands there, without a count
  await waitUntil('the search to be over', async () => (await readWords(desk, '.search [role=status]')) !== '');
  expect(await desk.panel.$eval('#answer-search', (field) => (field as HTMLInputElement).value)).toBe(typed);
}

const isChecked = (entry: string): Promise<boolean> =>
  desk.panel.$eval(`[data-entry="${entry}"]`, (input) => (input as HTMLInputElement).checked);

const readTicked = (): Promise<string[]> =>
  desk.panel.$$eval('input[data-entry^="help-point/"]:checked', (inputs) =>
    inputs.map((input) => (input as HTMLElement).dataset['entry'] ?? ''),
  );

it('adds a place to those in the draft, with its doubts', async () => {
  // nothing near helps with exactly this, so nothing is ticked unasked
  expect(await readTicked()).toEqual([]);
  await clickByHand(desk.panel, 'input[data-entry^="help-point/"]');
  const before = await readTicked();
  expect(before).toHaveLength(1);
  await searchFor('bahnhofsmiss hamb', 'Bahnhofsmission Hamburg');
  await press('Enter');
  await waitForFocus('data-entry', 'help-point/de-hamburg-bahnhofsmission');
  expect(await readTicked()).toEqual(['help-point/de-hamburg-bahnhofsmission', ...before]);
  expect(await readWords(desk, '.option:has([data-entry="help-point/de-hamburg-bahnhofsmission"])')).toMatch(/found by you.*Not verified/);
  expect(await readDraft(desk)).toContain(`20095 Hamburg, 040 39184400 (${callFirst.ro})`);
});

it('says what to try when there is nothing, and Escape clears before it leaves', async () => {
  await press('/');
  await waitForFocus('id', 'answer-search');
  await desk.panel.keyboard.type('xqzv');
  await waitUntil('the hint', async () => /Nothing found.*English and Romanian/.test(await readWords(desk, '.search [role=status]')));
  expect(await desk.panel.$$('[role=listbox]')).toEqual([]);
  await press('Escape');
  await waitUntil(
    'an empty field',
    async () => (await desk.panel.$eval('#answer-search', (field) => (field as HTMLInputElement).value)) === '',
  );
  expect(await readFocused('id')).toBe('answer-search');
  await press('Escape');
  await waitForFocus('id', 'finding-title');
  await press('Escape');
  await desk.panel.waitForSelector('#list-title');
});

it('shows the card of a claim, to be judged and put away', async () => {
  await searchFor('kindergel', 'Kindergeld: application');
  const count = await desk.panel.$$eval('[role=option]', (options) => options.length);
  expect(await readWords(desk, '.search [role=status]')).toBe(`${count} found`);
  const active = () => desk.panel.$eval('#answer-search', (field) => field.getAttribute('aria-activedescendant') ?? '');
  const first = await active();
  await press('ArrowDown');
  const second = await waitUntil('the next result', async () => (await active()) !== first && (await active()));
  expect(await desk.panel.evaluate((id) => document.getElementById(id)?.getAttribute('aria-selected'), second)).toBe('true');
  await press('ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown');
  await waitUntil('a claim', async () => {
    const words = await desk.panel.evaluate((id) => document.getElementById(id)?.textContent ?? '', await active());
    if (words.includes('Statement that circulates')) return true;
    await press('ArrowDown');
    return undefined;
  });
  await press('Enter');
  const entry = await waitUntil(
    'the card',
    async () => (await readFocused('data-entry'))?.startsWith('claim/') && readFocused('data-entry'),
  );
  const acts = (await readLog(desk)).length;
  await clickByHand(desk.panel, `[data-entry="${entry}"] .choices .button`);
  expect(await waitForActs(desk, { after: acts, count: 1 })).toMatchObject([
    { act: 'claim-judged', stance: 'asserts', claim: { id: entry.replace('claim/', '') } },
  ]);

  await clickByHand(desk.panel, `[data-entry="${entry}"] > .button.quiet`);
  await waitUntil('the card to go', async () => (await desk.panel.$(`[data-entry="${entry}"]`)) === null);
  expect(await readFocused('id')).toBe('finding-title');
});

it('makes an answer the draft’s, which is inserted by keys and outlives the panel', async () => {
  await searchFor('sanatat', 'health');
  await press('Enter');
  await waitForFocus('data-entry', 'answer/de-health');
  expect(await isChecked('answer/de-health')).toBe(true);
  const draft = await readDraft(desk);
  expect(draft).toContain(answers.find(({ id }) => id === 'de-health')?.texts.ro?.core.split('\n')[0]);

  const acts = (await readLog(desk)).length;
  await desk.panel.keyboard.down('Control');
  await press('Enter');
  await desk.panel.keyboard.up('Control');
  await waitForInsertion(desk, 'standing');
  expect(await readEditor(desk, place.editor)).toBe(draft);
  expect(await waitForActs(desk, { after: acts, count: 1 })).toMatchObject([
    { act: 'answer-inserted', answer: { id: 'de-health', language: 'ro', edited: 'none' } },
  ]);

  await desk.panel.close();
  desk.panel = await desk.session.openPanel(desk.page);
  await openByKeys();
  await waitUntil('the same answer', () => isChecked('answer/de-health'));
  expect(await readDraft(desk)).toBe(draft);
});

it('is not there in an emergency', async () => {
  await backToList(desk);
  await clickByHand(desk.panel, '.manual > summary');
  await clickByHand(desk.panel, '.manual textarea');
  await desk.panel.keyboard.type('Ich kann nicht mehr, ich will nicht mehr leben. Alle wären besser dran ohne mich.');
  await desk.panel.keyboard.down('Control');
  await press('Enter');
  await desk.panel.keyboard.up('Control');
  await desk.panel.waitForSelector('.emergency');
  await press('/');
  expect(await desk.panel.$('#answer-search')).toBeNull();
});
