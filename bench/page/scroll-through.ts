import type { Page } from 'puppeteer-core';
import type { PageSite } from './page-sites.ts';

/** The end is reached when nothing has moved in so many frames. */
const restFrames = 25;
const limitMilliseconds = 60_000;

/** Scrolls until the feed gives no more, a step in every animation frame; answers the frames it took. */
export function scrollThrough(page: Page, { scroller, step }: PageSite): Promise<number> {
  const options = { scroller, step, restFrames, limitMilliseconds };
  return page.evaluate(async (given) => {
    const element = given.scroller === 'html' ? document.scrollingElement : document.querySelector(given.scroller);
    if (element === null) throw new Error(`nothing scrolls: ${given.scroller}`);
    const start = performance.now();
    let frames = 0;
    let before = '';
    let movedIn = 0;
    while (frames - movedIn < given.restFrames && performance.now() - start < given.limitMilliseconds) {
      element.scrollTop += element.clientHeight * given.step;
      await new Promise(requestAnimationFrame);
      frames += 1;
      const now = `${element.scrollTop} ${element.scrollHeight}`;
      if (now !== before) movedIn = frames;
      before = now;
    }
    return frames;
  }, options);
}
