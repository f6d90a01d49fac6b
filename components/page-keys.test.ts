import { describe, expect, it } from 'vitest';
import type { Claim } from '../core/pack/schema.ts';
import { emptyView } from '../tests/empty-view.ts';
import { makeFinding } from '../tests/example-finding.ts';
import { makeSpace } from '../tests/example-space.ts';
import { choose, draft, inside, makeView, press } from '../tests/press-key.ts';
import type { ChosenFinding, PanelView } from './panel-view.ts';

describe('composing', () => {
  it('notes with one key that the risk was read, and only where there is one', () => {
    expect(press('a', makeView(choose({ draft: { ...draft, problems: ['risk-unread'] } })))).toEqual([true, ['acceptRisks']]);
    expect(press('i', makeView(choose({ draft: { ...draft, problems: ['risk-unread'] } })))).toEqual([false]);
    expect(press('a', makeView(choose()))).toEqual([false]);
  });

  it('changes the letters of a Bulgarian answer with one key', () => {
    expect(press('l', makeView(choose({ draft: { ...draft, language: 'bg' } })))).toEqual([true, ['toggleLatin']]);
    expect(press('l', makeView(choose()))).toEqual([false]);
  });
});

describe('the pages', () => {
  it.each([
    ['f', 'findings'],
    ['r', 'round'],
    ['d', 'day'],
    ['t', 'own-texts'],
  ])('%s opens %s', (key, screen) => {
    expect(press(key, makeView())).toEqual([true, ['open', screen]]);
  });

  it.each(['s', 'n', 'i', 'c', 'e', 'g', 'j', 'Enter'])('other than the posts leave %s alone: the post is out of sight', (key) => {
    const view = makeView({ ...choose(), screen: 'day' });
    expect(press(key, view)).toEqual([false]);
    expect(press('Enter', view, { ctrlKey: true })).toEqual([false]);
  });

  it('are left with Escape', () => {
    expect(press('Escape', makeView({ screen: 'round' }))).toEqual([true, ['open', 'findings']]);
  });
});

describe('the keys 1 to 4', () => {
  const claim = (id: string) => ({ id }) as Claim;
  const withClaims = (change: Partial<ChosenFinding> = {}) =>
    makeView(
      choose({
        suggestion: { answers: [], helpPoints: [], claims: [claim('first'), claim('second')], facts: [], phrases: [] },
        ...change,
      }),
    );
  const onCard = (id: string): EventTarget =>
    ({ closest: (wanted: string) => (wanted === '[data-entry]' ? { dataset: { entry: `claim/${id}` } } : null) }) as never;

  it.each([
    ['1', 'asserts'],
    ['2', 'asks'],
    ['3', 'denies'],
    ['4', 'other'],
  ])('%s: the post %s', (key, stance) => {
    expect(press(key, withClaims(), { target: onCard('first') })).toEqual([true, ['judgeClaim', 'first', stance]]);
  });

  it('judge none of several unseen: neither without focus nor when pressed twice', () => {
    expect(press('1', withClaims())).toEqual([false]);
    const again = withClaims({ stances: { first: 'asserts' } });
    expect(press('1', again, { target: onCard('first') })).toEqual([true, ['judgeClaim', 'first', 'asserts']]);
  });

  it('are about the only card not judged yet', () => {
    expect(press('2', withClaims({ stances: { first: 'asserts' } }))).toEqual([true, ['judgeClaim', 'second', 'asks']]);
    expect(press('2', withClaims({ stances: { first: 'asserts', second: 'asks' } }))).toEqual([false]);
  });

  it('are about the card that has the focus, also to judge it anew', () => {
    expect(press('3', withClaims(), { target: onCard('second') })).toEqual([true, ['judgeClaim', 'second', 'denies']]);
    expect(press('3', withClaims({ stances: { second: 'asks' } }), { target: onCard('second') })).toEqual([
      true,
      ['judgeClaim', 'second', 'denies'],
    ]);
    expect(press('3', withClaims(), { target: onCard('gone') })).toEqual([false]);
  });

  it('do nothing where no card is shown', () => {
    expect(press('1', makeView(choose()))).toEqual([false]);
    expect(press('1', makeView())).toEqual([false]);
    expect(press('1', withClaims({ finding: makeFinding({ emergency: 'life', urgency: 'emergency' }) }))).toEqual([false]);
    expect(press('1', { ...withClaims(), screen: 'day' })).toEqual([false]);
    expect(press('5', withClaims())).toEqual([false]);
    expect(press('1', withClaims(), { repeat: true })).toEqual([false]);
    expect(press('1', withClaims(), { target: inside('textarea') })).toEqual([false]);
  });
});

describe('on the page of the round', () => {
  const onRound = (change: Partial<PanelView['round']>): PanelView =>
    makeView({ screen: 'round', round: { ...emptyView.round, due: [makeSpace()], ...change } });

  it('opens the next space with one key', () => {
    expect(press('o', onRound({}))).toEqual([true, ['openNextSpace']]);
  });

  it('does not leave what is being changed or written, and goes nowhere when nothing is due', () => {
    expect(press('o', onRound({ editing: makeSpace() }))).toEqual([false]);
    expect(press('o', onRound({}), { target: inside('textarea') })).toEqual([false]);
    expect(press('o', onRound({ due: [] }))).toEqual([false]);
  });

  it('is the only one where that key leads away from the page', () => {
    expect(press('o', { ...onRound({}), screen: 'findings' })).toEqual([false]);
  });
});
