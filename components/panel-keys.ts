import type { HiddenKind } from '../core/note/hidden.ts';
import type { Gap } from '../core/note/note.ts';
import { canCopy, canInsert, isAskedAbout } from './can-insert.ts';
import { findClaimInHand } from './claim-in-hand.ts';
import { focusRow } from './focus-row.ts';
import { focusSearch } from './focus-search.ts';
import { isEmergency } from './is-emergency.ts';
import { leaveEntry } from './leave-entry.ts';
import { pages } from './panel-nav.tsx';
import { type PanelActions, type PanelView, type Stance, stances } from './panel-view.ts';

export type PanelKeyEvent = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'isComposing' | 'defaultPrevented' | 'target' | 'preventDefault'
>;

interface Press {
  event: PanelKeyEvent;
  view: PanelView;
  actions: PanelActions;
}

const closest = ({ target }: PanelKeyEvent, selector: string): HTMLElement | null =>
  (target as HTMLElement | null)?.closest?.<HTMLElement>(selector) ?? null;

/** A select takes letters too: they jump to an entry. */
export const isWriting = (event: PanelKeyEvent): boolean =>
  closest(event, 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])') !== null;

/** The chosen post, else the one whose row has the focus. */
const keyInHand = ({ event, view }: Press): string | undefined => view.chosen?.key ?? closest(event, '[data-finding]')?.dataset.finding;

function move({ event, view, actions }: Press, step: 1 | -1): boolean {
  if (view.chosen === undefined) return focusRow(step);
  // the arrows scroll there, and move between the radio buttons
  if (event.key.startsWith('Arrow')) return false;
  const index = view.findings.findIndex(({ key }) => key === view.chosen?.key);
  const next = view.findings[index + step];
  if (index < 0 || next === undefined) return false;
  actions.choose(next.key);
  return true;
}

function open({ event, view, actions }: Press): boolean {
  const first = view.findings[0];
  if (view.chosen !== undefined || first === undefined || closest(event, 'button, a, summary, input') !== null) return false;
  actions.choose(first.key);
  return true;
}

const withPost = (press: Press, act: (key: string) => void): boolean => {
  const key = keyInHand(press);
  if (key !== undefined) act(key);
  return key !== undefined;
};

const when = (may: boolean, act: () => void): boolean => {
  if (may) act();
  return may;
};

/** The same key again says yes to what was asked about an unreviewed text. */
const evenDraft = ({ view: { chosen } }: Press, wants: 'insert' | 'copy'): boolean =>
  chosen !== undefined && isAskedAbout(chosen.insertion, wants);

const insert = (press: Press): boolean =>
  when(canInsert(press.view.chosen), () => press.actions.insert({ anyComposer: false, evenDraft: evenDraft(press, 'insert') }));

const copy = (press: Press): boolean => when(canCopy(press.view.chosen), () => press.actions.copy({ evenDraft: evenDraft(press, 'copy') }));

/** The answer or place that has the focus, or a button beside it. */
function markWrong({ event, view, actions }: Press): boolean {
  if (view.screen === 'practice') return false;
  const element = closest(event, '[data-entry]') ?? closest(event, '.options > li')?.querySelector<HTMLElement>('[data-entry]');
  const [, kind, id] = /^(answer|help-point)\/(.+)$/.exec(element?.dataset['entry'] ?? '') ?? [];
  if (kind === undefined || id === undefined) return false;
  leaveEntry(kind as HiddenKind);
  actions.markWrong({ kind: kind as HiddenKind, id });
  return true;
}

/** Only where answers are offered; of made-up posts the editors are told nothing. */
function noteGap({ view: { screen, chosen }, actions }: Press, gap: Gap): boolean {
  const isOffered = chosen?.suggestion !== undefined && (!isEmergency(chosen) || chosen.areAnswersShown === true);
  return when(isOffered && screen !== 'practice', () => actions.noteGap(gap));
}

