import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeDesk, type Desk, openDesk, readLog, waitForActs } from './desk.ts';
import { empty, focusComposer, readEditor, typeDraft, undo } from './page-steps.ts';
import {
  changeText,
  chooseFinding,
  clickByHand,
  insertButton,
  pressWithoutFocus,
  takeFocusIntoPanel,
  waitForInsertion,
} from './panel-steps.ts';
import { waitUntil } from './wait-until.ts';
import { openPlace, type WorkPlace, workPlaces } from './work-places.ts';

const longText = [
  'Добър ден 👋🏽, щом сте в България или тук: ѝ, ъгъл, щраус.',
  '',
  'Bună ziua, știți că în țară și înăuntru e altfel 👩‍👩‍👧‍👦?',
  'Zażółć gęślą jaźń; příliš žluťoučký kůň úpěl ďábelské ódy.',
].join('\n');
const shortText = ['Ден 👋🏽 щом ѝ', '', 'Știți că în țară 👩‍👩‍👧‍👦', 'Zażółć příliš žluťoučký kůň'].join('\n');

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('about:blank');
});

afterAll(() => closeDesk(desk));

const textFor = ({ isShort }: WorkPlace): string => (isShort ? shortText : longText);

interface Start {
  what: string;
  draft: string;
  /** the focus goes into the panel by the hand that presses Insert */
  isByHand: boolean;
}

const starts: readonly Start[] = [
  { what: 'an empty box', draft: '', isByHand: false },
  { what: 'a draft with the caret inside', draft: 'Hallo |Welt', isByHand: false },
  { what: 'a draft, with the focus in the panel', draft: 'Hallo |Welt', isByHand: true },
];

async function insert({ isByHand }: Start): Promise<void> {
  if (!isByHand) return pressWithoutFocus(desk, insertButton);
  await takeFocusIntoPanel(desk);
  await clickByHand(desk.panel, insertButton);
}

describe.each([...workPlaces])('$name', (place) => {
  beforeAll(async () => {
    await openPlace(desk, place);
    await chooseFinding(desk, place.post);
    await changeText(desk, textFor(place));
  });

  beforeEach(async () => {
    await focusComposer(desk, place.composer);
    await empty(desk);
  });

  it.each(starts)('inserts into $what, and undo takes it back', async (start) => {
    const acts = (await readLog(desk)).length;
    await typeDraft(desk, start.draft);
    const before = await readEditor(desk, place.editor);
    expect(before).toBe(start.draft.replace('|', ''));

    await insert(start);
    await waitForInsertion(desk, 'standing');
    expect(await readEditor(desk, place.editor)).toBe(start.draft === '' ? textFor(place) : start.draft.replace('|', textFor(place)));
    const [inserted] = await waitForActs(desk, { after: acts, count: 1 });
    expect(inserted).toMatchObject({ act: 'answer-inserted', answer: { edited: 'before' }, source: 'panel', channel: 'public' });

    await desk.page.bringToFront();
    await undo(desk);
    await waitUntil('the editor as before', async () => (await readEditor(desk, place.editor)) === before);
    await waitForInsertion(desk, 'taken-back');
    const added = await waitForActs(desk, { after: acts, count: 2 });
    expect(added).toMatchObject([{ act: 'answer-inserted' }, { act: 'answer-abandoned', of: inserted?.id }]);
    expect(desk.standIns.sent).toEqual([]);
  });
});
