import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../core/finding/finding.ts';
import { succeed } from '../../core/result.ts';
import { makeFinding } from '../../tests/example-finding.ts';
import { makeSuggestion, openPanelHere } from '../../tests/panel-here.ts';

const key = 'finding/1/post-1';
const other = 'finding/1/post-2';
const withLink = 'Citiți aici: https://www.bmas.de/ro';
const store = (change: Partial<Finding> = {}) => ({ finding: makeFinding(change), hashes: [] });
const report = (rules: object) => succeed({ rules, isRefused: false, wasRemoved: false, elsewhere: 0, thisHour: 0 });

let panel: Awaited<ReturnType<typeof openPanelHere>>;

interface Given {
  text?: string;
  useCheck?: (question: { text: string }) => unknown;
  suggestion?: () => unknown;
}

async function open({ text = withLink, useCheck = () => report({}), suggestion = () => succeed(makeSuggestion(text)) }: Given = {}) {
  panel = await openPanelHere(
    {
      'suggestion.read': suggestion,
      'use.check': useCheck,
      'answer.intend': () => succeed(null),
      'answer.done': () => succeed(null),
      'answer.insert': () => succeed({ method: 'paste' }),
      'post.show': () => succeed(null),
      'spaces.read': () => succeed([]),
    },
    { [key]: store(), [other]: store({ post: { ...makeFinding().post, id: 'post-2' as never } }) },
  );
  await panel.model.choose(key);
  return panel;
}

const inserted = (): unknown[] => panel.asked.filter(({ name }) => name === 'answer.insert');
const press = (evenDraft = false): void => panel.model.actions.insert({ anyComposer: false, evenDraft });
const insertion = () => panel.model.view().chosen?.insertion;
const warnings = () => panel.model.view().chosen?.useWarnings?.map(({ kind }) => kind);
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
const readQuestion = (): void => void vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 1000);

afterEach(() => {
  vi.restoreAllMocks();
  panel.end.abort();
});
afterAll(() => vi.unstubAllGlobals());

describe('before a text goes in', () => {
  it('the rules of the group are known, however fast Insert was pressed', async () => {
    await open({ useCheck: () => soon().then(() => report({ noLinks: true })) });
    press();
    await vi.waitUntil(() => insertion()?.state !== 'idle');
    expect(insertion()).toEqual({ state: 'unreviewed', wants: 'insert', about: 'rules' });
    expect(inserted()).toEqual([]);
    readQuestion();
    press(true);
    await vi.waitUntil(() => inserted().length === 1);
  });

  it('the very text that goes in was asked about', async () => {
    await open();
    press();
    await vi.waitUntil(() => inserted().length === 1);
    const texts = panel.asked.filter(({ name }) => name === 'use.check').map(({ argument }) => (argument as { text: string }).text);
    expect(texts).toContain(panel.model.view().chosen?.draft?.text);
  });

  it('a yes to one question is no yes to a graver one that came up since', async () => {
    let rules = {};
    await open({ useCheck: () => report(rules) });
    panel.model.set({ attempt: { key, text: withLink, at: 0, insertion: { state: 'unreviewed', wants: 'insert', about: 'unreviewed' } } });
    rules = { noLinks: true };
    press(true);
    await vi.waitUntil(() => panel.model.state.attempt?.at !== 0);
    expect(insertion()).toMatchObject({ about: 'rules' });
    expect(inserted()).toEqual([]);
  });

  it('a double click inserts once', async () => {
    await open({ useCheck: () => soon().then(() => report({})) });
    press();
    press();
    await soon();
    await soon();
    expect(inserted()).toHaveLength(1);
  });

  it.each([
    ['the database cannot be opened', () => ({ ok: false, error: 'store-closed' })],
    ['the worker does not answer', () => undefined],
  ])('where %s it goes in, and the counsellor is told that it was not checked', async (_what, useCheck) => {
    await open({ useCheck });
    press();
    await vi.waitUntil(() => inserted().length === 1);
    expect(warnings()).toContain('unchecked');
  });
});

describe('a post whose text grows into an emergency', () => {
  it('loses what was offered for it at once, also before the card is there', async () => {
    let isSlow = false;
    await open({ suggestion: () => (isSlow ? new Promise(() => undefined) : succeed(makeSuggestion(withLink))) });
    expect(panel.model.view().chosen?.draft?.text).toBe(withLink);
    isSlow = true;
    await panel.storage.session.set({ [key]: store({ emergency: 'life', urgency: 'emergency' }) });
    expect(panel.model.state.suggestion).toBeUndefined();
    press();
    await soon();
    expect(inserted()).toEqual([]);
  });
});

describe('what the office sets', () => {
  it('holds at once', async () => {
    await open();
    await panel.storage.managed.set({ draftPolicy: 'blocked' });
    await vi.waitUntil(() => panel.model.state.settings.draftPolicy === 'blocked');
  });

  it('cannot be changed here', async () => {
    await open();
    await panel.storage.managed.set({ showMode: true });
    await vi.waitUntil(() => panel.model.state.device.managed.includes('showMode'));
    panel.model.actions.setSettings({ showMode: false, marker: 'none' });
    expect(panel.model.state.settings).toMatchObject({ showMode: true, marker: 'none' });
    await vi.waitUntil(() => panel.storage.local.held.has('settings'));
    expect(panel.storage.local.held.get('settings')).toEqual({ marker: 'none' });
  });
});

describe('the panel', () => {
  it('does not leave a page where an answer stands unsent', async () => {
    await open();
    const space = { key: 'facebook/1000000005', site: 'facebook', kind: 'group', rules: {} } as never;
    panel.model.set({ screen: 'round' });
    await soon();
    panel.model.set({ round: { ...panel.model.state.round, spaces: [space] } });
    await panel.storage.session.set({ 'insertion/1': { id: 'a', key, method: 'paste', state: 'standing' } });
    panel.model.actions.openSpace('facebook/1000000005');
    expect(panel.model.view().round.told).toEqual({ what: 'answer-unsent' });
    await panel.storage.session.remove('insertion/1');
    panel.model.actions.openSpace('facebook/1000000005');
    expect(panel.updateTab).toHaveBeenCalledOnce();
  });

  it('goes on with a post under its true id', async () => {
    await open();
    panel.model.actions.setDetails({ objective: 'child' });
    const post = { ...makeFinding().post, id: 'true-1' as never, replaces: 'post-1' as never };
    await panel.storage.session.set({ 'finding/1/true-1': store({ post }) });
    expect(panel.model.state.chosen).toBe(key);
    await panel.storage.session.remove(key);
    expect(panel.model.view().chosen).toMatchObject({ key: 'finding/1/true-1', day: { details: { objective: 'child' } } });
  });

  it('begins anew when another window has wiped the device', async () => {
    await open();
    await panel.storage.session.remove('wiped');
    expect(panel.reload).not.toHaveBeenCalled();
    await panel.storage.session.set({ wiped: 1 });
    expect(panel.reload).toHaveBeenCalledOnce();
  });

  it('that wipes the device itself does not go before the first steps are open', async () => {
    await open();
    panel.model.set({ device: { ...panel.model.state.device, wipe: { state: 'wiping' } } });
    await panel.storage.session.set({ wiped: 1 });
    expect(panel.reload).not.toHaveBeenCalled();
  });
});
