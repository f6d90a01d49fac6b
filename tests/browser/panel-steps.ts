import type { Page } from 'puppeteer-core';
import type { pages } from '../../components/panel-nav.tsx';
import { type Desk, getElement, type StoredFinding, waitForFinding } from './desk.ts';
import { waitUntil } from './wait-until.ts';

type WithPanel = Pick<Desk, 'panel'>;

export const insertButton = '.insert-bar .button.primary';

const rowOf = (key: string): string => `[data-finding=${JSON.stringify(key)}]`;

/** Opens the finding whose post holds these words, by a click on its row, and waits for its answers or its card. */
export async function chooseFinding(desk: Pick<Desk, 'panel' | 'loadedAt'>, textPart: string): Promise<StoredFinding> {
  const { panel } = desk;
  const found = await waitForFinding(desk, textPart);
  // while posts come in, rows move away under the mouse
  await waitUntil('the finding to open', async () => {
    await backToList(desk);
    const row = await getElement(panel, `${rowOf(found.key)} .row-open`);
    if (await row.evaluate((element) => element.closest('details:not([open])') !== null))
      await clickByHand(panel, 'details:has(.rows-done) > summary');
    await clickByHand(panel, `${rowOf(found.key)} .row-open`);
    await panel.waitForSelector('.detail .insert-bar, .detail .emergency, .detail .block', { timeout: 3000 });
    return (await panel.$eval('.detail', (detail) => detail.textContent ?? '')).includes(textPart);
  });
  await readRisk(desk);
  return found;
}

/** What the answer can bring upon somebody is read, where there is such a thing: nothing goes in before. */
export async function readRisk({ panel }: WithPanel): Promise<void> {
  const button = '.detail button[aria-keyshortcuts="a"]';
  if ((await panel.$(button)) === null) return;
  await panel.$eval(button, (element) => (element as HTMLElement).click());
  await waitUntil('the risk to be read', async () => (await panel.$(button)) === null);
}

export async function backToList({ panel }: WithPanel): Promise<void> {
  // asked without a handle: one that is kept would keep the whole view in memory
  const isOpen = (): Promise<boolean> => panel.evaluate(() => document.querySelector('.detail') !== null);
  if (!(await isOpen())) return;
  await clickByHand(panel, '.detail-bar .button.quiet');
  await waitUntil('the list', async () => !(await isOpen()));
}

/** One of the panel's pages, by its tab. */
export async function openPage(desk: WithPanel, screen: (typeof pages)[number]['screen']): Promise<void> {
  const tab = `.panel-nav button[data-screen="${screen}"]`;
  await pressWithoutFocus(desk, tab);
  await waitUntil(screen, async () => (await desk.panel.$(`${tab}[aria-current="page"]`)) !== null);
}

/** The draft's text, written over in the panel. */
export async function changeText({ panel }: WithPanel, text: string): Promise<void> {
  const edit = '.detail button[aria-expanded]';
  await getElement(panel, edit);
  if ((await panel.$('#draft-text')) === null) await clickByHand(panel, edit);
  await getElement(panel, '#draft-text');
  await panel.$eval(
    '#draft-text',
    (field, wanted) => {
      (field as HTMLTextAreaElement).value = wanted;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
}

/** A click of the mouse: it takes the focus into the page it happens in. */
export async function clickByHand(page: Page, selector: string): Promise<void> {
  const element = await getElement(page, selector);
  // to the middle: at the edge a bar that stays in view may cover it
  await element.evaluate((target) => target.scrollIntoView({ block: 'center', behavior: 'instant' }));
  // what has just been unfolded may not have been drawn yet: then nothing is clicked
  await waitUntil(`${selector} to be drawn`, () => element.click().then(() => true));
  await element.dispose();
}

/** A click into the panel; the page then has to do its part without the focus. */
export async function takeFocusIntoPanel({ page, panel, session }: Desk): Promise<void> {
  // a window of its own there; in Chromium without a screen every document says it has the focus
  if (session.name === 'firefox') await panel.bringToFront();
  await clickByHand(panel, '.detail h2');
  await waitUntil('the focus in the panel', () => panel.evaluate(() => document.hasFocus()));
  if (session.name === 'firefox') await waitUntil('the page without focus', () => page.evaluate(() => !document.hasFocus()));
}

/** As F6 does it: the panel has the focus, and its list is there. */
export async function takeFocusIntoList({ panel, session }: Desk): Promise<void> {
  if (session.name === 'firefox') await panel.bringToFront();
  await clickByHand(panel, '#list-title');
  await waitUntil('the focus in the panel', () => panel.evaluate(() => document.hasFocus()));
}

/** As the keyboard command does it: the focus stays where it is. */
export async function pressWithoutFocus({ panel }: WithPanel, selector: string): Promise<void> {
  await panel.$eval(selector, (button) => (button as HTMLElement).click());
}

export const insertionState = ({ panel }: WithPanel): Promise<string | undefined> =>
  panel.$eval('.insertion', (status) => (status as HTMLElement).dataset['state']);

export async function waitForInsertion(desk: WithPanel, state: string): Promise<void> {
  let last: string | undefined;
  try {
    await waitUntil(state, async () => {
      last = await insertionState(desk);
      return last === state;
    });
  } catch {
    const words = await desk.panel.$eval('.insertion', (status) => status.textContent).catch(() => 'no status');
    throw new Error(`The insertion should be "${state}" but is "${last}": ${words}`);
  }
}

/** Why a button cannot be pressed, or undefined. */
export const readWords = ({ panel }: WithPanel, selector: string): Promise<string> =>
  panel.$eval(selector, (element) => element.textContent ?? '').catch(() => '');
