import { describe, expect, it } from 'vitest';
import { findIds, findReferrals, makePoint, makeWidePoint, reasonsOf } from '../../tests/example-help-points.ts';
import type { HelpPoint } from '../pack/schema.ts';
import type { Openness, ReferralQuery } from './referral-query.ts';

describe('every reason says its points', () => {
  const all = [
    makePoint('full', { languages: ['bg'], targetGroups: ['families'], withoutPapers: true, withoutInsurance: true }),
    makePoint('poor', {
      place: 'pirna',
      topics: ['housing_loss.rent_arrears'],
      languages: ['de'],
      source: { precision: 'page', date: '2006' },
      mayReport: true,
    }),
    makeWidePoint('wide', { fundedUntil: '2026-01-31' }),
  ];
  const found = findReferrals(all, {
    language: 'bg',
    targetGroups: ['families'],
    needs: { withoutPapers: true, withoutInsurance: true },
    isOpen: ({ id }) => (id === 'full' ? 'open' : 'closed'),
  });

  it('and their sum is the rank', () => {
    expect(found.map(({ rank }) => rank)).toEqual(found.map(({ why }) => why.reduce((sum, { points }) => sum + points, 0)));
    expect(found.map(({ helpPoint }) => helpPoint.id)).toEqual(['full', 'poor', 'wide']);
  });

  it('and its value, where it has one', () => {
    expect(found[0]?.why).toEqual([
      { reason: 'topic', points: 40, value: 'housing_loss.eviction' },
      { reason: 'in-town', points: 30 },
      { reason: 'country', points: 0 },
      { reason: 'speaks-language', points: 10 },
      { reason: 'target-group', points: 6 },
      { reason: 'without-papers', points: 8 },
      { reason: 'without-insurance', points: 8 },
      { reason: 'verified', points: 6, value: '2026-11-01' },
      { reason: 'open-now', points: 3 },
    ]);
    expect(found[1]?.why).toContainEqual({ reason: 'near', points: 22, value: 17 });
    expect(found[2]?.why).toContainEqual({ reason: 'funding-ended', points: -1000, value: '2026-01-31' });
  });

  it('and a point that lacks something wanted is a partial match that says what', () => {
    expect(reasonsOf(found[1])).toEqual([
      'partial',
      'wider-topic',
      'near',
      'country',
      'language-not-spoken',
      'verified',
      'stale-source',
      'may-report',
      'closed-now',
    ]);
    expect(reasonsOf(found[0])).not.toContain('partial');
  });

  it('and an authority that may report weighs heavier on those without papers', () => {
    const points = (needs: ReferralQuery['needs'] = {}) =>
      findReferrals([makePoint('a', { mayReport: true })], { needs })[0]?.why.find(({ reason }) => reason === 'may-report')?.points;
    expect([points(), points({ withoutPapers: true })]).toEqual([-6, -30]);
  });
});

describe('open or not', () => {
  const states: Record<string, Openness> = { a: 'unknown', b: 'closed', c: 'by-appointment', d: 'open' };

  it('decides among equals, and says so', () => {
    const found = findReferrals(
      ['a', 'b', 'c', 'd'].map((id) => makePoint(id)),
      { isOpen: ({ id }) => states[id] ?? 'unknown' },
    );
    expect(found.map(({ helpPoint, why }) => [helpPoint.id, why.at(-1)?.reason])).toEqual([
      ['d', 'open-now'],
      ['c', 'by-appointment'],
      ['a', 'verified'],
      ['b', 'closed-now'],
    ]);
  });

  it('is asked only of those that may be shown', () => {
    const asked: string[] = [];
    const many = Array.from({ length: 50 }, (_, at) => makePoint(`leipzig-${at}`, { place: 'leipzig' }));
    findReferrals([...many, makePoint('a'), makePoint('b')], {
      limit: 2,
      isOpen: ({ id }) => {
        asked.push(id);
        return 'open';
      },
    });
    expect(asked.sort()).toEqual(['a', 'b']);
  });

  it('lifts one that would else be just too low', () => {
    expect(
      findIds([makePoint('a'), makePoint('b', { source: { precision: 'page', date: '2006' } })], {
        limit: 1,
        isOpen: ({ id }) => states[id === 'a' ? 'b' : 'd'] ?? 'unknown',
      }),
    ).toEqual(['b']);
  });
});

describe('equals', () => {
  const three = ['a', 'b', 'c'].map((id) => makePoint(id));

  it('come first equally often', () => {
    const first = Array.from({ length: 24 }, (_, turn) => findIds(three, { turn })[0]);
    expect(['a', 'b', 'c'].map((id) => first.filter((other) => other === id).length)).toEqual([8, 8, 8]);
  });

  it('stay in order within one turn, whatever the order of the packs', () => {
    expect(findIds([...three].reverse(), { turn: 7 })).toEqual(findIds(three, { turn: 7 }));
  });

  it('come first equally often where only some are open, and where only one is shown', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => makePoint(id));
    const isOpen = ({ id }: HelpPoint): Openness => (['a', 'b', 'd'].includes(id) ? 'open' : 'closed');
    const first = Array.from({ length: 24 }, (_, turn) => findIds(five, { turn, isOpen, limit: 1 })[0]);
    expect(['a', 'b', 'd'].map((id) => first.filter((other) => other === id).length)).toEqual([8, 8, 8]);
  });

  it('leave the better ones where they are', () => {
    const better = makePoint('best', { languages: ['bg'] });
    expect(Array.from({ length: 6 }, (_, turn) => findIds([...three, better], { turn, language: 'bg' })[0])).toEqual(Array(6).fill('best'));
  });

  it('take any turn', () => {
    expect([-1, 0.5, 1e15].map((turn) => findIds(three, { turn }).length)).toEqual([3, 3, 3]);
  });
});

it.each([0, 1, 3])('no more than %i are given', (limit) => {
  expect(
    findIds(
      ['a', 'b', 'c', 'd'].map((id) => makePoint(id)),
      { limit },
    ).length,
  ).toBe(limit);
});
