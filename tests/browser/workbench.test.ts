import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertAnswerAt, readDraft, sendByHand } from './answer-steps.ts';
import { changeSetting, closeDesk, type Desk, openDesk, readLog, waitForActs } from './desk.ts';
import { focusComposer, readEditor } from './page-steps.ts';
import { backToList, chooseFinding, insertButton, openPage, pressWithoutFocus, readWords, waitForInsertion } from './panel-steps.ts';
import { readDatabase } from './read-storage.ts';
import { waitUntil } from './wait-until.ts';
import { facebookPlain, facebookRich, openPlace } from './work-places.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('about:blank');
});

afterAll(() => closeDesk(desk));

const readStore = async (name: string): Promise<Record<string, unknown>[]> => {
  const stores = await readDatabase(desk.panel, 'pomost');
  return (stores[name] ?? []) as Record<string, unknown>[];
};

/** Fills a field of the panel as typing does. */
const write = (selector: string, text: string): Promise<void> =>
  desk.panel.$eval(
    selector,
    (field, given) => {
      (field as HTMLInputElement).value = given;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );

describe('the round', () => {
  it('proposes a group that is not in it, adds it once, and keeps no visitor’s trace in its file', async () => {
    await openPlace(desk, facebookRich);
    await desk.panel.waitForSelector('.proposal .button');
    await pressWithoutFocus(desk, '.proposal .button');
    const [space] = await waitUntil('the group', async () => {
      const spaces = await readStore('spaces');
      return spaces.length === 1 && spaces;
    });
    expect(space).toMatchObject({ key: 'facebook/1000000001', site: 'facebook', kind: 'group' });
    await openPage(desk, 'round');
    await waitUntil('the round', async () => (await readWords(desk, '.round')).includes(String(space?.['title'])));
  });

  it('opens the next group that is due in the same tab', async () => {
    await openPlace(desk, facebookPlain);
    await openPage(desk, 'round');
    await pressWithoutFocus(desk, '.round .spaces .button');
    await waitUntil('the group in the tab', async () => desk.page.url().includes('/groups/1000000001'));
  });
});

describe('an answer that is wrong', () => {
  it('is hidden here at once, noted for the editors, and comes back with undo', async () => {
    await openPage(desk, 'findings');
    await openPlace(desk, facebookRich);
    await chooseFinding(desk, facebookRich.post);
    const first = await readWords(desk, '.options li .option-title');
    const acts = (await readLog(desk)).length;
    await pressWithoutFocus(desk, '.options .wrong-button');
    const [noted] = await waitForActs(desk, { after: acts, count: 1 });
    expect(noted).toMatchObject({ act: 'gap-noted', gap: 'wrong-answer' });
    await waitUntil('another answer', async () => ![first, ''].includes(await readWords(desk, '.options li .option-title')));
    expect((await readStore('notes')).map(({ kind }) => kind)).toContain('wrong-answer');
    await pressWithoutFocus(desk, '.undo-bar .button');
    await waitUntil('the answer again', async () => (await readWords(desk, '.options li .option-title')) === first);
  });
});

describe('a text of one’s own', () => {
  it('is kept, taken for a post, inserted, and recorded as no answer of the packs', async () => {
    await openPage(desk, 'own-texts');
    await pressWithoutFocus(desk, '.own-texts-screen > .button');
    await write('.own-texts-screen input[type="text"]', 'Mein Gruß');
    await write('.own-texts-screen textarea', 'Здравейте, ще питаме колегите и ще пишем тук.');
    await pressWithoutFocus(desk, '.own-texts-screen .button.primary');
    await desk.panel.waitForSelector('.own-text .button.primary');
    await pressWithoutFocus(desk, '.own-text .button.primary');
    expect(await readDraft(desk)).toBe('Здравейте, ще питаме колегите и ще пишем тук.');
    const acts = (await readLog(desk)).length;
    await focusComposer(desk, facebookRich.composer);
    await pressWithoutFocus(desk, insertButton);
    await waitForInsertion(desk, 'standing');
    expect(await readEditor(desk, facebookRich.editor)).toContain('ще питаме колегите');
    const [inserted] = await waitForActs(desk, { after: acts, count: 1 });
    expect(inserted).toMatchObject({ act: 'answer-inserted', service: 'counselling' });
    expect(inserted).not.toHaveProperty('answer');
  });
});

describe('after an answer', () => {
  it('one comes back to it on a day, with its link, and both can be let go', async () => {
    await insertAnswerAt(desk, facebookPlain);
    await sendByHand(desk, facebookPlain);
    await waitForInsertion(desk, 'posted');
    await desk.panel.waitForSelector('.insert-bar .choices input[type="checkbox"]');
    await pressWithoutFocus(desk, '.insert-bar .choices input[type="checkbox"]');
    await pressWithoutFocus(desk, '.insert-bar .choices .button');
    const [followUp] = await waitUntil('the reminder', async () => {
      const kept = await readStore('follow-ups');
      return kept.length === 1 && kept;
    });
    expect(followUp).toMatchObject({ site: 'facebook', state: 'open' });
    expect(String(followUp?.['link'])).toMatch(/^https:\/\/www\.facebook\.com\/groups\/1000000002\//);
    expect(String(followUp?.['link'])).not.toMatch(/fbclid|__/);
  });

  it('the post says what we answered, and takes a reaction', async () => {
    await backToList(desk);
    await openPlace(desk, facebookPlain);
    await chooseFinding(desk, facebookPlain.post);
    await desk.panel.waitForSelector('.history .told');
    const acts = (await readLog(desk)).length;
    await pressWithoutFocus(desk, '.history .choices .button');
    expect(await waitForActs(desk, { after: acts, count: 1 })).toMatchObject([{ act: 'reaction-seen', reaction: 'useful' }]);
  });

  it('My day counts it, and takes the last act back with a record', async () => {
    await openPage(desk, 'day');
    await waitUntil('the counts', async () => (await readWords(desk, '.day .counts')).includes('1'));
    const acts = (await readLog(desk)).length;
    await waitUntil('Undo', async () => (await desk.panel.$('.latest .button')) !== null);
    await pressWithoutFocus(desk, '.latest .button');
    expect(await waitForActs(desk, { after: acts, count: 1 })).toMatchObject([{ act: 'corrected', fields: ['withdrawn'] }]);
  });
});

describe('the panel', () => {
  it('hides posts and groups while somebody looks on', async () => {
    await openPage(desk, 'findings');
    await openPlace(desk, facebookRich);
    const { finding } = await chooseFinding(desk, facebookRich.post);
    await changeSetting(desk.panel, { showMode: true });
    await waitUntil('the banner', async () => (await desk.panel.$('.show-banner .button')) !== null);
    for (const page of ['findings', 'round', 'day', 'own-texts'] as const) {
      await openPage(desk, page);
      const shown = await desk.panel.evaluate(() => document.body.textContent ?? '');
      expect(shown).not.toContain(finding.space.title);
      expect(shown).not.toContain(facebookRich.post);
    }
    await changeSetting(desk.panel, { showMode: false });
  });

  it('speaks another language without being loaded again', async () => {
    await openPage(desk, 'findings');
    await desk.panel.evaluate(() => Object.assign(window, { sameDocument: true }));
    for (const uiLanguage of ['pl', 'bg', 'en'] as const) {
      await changeSetting(desk.panel, { uiLanguage });
      await waitUntil(uiLanguage, () => desk.panel.evaluate((wanted) => document.documentElement.lang === wanted, uiLanguage));
    }
    expect(await desk.panel.evaluate(() => 'sameDocument' in window)).toBe(true);
  });
});
