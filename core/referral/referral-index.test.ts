import { describe, expect, it } from 'vitest';
import { dresden, findIds, findReferrals, findWithoutPlace, makePoint, makeWidePoint, reasonsOf } from '../../tests/example-help-points.ts';
import type { HelpPoint } from '../pack/schema.ts';
import type { ReferralQuery } from './referral-query.ts';

describe('of two points the first one comes first:', () => {
  const cases: [rule: string, first: HelpPoint, second: HelpPoint, change?: Partial<ReferralQuery>][] = [
    ['the subtopic asked for before its topic', makePoint('z'), makePoint('a', { topics: ['housing_loss'] })],
    [
      'the whole topic before another part of it',
      makePoint('z', { topics: ['housing_loss'] }),
      makePoint('a', { topics: ['housing_loss.rent_arrears'] }),
    ],
    [
      'the strongest topic before the second',
      makePoint('z', { topics: ['health.insurance'] }),
      makePoint('a'),
      { topics: ['health.insurance', 'housing_loss.eviction'] },
    ],
    ['the town before the next one', makePoint('z'), makePoint('a', { place: 'pirna' })],
    ['the next town before one further off', makePoint('z', { place: 'pirna' }), makePoint('a', { place: 'leipzig' })],
    ['the Land before the whole country', makePoint('z', { place: 'leipzig' }), makeWidePoint('a')],
    ['the Land by name before the whole country', makeWidePoint('z', { land: 'DE-SN' }), makeWidePoint('a')],
    [
      'the postcode served before the town',
      makePoint('z', { postcodes: [{ from: '01', to: '01' }] }),
      makePoint('a'),
      { place: { ...dresden, postcode: '01067' } },
    ],
    [
      'own coordinates before those of the town',
      makePoint('z', { place: 'leipzig', latitude: 51.06, longitude: 13.7 }),
      makePoint('a', { place: 'pirna' }),
    ],
    ['the language spoken', makePoint('z', { languages: ['de', 'bg'] }), makePoint('a'), { language: 'bg' }],
    ['a language not known before one not spoken', makePoint('z'), makePoint('a', { languages: ['de'] }), { language: 'bg' }],
    ['the group asked for', makePoint('z', { targetGroups: ['families'] }), makePoint('a'), { targetGroups: ['families'] }],
    ['all before another group', makePoint('z'), makePoint('a', { targetGroups: ['women'] }), { targetGroups: ['men'] }],
    ['all before a group where none is known', makePoint('z'), makePoint('a', { targetGroups: ['women'] })],
    ['without papers, where there are none', makePoint('z', { withoutPapers: true }), makePoint('a'), { needs: { withoutPapers: true } }],
    ['not known before papers needed', makePoint('z'), makePoint('a', { withoutPapers: false }), { needs: { withoutPapers: true } }],
    [
      'without insurance, where there is none',
      makePoint('z', { withoutInsurance: true }),
      makePoint('a'),
      { needs: { withoutInsurance: true } },
    ],
    ['verified before not verified', makePoint('z'), withoutVerification(makePoint('a'))],
    ['verified this year before long ago', makePoint('z'), makePoint('a', { verifiedAt: '2024-05-01' })],
    ['a fresh source before an old one', makePoint('z'), makePoint('a', { source: { precision: 'page', date: '2006' } })],
    ['an advice centre before an authority that may report', makePoint('z'), makePoint('a', { mayReport: true })],
    ['further off before closed for now', makePoint('z', { place: 'leipzig' }), makePoint('a', { status: 'closed-for-now' })],
    [
      'closed for now before no longer funded',
      makePoint('z', { status: 'closed-for-now', place: 'leipzig', topics: ['housing_loss.rent_arrears'] }),
      makePoint('a', { fundedUntil: '2026-11-21', languages: ['bg'] }),
      { language: 'bg' },
    ],
    ['funded until today is funded', makePoint('z', { fundedUntil: '2026-11-22' }), makePoint('a', { fundedUntil: '2026-11-21' })],
  ];

  it.each(cases)('%s', (_rule, first, second, change) => {
    expect(findIds([second, first], change)).toEqual([first.id, second.id]);
  });
});

