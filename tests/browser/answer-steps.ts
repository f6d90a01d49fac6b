import type { Desk } from './desk.ts';
import { clickInMiddle, empty, findComposer, focusComposer } from './page-steps.ts';
import { changeText, chooseFinding, insertButton, pressWithoutFocus, waitForInsertion } from './panel-steps.ts';
import { waitUntil } from './wait-until.ts';
import { openPlace, type WorkPlace } from './work-places.ts';

/** From the opened page to the draft ready to go in, with the caret in the empty reply box. Answers the draft's text. */
export async function prepareAnswer(desk: Desk, place: WorkPlace, ownText?: string): Promise<string> {
  await openPlace(desk, place);
  await chooseFinding(desk, place.post);
  if (ownText !== undefined) await changeText(desk, ownText);
  await focusComposer(desk, place.composer);
  await empty(desk);
  return ownText ?? readDraft(desk);
}

/** The same, and the draft stands in the reply box. */
export async function insertAnswerAt(desk: Desk, place: WorkPlace, ownText?: string): Promise<string> {
  const text = await prepareAnswer(desk, place, ownText);
  await pressWithoutFocus(desk, insertButton);
  await waitForInsertion(desk, 'standing');
  return text;
}

export function readDraft({ panel }: Desk): Promise<string> {
  return waitUntil('the draft', () =>
    panel.$eval('.draft-text', (shown) => (shown instanceof HTMLTextAreaElement ? shown.value : (shown.textContent ?? ''))),
  );
}

/** A click of the mouse on the site's own button. */
export async function sendByHand(desk: Desk, place: WorkPlace): Promise<void> {
  await desk.page.bringToFront();
  const count = desk.standIns.sent.length;
  await clickInMiddle(await findComposer(desk, place.send));
  await waitUntil('the site to have it', async () => desk.standIns.sent.length > count);
}
