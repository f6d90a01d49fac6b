import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDraft } from './answer-steps.ts';
import { closeDesk, type Desk, openDesk, setDraftPolicy, waitForFinding } from './desk.ts';
import { empty, focusComposer, readEditor } from './page-steps.ts';
import { backToList, insertionState, takeFocusIntoList } from './panel-steps.ts';
import { waitUntil } from './wait-until.ts';
import { openPlace, type WorkPlace, workPlaces } from './work-places.ts';

/** From opening a finding to the answer in the reply box; F6 and sending are not ours. */
const mostActions = 4;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('about:blank');
  // the question about unreviewed texts counts too
  await setDraftPolicy(desk.panel, 'confirm');
});

afterAll(() => closeDesk(desk));

beforeEach(() => backToList(desk));

/** Moves down the list until the finding's row has the focus: that is reading the list, not yet an action. */
async function goToRow({ panel }: Desk, key: string): Promise<void> {
  await waitUntil('the row', async () => {
    const focused = await panel.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-finding]')?.dataset['finding']);
    if (focused === key) return true;
    await panel.keyboard.press('j');
    return false;
  });
}

/** What the panel asks for next, as the keys it names: the risk to be read, else the answer to go in. */
async function pressNext({ panel }: Desk): Promise<string> {
  const wantsRisk = (await panel.$('button[aria-keyshortcuts="a"]')) !== null;
  const key = wantsRisk ? 'a' : 'i';
  await panel.keyboard.press(key);
  return key;
}

async function insertByKeys(key: string): Promise<string[]> {
  const { panel } = desk;
  await goToRow(desk, key);
  await panel.keyboard.press('Enter');
  const pressed = ['Enter'];
  await readDraft(desk);
  while (pressed.length < mostActions && (await insertionState(desk)) !== 'standing') {
    // whoever answers faster has not read the question
    await new Promise((resolve) => setTimeout(resolve, 600));
    pressed.push(await pressNext(desk));
    await waitUntil('the key to act', async () => ['standing', 'unreviewed', 'idle'].includes((await insertionState(desk)) ?? ''));
    await new Promise((resolve) => setTimeout(resolve, 900));
  }
  return pressed;
}

async function start(place: WorkPlace): Promise<string> {
  await openPlace(desk, place);
  const { key } = await waitForFinding(desk, place.post);
  await focusComposer(desk, place.composer);
  await empty(desk);
  await takeFocusIntoList(desk);
  return key;
}

describe.each([...workPlaces])('the main job by keyboard alone: $name', (place) => {
  it(`takes at most ${mostActions} actions from the list to the inserted answer`, async () => {
    const pressed = await insertByKeys(await start(place));
    expect(await insertionState(desk), pressed.join(' ')).toBe('standing');
    expect(pressed.length).toBeLessThanOrEqual(mostActions);
    const text = await readDraft(desk);
    expect(text.length).toBeGreaterThan(40);
    expect(await readEditor(desk, place.editor)).toBe(text);
    expect(desk.standIns.sent).toEqual([]);
  });
});
