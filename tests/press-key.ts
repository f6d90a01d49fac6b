import { expect, vi } from 'vitest';
import { handlePanelKey, type PanelKeyEvent } from '../components/panel-keys.ts';
import type { ChosenFinding, FindingItem, PanelActions, PanelView } from '../components/panel-view.ts';
import type { Draft } from '../core/answer/draft.ts';
import { emptyView } from './empty-view.ts';
import { makeFinding } from './example-finding.ts';

const items: FindingItem[] = ['a', 'b', 'c'].map((key) => ({ key, finding: makeFinding() }));
export const draft: Draft = {
  answer: {} as Draft['answer'],
  answerId: 'x',
  language: 'ro',
  variant: 'full',
  helpPointIds: [],
  fields: {},
  basis: 'Bună ziua',
  text: 'Bună ziua',
  edited: false,
  length: 9,
  limit: 100,
  problems: [],
  review: { isDraft: true, mustConfirm: true },
};
export const choose = (change: Partial<ChosenFinding> = {}): Partial<PanelView> => ({
  chosen: {
    key: 'b',
    finding: makeFinding(),
    draft,
    insertion: { state: 'idle' },
    wishes: {},
    suggestion: { answers: [], helpPoints: [], claims: [], facts: [], phrases: [] },
    ...change,
  },
});
export const makeView = (change: Partial<PanelView> = {}): PanelView => ({
  ...emptyView,
  page: { state: 'reading', site: 'facebook', spaceTitle: '', read: 60 },
  findings: items,
  today: '2026-11-22',
  ...change,
});

/** An element that says it is one of these, for `closest`. */
export const inside = (...selectors: string[]): EventTarget => {
  const element = {
    closest: (wanted: string) => (selectors.some((selector) => wanted.includes(selector)) ? element : null),
    blur: vi.fn(),
    dataset: {},
  };
  return element as unknown as EventTarget;
};
export const inRow = (key: string): EventTarget =>
  ({ closest: (wanted: string) => (wanted === '[data-finding]' ? { dataset: { finding: key } } : null) }) as never;

/** What was called with what, and whether the key was taken. */
export function press(key: string, view: PanelView, event: Partial<PanelKeyEvent> = {}): [taken: boolean, ...calls: unknown[][]] {
  const calls: unknown[][] = [];
  const actions = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...values: unknown[]) =>
          calls.push([name, ...values]),
    },
  ) as PanelActions;
  const preventDefault = vi.fn();
  const plain = { ctrlKey: false, metaKey: false, altKey: false, repeat: false, isComposing: false, defaultPrevented: false, target: null };
  const taken = handlePanelKey({ ...plain, key, preventDefault, ...event }, view, actions);
  expect(preventDefault).toHaveBeenCalledTimes(taken ? 1 : 0);
  return [taken, ...calls];
}
