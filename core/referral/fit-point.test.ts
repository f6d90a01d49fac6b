import { describe, expect, it } from 'vitest';
import { dresden, findIds, findReferrals, findWithoutPlace, makePoint, makeWidePoint, reasonsOf } from '../../tests/example-help-points.ts';
import type { HelpPoint } from '../pack/schema.ts';
import type { ReferralQuery } from './referral-query.ts';
import type { ReferralReason } from './referral-reason.ts';

describe('where nothing fits', () => {
  const general = makeWidePoint('general', { type: 'citizens_advice', topics: ['legal_help'] });
  const local = makePoint('local', { type: 'migration_counselling', topics: ['residence'], place: 'pirna' });

  it('general counselling is offered as a partial match, the nearest first, and for the whole country as the fallback', () => {
    const found = findReferrals([general, local, makePoint('shelter', { topics: ['homelessness'] })]);
    expect(found.map(({ helpPoint }) => helpPoint.id)).toEqual(['local', 'general']);
    expect(found.map((referral) => reasonsOf(referral).slice(0, 4))).toEqual([
      ['partial', 'other-topic', 'near', 'country'],
      ['partial', 'other-topic', 'fallback', 'nationwide'],
    ]);
  });

  it('but not where something fits, however little', () => {
    expect(
      findIds([
        general,
        local,
        makePoint('a', { place: 'leipzig', topics: ['housing_loss.rent_arrears'], source: { precision: 'page', date: '2006' } }),
      ]),
    ).toEqual(['a']);
  });

  it('and before what is closed or no longer funded', () => {
    expect(findIds([makePoint('a', { fundedUntil: '2026-09-30' }), makePoint('b', { status: 'closed-for-now' }), general])).toEqual([
      'general',
      'b',
      'a',
    ]);
  });

  it('those come in that take people from further away, before general counselling', () => {
    const elsewhere = makePoint('elsewhere', { place: 'muenchen', fallback: 'country' });
    const served = makePoint('served', { postcodes: [{ from: '04', to: '04' }], fallback: 'land' });
    const place = { ...dresden, postcode: '01067' };
    expect(
      findReferrals([elsewhere, served, general], { place }).map((referral) => [referral.helpPoint.id, reasonsOf(referral)[1]]),
    ).toEqual([
      ['elsewhere', 'fallback'],
      ['served', 'fallback'],
    ]);
    expect(findIds([elsewhere, served, general, makePoint('a')], { place })).toEqual(['a']);
  });

  it.each<[string, Partial<HelpPoint>, Partial<ReferralQuery>]>([
    ['another group', { targetGroups: ['men'] }, { targetGroups: ['women'] }],
    ['those with papers', { withoutPapers: false }, { needs: { withoutPapers: true } }],
    ['the insured', { withoutInsurance: false }, { needs: { withoutInsurance: true } }],
  ])('general counselling is offered also beside what is for %s alone', (_group, point, change) => {
    expect(findIds([makePoint('a', point), general], change).sort()).toEqual(['a', 'general']);
    expect(findIds([makePoint('a', point), general])).toEqual(['a']);
  });

  it('of another Land only those for the whole country take them', () => {
    expect(findIds([makePoint('a', { place: 'muenchen', fallback: 'land' })])).toEqual([]);
  });
});

describe('the country', () => {
  const points = [makeWidePoint('de'), makeWidePoint('cz', { country: 'CZ' })];
  const cases: [why: string, change: Partial<ReferralQuery>, id: string, reason: ReferralReason][] = [
    ['is the one given', { country: 'CZ', language: 'de' }, 'cz', 'country'],
    ['is Czechia for Czech', { language: 'cs' }, 'cz', 'country-assumed'],
    ['is Czechia for Slovak', { language: 'sk' }, 'cz', 'country-assumed'],
    ['is Germany for all others', { language: 'bg' }, 'de', 'country-assumed'],
    ['is that of the place', { place: dresden, country: 'CZ', language: 'cs' }, 'de', 'country'],
  ];

  it.each(cases)('%s', (_why, change, id, reason) => {
    const found = findWithoutPlace(points, change);
    expect(found.map(({ helpPoint }) => helpPoint.id)).toEqual([id]);
    expect(reasonsOf(found[0])).toContain(reason);
  });
});

it('without topics there is general counselling alone', () => {
  expect(findIds([makePoint('a'), makeWidePoint('b', { type: 'citizens_advice' })], { topics: [] })).toEqual(['b']);
});