function withoutVerification({ verifiedAt: _verifiedAt, ...point }: HelpPoint): HelpPoint {
  return point;
}

describe('never offered is', () => {
  const cases: [what: string, point: HelpPoint, change?: Partial<ReferralQuery>][] = [
    ['what is closed', makePoint('a', { status: 'closed' })],
    ['an emergency number', makePoint('a', { type: 'emergency' })],
    ['another country', makePoint('a', { country: 'CZ' })],
    ['another town out of reach', makePoint('a', { place: 'muenchen' })],
    ['another topic', makePoint('a', { topics: ['health.insurance'] })],
    ['a topic whose name begins alike', makePoint('a', { topics: ['housing_loss_example'] })],
    [
      'what serves other postcodes',
      makePoint('a', { postcodes: [{ from: '04', to: '04' }] }),
      { place: { ...dresden, postcode: '01067' } },
    ],
    ['what serves certain postcodes of another town', makePoint('a', { place: 'leipzig', postcodes: [{ from: '04', to: '04' }] })],
    ['what takes nobody from elsewhere', makePoint('a', { place: 'leipzig', fallback: 'none' })],
    ['another Land', makeWidePoint('a', { land: 'DE-BY' })],
  ];

  it.each(cases)('%s', (_what, point, change) => {
    expect(findIds([point], change)).toEqual([]);
    // the same without what makes it unfit
    expect(findIds([makePoint('a')], change)).toEqual(['a']);
  });

  it('what another entry has taken the place of', () => {
    expect(findIds([makePoint('a'), makePoint('b', { supersedes: ['a', 'b'] })])).toEqual(['b']);
    expect(findIds([makePoint('a'), makePoint('b', { supersedes: ['c'] })])).toEqual(['a', 'b']);
  });

  it('a local point where no place is known', () => {
    expect(
      findWithoutPlace([makePoint('a'), makeWidePoint('b'), makeWidePoint('c', { land: 'DE-SN' })], { country: 'DE' }).map(
        ({ helpPoint }) => helpPoint.id,
      ),
    ).toEqual(['b']);
  });
});

describe('postcodes are compared on as many digits as are given', () => {
  const cases: [from: string, to: string, postcode: string, isServed: boolean][] = [
    ['04103', '04357', '04103', true],
    ['04103', '04357', '04357', true],
    ['04103', '04357', '04358', false],
    ['041', '0435', '04359', true],
    ['041', '0435', '04099', false],
    ['01', '01', '01999', true],
    ['01', '01', '02001', false],
    ['01', '0435', '03046', true],
  ];

  it.each(cases)('%s to %s and %s: %s', (from, to, postcode, isServed) => {
    const found = findReferrals([makeWidePoint('a', { postcodes: [{ from, to }] })], { place: { ...dresden, postcode } });
    expect(found.length).toBe(isServed ? 1 : 0);
    expect(reasonsOf(found[0]).includes('postcode')).toBe(isServed);
  });

  it('and where the post names none, it is said that only some are served', () => {
    expect(reasonsOf(findReferrals([makePoint('a', { postcodes: [{ from: '01067', to: '01069' }] })])[0])).toContain('some-postcodes');
  });
});

it('a place without coordinates is reached by its name and its Land', () => {
  const point = makePoint('a', { place: 'hamlet' });
  expect(findReferrals([point], { place: { ...dresden, id: 'hamlet' } })[0]?.why[1]).toEqual({ reason: 'in-town', points: 30 });
  expect(findReferrals([point])[0]?.why[1]).toEqual({ reason: 'in-land', points: 5 });
  expect(findReferrals([point])[0]?.town).toBe('Example hamlet');
});
