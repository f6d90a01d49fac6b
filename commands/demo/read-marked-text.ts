import type { Page } from 'puppeteer-core';

/** The text of the post that has Pomost's outline and lies in view; undefined while there is none. */
export function readMarkedText(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    for (const { effect } of document.getAnimations()) {
      if (!(effect instanceof KeyframeEffect) || !effect.target) continue;
      if (!effect.getKeyframes().some((frame) => 'outlineOffset' in frame)) continue;
      const { top, bottom } = effect.target.getBoundingClientRect();
      if (bottom > 0 && top < innerHeight) return effect.target.textContent ?? '';
    }
    return undefined;
  });
}
