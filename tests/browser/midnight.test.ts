import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDraft } from './answer-steps.ts';
import { closeDesk, type Desk, openDesk } from './desk.ts';
import { clickByHand, readWords } from './panel-steps.ts';
import { waitUntil } from './wait-until.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('https://www.facebook.com/groups/1000000001/');
});

afterAll(() => closeDesk(desk));

/** Moves the panel's clock, which runs on from there; the panel looks at the day when it comes to the front. */
async function moveClock(panel: Page, iso: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const clock = globalThis as unknown as { realDate?: DateConstructor };
    clock.realDate ??= Date;
    const real = clock.realDate;
    const offset = real.parse(wanted) - real.now();
    globalThis.Date = class extends real {
      constructor(...given: unknown[]) {
        super(...((given.length === 0 ? [real.now() + offset] : given) as []));
      }
      static override now = (): number => real.now() + offset;
    } as DateConstructor;
  }, iso);
  await panel.evaluate(() => window.dispatchEvent(new Event('focus')));
}

it('says the new amount from the first minute of the year on, without a network', async () => {
  const { panel } = desk;
  await clickByHand(panel, '.manual > summary');
  await clickByHand(panel, '.manual textarea');
  await panel.keyboard.type('Mein Chef zahlt den Lohn nicht, ich arbeite seit 3 Monaten in Köln ohne Vertrag. Was kann ich machen?');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('Enter');
  await panel.keyboard.up('Control');
  await waitUntil('the answer about wages', async () => (await readDraft(desk)).includes('Mindestlohn'));
  // from here on there is nobody to ask
  await desk.standIns.close();

  await moveClock(panel, '2026-12-31T23:59:30+01:00');
  await waitUntil('the amount of 2026', async () => (await readDraft(desk)).includes('13,90\u00a0€'));
  expect(await readDraft(desk)).not.toContain('14,60');
  expect(await readWords(desk, '#draft-problems')).not.toContain('amount');

  await moveClock(panel, '2027-01-01T00:00:01+01:00');
  await waitUntil('the amount of 2027', async () => (await readDraft(desk)).includes('14,60\u00a0€'));
  expect(await readDraft(desk)).not.toContain('13,90');
});
