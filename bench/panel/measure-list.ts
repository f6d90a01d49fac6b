import type { Session } from '../../tests/browser/session.ts';

/** Rows of the list, and the longest task of the main thread while it is scrolled to its end and back, ms. */
export async function measureList(session: Session, address: string): Promise<Record<string, number>> {
  const page = await session.newPage(address);
  await page.setViewport({ width: 380, height: 900 });
  await page.waitForSelector('[data-finding]');
  const measured = await page.evaluate(async () => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    const scroller = document.querySelector('main');
    if (scroller === null) throw new Error('nothing scrolls');
    const frames: number[] = [];
    let last = performance.now();
    for (const step of [600, -600]) {
      for (let at = -1; at !== scroller.scrollTop; ) {
        at = scroller.scrollTop;
        scroller.scrollTop += step;
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        frames.push(now - last);
        last = now;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return {
      rows: document.querySelectorAll('[data-finding]').length,
      longestTaskMs: Math.max(0, ...tasks),
      longestFrameMs: Math.max(...frames),
    };
  });
  await page.close();
  return measured;
}
