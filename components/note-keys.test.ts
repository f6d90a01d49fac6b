import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyView } from '../tests/empty-view.ts';
import { makeFinding } from '../tests/example-finding.ts';
import { handlePanelKey, type PanelKeyEvent } from './panel-keys.ts';
import type { ChosenFinding, PanelActions, PanelView } from './panel-view.ts';

const chosen: ChosenFinding = {
  key: 'b',
  finding: makeFinding(),
  insertion: { state: 'idle' },
  wishes: {},
  suggestion: { answers: [], helpPoints: [], claims: [], facts: [], phrases: [] },
};
const open: PanelView = { ...emptyView, chosen };
const writing = { closest: (wanted: string) => (wanted.includes('textarea') ? {} : null) } as never;

/** What was called with what, and whether the key was taken. */
function press(key: string, view: PanelView, event: Partial<PanelKeyEvent> = {}): [taken: boolean, ...calls: unknown[][]] {
  const calls: unknown[][] = [];
  const take =
    (name: string | symbol) =>
    (...values: unknown[]) =>
      calls.push([name, ...values]);
  const actions = new Proxy({}, { get: (_, name) => take(name) }) as PanelActions;
  const plain = { ctrlKey: false, metaKey: false, altKey: false, repeat: false, isComposing: false, defaultPrevented: false, target: null };
  return [handlePanelKey({ ...plain, key, preventDefault: () => undefined, ...event }, view, actions), ...calls];
}

describe('what the editors are told', () => {
  afterEach(() => vi.unstubAllGlobals());

  const title = { focus: vi.fn() };
  const showTitles = () => vi.stubGlobal('document', { getElementById: () => title });
  const entry = (name: string): EventTarget => {
    const element = { dataset: { entry: name } };
    return { closest: (wanted: string) => (wanted === '[data-entry]' ? element : null) } as never;
  };
  const besideEntry = (name: string): EventTarget => {
    const row = { querySelector: () => ({ dataset: { entry: name } }) };
    return { closest: (wanted: string) => (wanted === '.options > li' ? row : null) } as never;
  };

  it.each<[string, EventTarget, unknown]>([
    ['place', entry('help-point/de-soms'), { kind: 'help-point', id: 'de-soms' }],
    ['answer', entry('answer/de-housing-loss'), { kind: 'answer', id: 'de-housing-loss' }],
    ['edition', entry('answer/de-housing-loss@2026.11.22'), { kind: 'answer', id: 'de-housing-loss@2026.11.22' }],
    ['place beside whose details the focus is', besideEntry('help-point/de-soms'), { kind: 'help-point', id: 'de-soms' }],
  ])('w: this %s is wrong, and the focus goes to its list', (_what, target, marked) => {
    showTitles();
    title.focus.mockClear();
    expect(press('w', open, { target })).toEqual([true, ['markWrong', marked]]);
    expect(title.focus).toHaveBeenCalled();
  });

  it('w means nothing on a statement, without focus, while writing, or held down', () => {
    showTitles();
    expect(press('w', open, { target: entry('claim/x') })).toEqual([false]);
    expect(press('w', open)).toEqual([false]);
    expect(press('w', open, { target: writing })).toEqual([false]);
    expect(press('w', open, { target: entry('help-point/de-soms'), repeat: true })).toEqual([false]);
  });

  it.each([
    ['x', 'no-answer'],
    ['m', 'new-rumour'],
  ])('%s notes %s where answers are offered, and only there', (key, gap) => {
    expect(press(key, open)).toEqual([true, ['noteGap', gap]]);
    expect(press(key, emptyView)).toEqual([false]);
    expect(press(key, open, { target: writing })).toEqual([false]);
    const urgent = { ...chosen, finding: makeFinding({ emergency: 'life', urgency: 'emergency' }) };
    expect(press(key, { ...emptyView, chosen: urgent })).toEqual([false]);
    expect(press(key, { ...emptyView, chosen: { ...urgent, areAnswersShown: true } })).toEqual([true, ['noteGap', gap]]);
  });

  it('nothing can be told in the practice room', () => {
    showTitles();
    const practising: PanelView = { ...open, screen: 'practice' };
    expect(press('w', practising, { target: entry('help-point/de-soms') })).toEqual([false]);
    for (const key of ['x', 'm']) expect(press(key, practising)).toEqual([false]);
  });

  it('can be taken back with u', () => {
    expect(press('u', { ...emptyView, undoable: { what: 'hidden' } })).toEqual([true, ['undo']]);
  });
});
