import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Marker, markers } from '../../core/settings.ts';
import { readDraft } from './answer-steps.ts';
import { changeSetting, closeDesk, type Desk, goTo, openDesk, pause, readLog } from './desk.ts';
import { installProbes, readProbes } from './hostile-probes.ts';
import { backToList, chooseFinding } from './panel-steps.ts';
import { waitUntil } from './wait-until.ts';
import { facebookRich } from './work-places.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('about:blank');
  await installProbes(desk.page);
});

afterAll(() => closeDesk(desk));

/** Words of the panel, in pieces as a page could look for them. */
async function readPanelWords({ panel }: Desk): Promise<string[]> {
  const text = await panel.$eval('.detail', (detail) => detail.textContent ?? '');
  const draft = await readDraft(desk);
  return [text.slice(0, 18), draft.slice(0, 24), draft.slice(40, 64), 'Pomost', 'Insert into the reply box'];
}

/** What `window.find` selects of the words; the page's own are found, so that the probe is known to work. */
const findWords = (page: Page, words: readonly string[]): Promise<string[]> =>
  page.evaluate((wanted) => {
    const { find } = window as unknown as { find(text: string, isCase: boolean, isBack: boolean, wraps: boolean): boolean };
    return wanted.filter((word) => {
      getSelection()?.removeAllRanges();
      return find.call(window, word, false, false, true);
    });
  }, words);

const countMarked = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const outlined = [...document.querySelectorAll('*')].filter((element) => element.getAnimations().length > 0);
    return outlined.filter((element) => getComputedStyle(element).outlineStyle === 'solid').length;
  });

describe.each([...markers])('a page that looks, with the marker on: %s', (marker: Marker) => {
  beforeAll(async () => {
    await changeSetting(desk.panel, { marker });
    await goTo(desk, facebookRich.address);
    await backToList(desk);
    await chooseFinding(desk, facebookRich.post);
    await pause(600);
  }, 60_000);

  beforeEach(() => desk.page.bringToFront());

  it('sees no node, attribute or text that is not the site’s', async () => {
    const { changes, roots, highlights } = await readProbes(desk.page);
    expect(changes).toEqual([]);
    expect(roots).toBe(0);
    expect(highlights).toEqual([]);
  });

  it('finds no word of the panel by searching', async () => {
    expect(await findWords(desk.page, [facebookRich.post])).toEqual([facebookRich.post]);
    expect(await findWords(desk.page, await readPanelWords(desk))).toEqual([]);
  });

  it('reaches no file of ours and sees none loaded', async () => {
    const { extensionOrigin } = desk.session;
    const files = ['manifest.json', 'sidepanel.html', 'icon-128.png', 'content-scripts/facebook.js', '_locales/en/messages.json'];
    const reached = await desk.page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map(
            (address) =>
              new Promise<string>((resolve) => {
                const image = new Image();
                image.onload = () => resolve(address);
                image.onerror = () =>
                  fetch(address)
                    .then(() => resolve(address))
                    .catch(() => resolve(''));
                image.src = address;
              }),
          ),
        ),
      files.map((file) => `${extensionOrigin}/${file}`),
    );
    expect(reached.filter(Boolean)).toEqual([]);
    const { loaded } = await readProbes(desk.page);
    expect(loaded.filter((name) => name.includes('extension:'))).toEqual([]);
  });

  it('hears no message and no event of ours, and finds no name of ours in its window', async () => {
    const { messages, events, names } = await readProbes(desk.page);
    expect(messages).toEqual([]);
    expect(events).toEqual([]);
    expect(names).toEqual([]);
  });

  it('can learn which posts are marked, and nothing where none is', async () => {
    const expected = { none: 0, chosen: 1 } as const;
    const marked = await countMarked(desk.page);
    if (marker === 'all') expect(marked).toBeGreaterThan(1);
    else expect(marked).toBe(expected[marker]);
    const styles = await desk.page.evaluate(() => document.getAnimations().map(({ id, playState }) => `${id} ${playState}`));
    expect(new Set(styles).size).toBeLessThanOrEqual(1);
    expect(styles.join()).not.toMatch(/pomost|claim|urgent|emergency/i);
  });
});

describe('a page that acts', () => {
  beforeAll(async () => {
    await goTo(desk, facebookRich.address);
    await backToList(desk);
    await chooseFinding(desk, facebookRich.post);
  }, 60_000);

  it('can neither insert nor record by events it makes itself', async () => {
    const acts = (await readLog(desk)).length;
    await desk.page.evaluate(() => {
      const box = document.querySelector<HTMLElement>('.composer-place [contenteditable="true"]');
      for (const target of [document, window, document.body, box].filter((each) => each !== null)) {
        for (const key of ['i', 'c', 'Enter', '1', 'n', 's']) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'I', altKey: true, shiftKey: true, bubbles: true }));
        target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        target.dispatchEvent(new Event('focusin', { bubbles: true }));
      }
      for (const name of ['answer.insert', 'interaction.record', 'finding.dismiss']) {
        window.postMessage({ name, argument: { id: 'x', text: 'y' } }, '*');
        document.dispatchEvent(new CustomEvent(name, { detail: {} }));
      }
    });
    await pause(800);
    expect(await readLog(desk)).toHaveLength(acts);
    expect(desk.standIns.sent).toEqual([]);
    expect(
      await desk.page.$$eval('.composer-place [contenteditable="true"]', (boxes) => boxes.map((box) => box.textContent?.trim())),
    ).not.toContain('y');
  });

  it('gains nothing by an overlay, since nothing of ours lies in it to be clicked', async () => {
    const acts = (await readLog(desk)).length;
    await desk.page.evaluate(() => {
      const overlay = document.createElement('div');
      overlay.popover = 'manual';
      overlay.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;opacity:0.01;pointer-events:none';
      document.body.append(overlay);
      overlay.showPopover();
      document.documentElement.style.opacity = '0.01';
    });
    for (const [x, y] of [
      [200, 200],
      [640, 450],
      [1100, 300],
    ] as const)
      await desk.page.mouse.click(x, y);
    await pause(500);
    expect(await readLog(desk)).toHaveLength(acts);
    expect(desk.standIns.sent).toEqual([]);
  });

  it('stays readable when it clobbers names and poisons prototypes', async () => {
    const before = await desk.panel.$$eval('[data-finding]', (rows) => rows.length);
    await desk.page.evaluate(() => {
      for (const name of ['browser', 'chrome', 'body', 'querySelectorAll', 'getElementById']) {
        const form = document.createElement('form');
        form.id = name;
        form.setAttribute('name', name);
        document.body.append(form);
      }
      for (const name of ['map', 'filter', 'find', 'includes'])
        Object.defineProperty(Array.prototype, name, { value: () => ['stolen'], configurable: true });
      Element.prototype.querySelectorAll = () => [] as unknown as NodeListOf<never>;
      Node.prototype.addEventListener = () => undefined;
    });
    await desk.page.evaluate(() => window.scrollBy(0, 1200));
    await backToList(desk);
    await waitUntil('the findings to stay', async () => (await desk.panel.$$eval('[data-finding]', (rows) => rows.length)) >= before);
  });
});
