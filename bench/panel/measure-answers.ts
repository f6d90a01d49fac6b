import type { Page } from 'puppeteer-core';
import { median } from '../page/median.ts';

/** From the press on a row to its answer, or its card, on the screen, ms. No inner function has a name: what names it is not in the page. */
export async function measureAnswers(panel: Page, count: number): Promise<Record<string, number>> {
  const times = await panel.evaluate(async (most) => {
    const measured: number[] = [];
    for (let at = 0; at < most; at += 1) {
      while (document.querySelector('.findings .row-open') === null) await new Promise(requestAnimationFrame);
      const rows = document.querySelectorAll<HTMLElement>('.findings .row-open');
      const start = performance.now();
      rows[at % rows.length]?.click();
      while (document.querySelector('.insert-bar, .emergency .numbers') === null) {
        await new Promise(requestAnimationFrame);
        if (performance.now() - start > 5000) throw new Error(`no answer for row ${at % rows.length}`);
      }
      measured.push(performance.now() - start);
      document.querySelector<HTMLElement>('.detail-bar .button')?.click();
      while (document.querySelector('.detail') !== null) await new Promise(requestAnimationFrame);
    }
    return measured;
  }, count);
  return { answerMs: median(times), slowestMs: Math.max(...times) };
}
