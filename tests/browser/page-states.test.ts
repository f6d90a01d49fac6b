import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteOrigins } from '../../core/site-address.ts';
import { browserUnderTest } from './browser-under-test.ts';
import { closeDesk, type Desk, goTo, openDesk, pause, readFindings, readLog, waitForActs, waitForFinding } from './desk.ts';
import { findComposer } from './page-steps.ts';
import { backToList, chooseFinding, clickByHand, insertButton, pressWithoutFocus, readRisk, waitForInsertion } from './panel-steps.ts';
import { waitUntil } from './wait-until.ts';
import { facebookBare, facebookRich } from './work-places.ts';

let desk: Desk;

const changedSite = 'https://www.facebook.com/groups/4711/';
const question = 'Здравейте, хазяинът ни изгони от жилището без предизвестие, къде да се обърнем за помощ в Берлин?';
const changedPage = `<!doctype html><html lang="bg"><meta charset="utf-8"><title>Група</title><p id="post">${question}</p>
  <p>${'Текст без познати белези. '.repeat(30)}</p><textarea aria-label="Коментар" rows="8" cols="60"></textarea></html>`;

beforeAll(async () => {
  desk = await openDesk('about:blank');
  desk.standIns.usePage(changedSite, changedPage);
});

afterAll(() => closeDesk(desk));

const waitForState = (state: string, seconds = 5): Promise<unknown> =>
  waitUntil(`the panel to say "${state}"`, async () => (await desk.panel.$(`.page-status[data-state="${state}"]`)) !== null, seconds);

describe('a page where nothing may be read', () => {
  it.each([
    ['private', 'https://web.telegram.org/k/#123456'],
    ['private', 'https://web.telegram.org/a/#123456'],
    ['private', 'https://www.instagram.com/direct/t/1/'],
    ['private', 'https://www.tiktok.com/messages'],
    ['gate', 'https://www.facebook.com/login/'],
    ['gate', 'https://www.facebook.com/checkpoint/'],
    ['gate', 'https://www.instagram.com/accounts/login/'],
  ])('is said to be %s: %s', async (state, address) => {
    await goTo(desk, address);
    await waitForState(state);
    await pause(700);
    expect(await readFindings(desk)).toEqual([]);
    expect(await desk.panel.$('.manual')).toBeNull();
  });
});

describe('a site that has changed', () => {
  it('is said not to be recognised, and a selected text is judged and answered all the same', async () => {
    await goTo(desk, changedSite);
    await waitForState('not-recognised', 10);
    await desk.page.$eval('#post', (element) => document.getSelection()?.selectAllChildren(element));
    await clickByHand(desk.panel, '.manual .button');
    await desk.panel.waitForSelector('.insert-bar', { timeout: 5000 });
    await readRisk(desk);
    expect((await waitForFinding(desk, question)).key).toContain('manual:');
    const acts = (await readLog(desk)).length;
    await desk.page.bringToFront();
    await desk.page.click('textarea');
    const text = await desk.panel.$eval('.draft-text', (shown) => shown.textContent);
    await pressWithoutFocus(desk, insertButton);
    await waitForInsertion(desk, 'standing');
    expect(await desk.page.$eval('textarea', (field) => field.value)).toBe(text);
    expect(await waitForActs(desk, { after: acts, count: 1 })).toMatchObject([{ act: 'answer-inserted', source: 'manual' }]);
  });
});

describe.runIf(browserUnderTest.name === 'firefox')('a permission taken away', () => {
  it('is asked for with a button, and once given the page is read', async () => {
    await goTo(desk, facebookRich.address);
    await waitForFinding(desk, facebookRich.post);
    await desk.session.revokeHosts([...siteOrigins]);
    await waitForState('no-permission');
    expect(await desk.panel.$('.page-status .button.primary')).not.toBeNull();
    await desk.session.grantHosts([...siteOrigins]);
    await waitUntil('no complaint any more', async () => (await desk.panel.$('.page-status[data-state="no-permission"]')) === null);
    await goTo(desk, facebookRich.address);
    await chooseFinding(desk, facebookRich.post);
  });
});

describe('going on without a new load', () => {
  const spaces = async (): Promise<string[]> => [...new Set((await readFindings(desk)).map(({ finding }) => finding.space.id))];

  it('clears the findings of a group when another one is opened on Facebook', async () => {
    await goTo(desk, facebookRich.address);
    await waitForFinding(desk, facebookRich.post);
    await desk.page.evaluate(() => {
      history.pushState({}, '', '/groups/1000000003/');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await waitForFinding(desk, facebookBare.post);
    await waitUntil('only the new group', async () => (await spaces()).join() === '1000000003');
    await pause(1500);
    expect(await spaces()).toEqual(['1000000003']);
  });

  it('clears the findings of a chat when another one is opened on Telegram', async () => {
    await goTo(desk, 'https://web.telegram.org/k/#@bg_pomosht_berlin_test');
    await waitForFinding(desk, 'Ne dau afară din apartament');
    await desk.page.evaluate(() => {
      location.hash = '#-1001234567890';
    });
    await waitForFinding(desk, 'My husband hit me again');
    await pause(1500);
    expect(await spaces()).toEqual(['-1001234567890']);
  });
});

/** Posts that carry our outline, as far as the page can tell. */
const countMarks = (): Promise<number> =>
  desk.page.evaluate(
    () => [...document.querySelectorAll('*')].filter((element) => getComputedStyle(element).outlineColor === 'rgb(0, 122, 138)').length,
  );

const recycle = (): Promise<void> =>
  desk.page.evaluate(() => {
    const standIn = window.__standIn as unknown as { recycle(index: number): void };
    standIn.recycle(0);
  });

describe('an element that the site uses again for another post', () => {
  it('keeps neither the marker nor the place of the first post', async () => {
    const first = 'Тази вечер нямаме къде да спим';
    const second = 'Шефът ни държи личните карти';
    await goTo(desk, facebookRich.address);
    const { key } = await chooseFinding(desk, first);
    await waitUntil('the marker', async () => (await countMarks()) === 1);
    await recycle();
    await waitUntil('no marker', async () => (await countMarks()) === 0);
    expect((await waitForFinding(desk, second)).key).not.toBe(key);
    await clickByHand(desk.panel, '.detail [aria-keyshortcuts="g"]');
    await waitUntil('the word that it is gone', async () =>
      (await desk.panel.$eval('.notice', (line) => line.textContent)).includes('no longer'),
    );
    expect(await countMarks()).toBe(0);
    await chooseFinding(desk, second);
    await waitUntil('the marker on the second', async () => (await countMarks()) === 1);
  });
});

describe('a post whose address shows only when it is pointed at', () => {
  it('stays one finding, with what the counsellor did with it', async () => {
    await goTo(desk, facebookBare.address);
    const { key } = await chooseFinding(desk, facebookBare.post);
    expect(key).toContain('weak:');
    await backToList(desk);
    const link = await findComposer(desk, { around: '.card.post', words: facebookBare.post, box: 'a.timestamp' });
    await link.evaluate((element) => element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })));
    const ofPost = async () => (await readFindings(desk)).filter(({ finding }) => finding.post.text.includes(facebookBare.post));
    await waitUntil('the true id', async () => (await ofPost()).some((found) => found.key.endsWith('/7103000000000102')));
    await pause(500);
    expect(await ofPost()).toMatchObject([{ finding: { memory: 'seen', post: { id: '7103000000000102' } } }]);
  });
});