function judge(press: Press, stance: Stance): boolean {
  const { chosen } = press.view;
  const claim = chosen && findClaimInHand(chosen, closest(press.event, '[data-entry]')?.dataset['entry']);
  if (claim !== undefined) press.actions.judgeClaim(claim, stance);
  return claim !== undefined;
}

export const acts: Record<string, (press: Press) => boolean> = {
  j: (press) => move(press, 1),
  ArrowDown: (press) => move(press, 1),
  k: (press) => move(press, -1),
  ArrowUp: (press) => move(press, -1),
  Enter: open,
  Escape: ({ view, actions }) => {
    // in the practice room the open post is closed first
    if (view.screen !== 'findings' && !(view.screen === 'practice' && view.chosen !== undefined))
      return when(true, () => actions.open('findings'));
    return when(view.chosen !== undefined, () => actions.choose(undefined));
  },
  s: (press) => withPost(press, (key) => press.actions.skip(key, 'other')),
  n: (press) => withPost(press, (key) => press.actions.notRelevant(key)),
  g: (press) => withPost(press, (key) => press.actions.show(key)),
  e: ({ view, actions }) => when(view.chosen !== undefined && isEmergency(view.chosen), () => actions.notEmergency()),
  '/': ({ view }) => view.chosen !== undefined && focusSearch(),
  u: ({ view, actions }) => when(view.undoable !== undefined, () => actions.undo()),
  o: ({ view, actions }) =>
    when(view.screen === 'round' && view.round.editing === undefined && view.round.due.length > 0, () => actions.openNextSpace()),
  ...Object.fromEntries(pages.map(({ key, screen }) => [key, (press: Press) => when(true, () => press.actions.open(screen))])),
  a: ({ view, actions }) => when(view.chosen?.draft?.problems.includes('risk-unread') === true, () => actions.acceptRisks()),
  l: ({ view, actions }) => when(view.chosen?.draft?.language === 'bg', () => actions.toggleLatin()),
  w: markWrong,
  x: (press) => noteGap(press, 'no-answer'),
  m: (press) => noteGap(press, 'new-rumour'),
  '.': ({ view, actions }) => when(true, () => actions.setSettings({ showMode: !view.settings.showMode })),
  h: ({ actions }) => when(true, () => actions.openElsewhere()),
  ...Object.fromEntries(stances.map((stance, index) => [String(index + 1), (press: Press) => judge(press, stance)])),
  c: copy,
  i: insert,
};

const moving = ['j', 'k', 'ArrowDown', 'ArrowUp'];

/** Leaves the field first, so that a second Escape goes back: nothing written is lost by one key too many. */
function leaveField({ target }: PanelKeyEvent): boolean {
  const field = target as HTMLElement;
  field.blur();
  // else the next Tab would start at the top again
  field.ownerDocument?.querySelector<HTMLElement>('#finding-title, #list-title, #page-status-title')?.focus({ preventScroll: true });
  return true;
}

/** Keys that mean the same on every page; the others act on posts, which must be in sight. */
const everywhere: readonly string[] = ['Escape', 'u', 'o', '.', 'h', ...pages.map(({ key }) => key)];

export const arePostsInSight = ({ screen }: PanelView): boolean => screen === 'findings' || screen === 'practice';

function act(press: Press): boolean {
  const { event, view } = press;
  if (!arePostsInSight(view) && !everywhere.includes(event.key)) return false;
  if (event.key === 'Enter' && event.ctrlKey) return event.repeat || insert(press);
  if (isWriting(event)) return event.key === 'Escape' && leaveField(event);
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  // a key held down moves on, but skips or inserts only once
  if (event.repeat && !moving.includes(event.key)) return false;
  return acts[event.key]?.(press) ?? false;
}

/** Does what a key stands for; true when it stood for something, and then the browser does nothing more with it. */
export function handlePanelKey(event: PanelKeyEvent, view: PanelView, actions: PanelActions): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const isDone = act({ event, view, actions });
  if (isDone) event.preventDefault();
  return isDone;
}
