import type { ElementHandle } from 'puppeteer-core';
import type { Desk } from './desk.ts';
import { waitUntil } from './wait-until.ts';

type WithPage = Pick<Desk, 'page'>;

/** Where a site's reply box is: the box inside the element that holds these words, or anywhere. */
export interface ComposerPlace {
  around?: string;
  words?: string;
  box: string;
}

export function findComposer({ page }: WithPage, place: ComposerPlace): Promise<ElementHandle<HTMLElement>> {
  return waitUntil(`the reply box ${place.box}`, async () => {
    const handle = await page.evaluateHandle(({ around, words, box }) => {
      const scopes = around === undefined ? [document] : [...document.querySelectorAll(around)];
      const scope = scopes.find((each) => words === undefined || each.textContent?.includes(words));
      return scope?.querySelector<HTMLElement>(box) ?? null;
    }, place);
    return (handle.asElement() as ElementHandle<HTMLElement> | null) ?? undefined;
  });
}

/** At the edges of the window other things lie over the page; and the page may still be scrolling to the chosen post. */
export async function clickInMiddle(element: ElementHandle<HTMLElement>): Promise<void> {
  await waitUntil('the page to stand still', () =>
    element.evaluate(async (target) => {
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { top } = target.getBoundingClientRect();
      await new Promise((resolve) => setTimeout(resolve, 80));
      return target.getBoundingClientRect().top === top;
    }),
  );
  await element.click();
}

/** Puts the caret there by a click, and by another one where the page moved away under the first. */
export async function focusComposer(desk: WithPage, place: ComposerPlace): Promise<void> {
  await desk.page.bringToFront();
  await waitUntil('the caret in the reply box', async () => {
    await clickInMiddle(await findComposer(desk, place));
    const now = await findComposer(desk, place);
    return now.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));
  });
}

/** Types a draft; `|` is where the caret stays. */
export async function typeDraft({ page }: WithPage, draft: string): Promise<void> {
  const at = draft.indexOf('|');
  await page.keyboard.type(draft.replace('|', ''), { delay: 5 });
  for (let left = at < 0 ? 0 : draft.length - 1 - at; left > 0; left--) await page.keyboard.press('ArrowLeft');
}

/** What the site itself holds in the editor of this name. */
export const readEditor = ({ page }: WithPage, name: string): Promise<string> =>
  page.evaluate((editor) => window.__standIn?.editors[editor]?.() ?? `no editor ${editor}`, name);

export async function undo({ page }: WithPage): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
}

/** Empties the focused editor. */
export async function empty({ page }: WithPage): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}

/** Chromium's own paste needs to be named; Firefox knows the keys. */
export async function pasteByKey({ page }: WithPage): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}
