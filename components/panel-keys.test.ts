import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeFinding } from '../tests/example-finding.ts';
import { choose, draft, inRow, inside, makeView, press } from '../tests/press-key.ts';
import type { ChosenFinding } from './panel-view.ts';

describe('with a post open', () => {
  it.each([
    ['j', ['choose', 'c']],
    ['k', ['choose', 'a']],
    ['Escape', ['choose', undefined]],
    ['s', ['skip', 'b', 'other']],
    ['n', ['notRelevant', 'b']],
    ['g', ['show', 'b']],
    ['i', ['insert', { anyComposer: false, evenDraft: false }]],
    ['c', ['copy', { evenDraft: false }]],
    ['h', ['openElsewhere']],
  ])('%s does %j', (key, call) => {
    expect(press(key, makeView(choose()))).toEqual([true, call]);
  });

  it('leaves the arrows to scrolling and to radio buttons', () => {
    expect(press('ArrowDown', makeView(choose()))).toEqual([false]);
  });

  it('stops at the last post', () => {
    expect(press('j', makeView(choose({ key: 'c' })))).toEqual([false]);
  });

  it.each(['too-long', 'empty', 'no-language', 'expired'] as const)('does not insert a draft that is %s', (problem) => {
    expect(press('i', makeView(choose({ draft: { ...draft, problems: [problem] } })))).toEqual([false]);
  });

  it('inserts in another language than the post has: that is the counsellor’s to decide', () => {
    expect(press('i', makeView(choose({ draft: { ...draft, problems: ['other-language'] } })))).toEqual([
      true,
      ['insert', { anyComposer: false, evenDraft: false }],
    ]);
  });

  it.each([{ state: 'inserting' }, { state: 'standing', method: 'paste' }, { state: 'posted', evidence: 'seen' }] as const)(
    'does not insert twice: $state',
    (insertion) => {
      expect(press('i', makeView(choose({ insertion })))).toEqual([false]);
      expect(press('Enter', makeView(choose({ insertion })), { ctrlKey: true })).toEqual([false]);
    },
  );

  it('does not copy what is expired', () => {
    expect(press('c', makeView(choose({ draft: { ...draft, problems: ['expired'] } })))).toEqual([false]);
  });

  it('says with one key that it is no emergency, and only then', () => {
    const { draft: _draft, ...emergency } = choose().chosen as ChosenFinding;
    const view = makeView({ chosen: { ...emergency, finding: makeFinding({ emergency: 'life', urgency: 'emergency' }) } });
    expect(press('e', view)).toEqual([true, ['notEmergency']]);
    expect(press('i', view)).toEqual([false]);
    expect(press('e', makeView(choose()))).toEqual([false]);
  });
});

describe('the slash', () => {
  afterEach(() => vi.unstubAllGlobals());

  const showField = (field: object | null) => vi.stubGlobal('document', { querySelector: () => field });
  const field = { focus: vi.fn(), select: vi.fn(), closest: () => null };

  it('takes the focus into the search of the open post', () => {
    showField(field);
    expect(press('/', makeView(choose()))).toEqual([true]);
    expect(field.focus).toHaveBeenCalled();
  });

  it('is the browser’s where there is nothing to search', () => {
    showField(null);
    expect(press('/', makeView(choose()))).toEqual([false]);
    showField(field);
    expect(press('/', makeView())).toEqual([false]);
    expect(press('/', makeView(choose()), { target: inside('textarea') })).toEqual([false]);
  });
});

describe('in the list', () => {
  it('acts on the row that has the focus', () => {
    expect(press('n', makeView(), { target: inRow('c') })).toEqual([true, ['notRelevant', 'c']]);
    expect(press('s', makeView(), { target: inRow('a') })).toEqual([true, ['skip', 'a', 'other']]);
    expect(press('n', makeView())).toEqual([false]);
  });

  it('opens the first post, unless Enter belongs to a button', () => {
    expect(press('Enter', makeView())).toEqual([true, ['choose', 'a']]);
    expect(press('Enter', makeView(), { target: inside('button') })).toEqual([false]);
  });

  it('undoes only what can be undone', () => {
    expect(press('u', makeView())).toEqual([false]);
    expect(press('u', makeView({ undoable: { key: 'a' } }))).toEqual([true, ['undo']]);
  });
});

describe('while writing', () => {
  const target = inside('textarea');

  it('takes no letters', () => {
    for (const key of ['j', 's', 'n', 'i', 'c', 'g', 'u', 'e', 'Enter'])
      expect(press(key, makeView(choose()), { target })).toEqual([false]);
  });

  it('inserts with Ctrl+Enter', () => {
    expect(press('Enter', makeView(choose()), { target, ctrlKey: true })).toEqual([
      true,
      ['insert', { anyComposer: false, evenDraft: false }],
    ]);
  });

  it('leaves the field with Escape and keeps the post open', () => {
    expect(press('Escape', makeView(choose()), { target })).toEqual([true]);
    expect((target as HTMLElement).blur).toHaveBeenCalled();
  });

  it('does nothing while a word is being composed', () => {
    expect(press('Escape', makeView(choose()), { target, isComposing: true })).toEqual([false]);
  });
});

describe('a key', () => {
  it('held down moves on, but neither skips nor inserts again', () => {
    expect(press('j', makeView(choose()), { repeat: true })).toEqual([true, ['choose', 'c']]);
    for (const key of ['s', 'n', 'i']) expect(press(key, makeView(choose()), { repeat: true })).toEqual([false]);
  });

  it('with Ctrl, Alt or Cmd is the browser’s', () => {
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      expect(press('c', makeView(choose()), held)).toEqual([false]);
  });

  it('somebody else has taken is left alone', () => {
    expect(press('n', makeView(choose()), { defaultPrevented: true })).toEqual([false]);
  });
});

describe('while it asks about a text nobody has reviewed', () => {
  it.each<[key: string, wants: 'insert' | 'copy', act: unknown]>([
    ['i', 'insert', ['insert', { anyComposer: false, evenDraft: true }]],
    ['c', 'copy', ['copy', { evenDraft: true }]],
    ['c', 'insert', ['copy', { evenDraft: false }]],
  ])('%s again, when it was to %s', (key, wants, act) => {
    expect(press(key, makeView(choose({ insertion: { state: 'unreviewed', wants, about: 'unreviewed' } })))).toEqual([true, act]);
  });
});
