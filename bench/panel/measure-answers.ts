import type { Page } from 'puppeteer-core';
import { median } from '../page/median.ts';

/** From the press on a row to its answer, or its card, on the screen, ms. */
export async function measureAnswers(panel: Page, count: number): Promise<Record<string, number>> {
  const times = await panel.evaluate(async (most) => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    const waitFor = async (selector: string): Promise<void> => {
      while (document.querySelector(selector) === null) await frame();
    };
    const measured: number[] = [];
    for (let at = 0; at < most; at += 1) {
      await waitFor('[data-finding] .row-open');
      const rows = [...document.querySelectorAll<HTMLElement>('.findings [data-finding] .row-open')];
      const start = performance.now();
      rows[at % rows.length]?.click();
      await waitFor('.insert-bar, .emergency .numbers, .detail .block');
      measured.push(performance.now() - start);
      document.querySelector<HTMLElement>('.detail-bar .button')?.click();
      await frame();
    }
    return measured;
  }, count);
  return { answerMs: median(times), slowestMs: Math.max(...times) };
}
