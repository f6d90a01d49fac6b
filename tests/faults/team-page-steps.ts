import type { Page } from 'puppeteer-core';
import { waitUntil } from '../browser/wait-until.ts';

/** As somebody types: the page hears each change. */
export async function fillField(page: Page, selector: string, text: string): Promise<void> {
  await waitUntil(selector, async () => (await page.$(selector)) !== null);
  await page.$eval(
    selector,
    (element, value) => {
      const field = element as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
}

export async function press(page: Page, selector: string): Promise<void> {
  await waitUntil(selector, async () => (await page.$(selector)) !== null);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

export const waitFor = (page: Page, selector: string, limitSeconds?: number): Promise<boolean> =>
  waitUntil(selector, async () => (await page.$(selector)) !== null, limitSeconds);

/** With a click of the mouse, where the browser asks for the hand of a person. */
export async function click(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await waitFor(page, selector);
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
  await page.click(selector);
}

/** Founds a team on this device and answers the lines of its paper key. */
export async function foundTeam(page: Page, names: { team: string; device: string }): Promise<string[]> {
  await press(page, '[data-do="found"]');
  await fillField(page, '[name="name"]', names.team);
  await fillField(page, '[name="device"]', names.device);
  await press(page, '[data-do="submit"]');
  await waitFor(page, '[data-part="sheet"]');
  const lines = await page.$$eval('[data-part="paper-line"]', (all) => all.map((one) => one.textContent?.trim() ?? ''));
  await press(page, '.put-away input');
  await waitFor(page, '.paper-group input');
  const asked = await page.$$eval('.paper-group', (all) =>
    all.map((one) => [Number(one.getAttribute('data-line')), Number(one.getAttribute('data-group'))] as const),
  );
  const inputs = await page.$$('.paper-group input');
  for (const [at, input] of inputs.entries()) {
    const [line, group] = asked[at] ?? [0, 0];
    await input.type((lines[line] ?? '').split(' ')[group] ?? '');
  }
  await press(page, '[data-part="paper-check"] [data-do="submit"]');
  await waitFor(page, '[data-section="devices"]');
  return lines;
}

/** Gives the team a hub and waits until its list stands there. */
export async function connectHub(page: Page, hubText: string): Promise<void> {
  await press(page, '[data-section="hub"] [data-fold="hub"] > summary');
  await fillField(page, '[name="hub"]', hubText);
  await click(page, '[data-fold="hub"] [data-do="submit"]');
  await waitFor(page, '[data-part="publishing"][data-state="published"]', 60);
}

/** Answers the pairing text of the new device. */
export async function addDevice(page: Page, name: string): Promise<string> {
  await press(page, '[data-fold="add-device"] > summary');
  await fillField(page, '[data-fold="add-device"] [name="name"]', name);
  await press(page, '[data-fold="add-device"] [data-do="submit"]');
  await waitFor(page, '[data-part="pairing-text"]');
  const text = await page.$eval('[data-part="pairing-text"]', (field) => (field as HTMLTextAreaElement).value);
  await press(page, '[data-do="close-pairing"]');
  await waitFor(page, '[data-part="publishing"][data-state="published"]', 30);
  return text;
}

/** On the first page of another device. */
export async function joinByPage(page: Page, pairingText: string): Promise<void> {
  await fillField(page, '#team textarea', pairingText);
  await click(page, '#team .join-form button');
}

/** Writes a handover to the supervisors in a panel. */
export async function writeHandover(panel: Page, words: string): Promise<void> {
  await press(panel, '[data-screen="team"]');
  await press(panel, '.sealed-notes .buttons button');
  await fillField(panel, '.note-form textarea', words);
  await press(panel, '.note-form button[type="submit"]');
}

/** How many acts were new, once the supervisor's page has come to an end. Throws where it is another one than the good one. */
export async function waitForSummary(page: Page, limitSeconds = 60): Promise<number> {
  const { end, count } = await waitUntil(
    'the end of the import',
    () =>
      page.evaluate(() => {
        const summary = document.querySelector<HTMLElement>('.review-summary');
        if (document.querySelector('[data-running]') || !summary) return undefined;
        return { end: summary.dataset['end'] ?? '', count: Number(summary.dataset['new']) };
      }),
    limitSeconds,
  );
  if (end !== 'done') throw new Error(`the import ended with "${end}"`);
  return count;
}
