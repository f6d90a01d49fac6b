import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { getPackFromDisk } from '../../tests/read-packs-from-disk.ts';
import { claim as claimSchema } from '../pack/claim.ts';
import type { Claim } from '../pack/schema.ts';
import { readClaimReviews } from './read-claim-reviews.ts';
import { writeClaimReviews } from './write-claim-reviews.ts';

const { head } = getPackFromDisk('de');
const defaults = { reviewBy: '2026-11-22', makeUuid: (words: string) => `0a1b2c3d-${words.length}` };

/** Every field of the schema, one made-up value each. */
const full: Claim = v.parse(claimSchema, {
  id: 'de-example',
  version: '2026.1.5',
  reviews: { law: { by: 'K.', on: '2026-01-04' }, language: { de: { by: 'M.', on: '2026-01-03' } } },
  jurisdiction: 'DE-SN',
  topics: ['health'],
  verdict: 'outdated',
  harm: 'low',
  myth: { de: 'Beispiel', en: 'Example' },
  fact: { de: 'Stimmt nicht', en: 'Not so', pl: 'Nie' },
  why: { de: 'Weil' },
  nextStep: { en: 'Ask' },
  short: { de: ['Stimmt nicht', 'Frag uns'], en: 'Not so' },
  askFirst: { de: ['Wo wohnst du?'] },
  risks: [{ texts: { de: 'Es kann schaden' }, source: { title: 'Example Act § 2' } }],
  wordings: { de: ['So sagt man es'], tr: ['örnek'] },
  denials: { de: ['Das ist nicht so'] },
  questions: { de: ['Stimmt das?'] },
  matches: { de: ['Beispiel!'] },
  ignores: { de: ['Anderes'] },
  sources: [{ title: 'Example Act § 1', url: 'https://law.example.org/1', checked: '2026-01-02' }, { title: 'Only a name' }],
  appearances: ['https://rumours.example.org/7'],
  cues: { de: [['beispielwort']] },
  validFrom: '2025-12-31',
  validTo: '2027-01-01',
  lawAsOf: '2026-01-01',
  reviewBy: '2026-06-01',
  unsure: 'whether it is so',
});

const readBack = (reviews: unknown, known: Claim[] = []): unknown[] =>
  readClaimReviews(reviews, defaults, new Map(known.map((claim) => [claim.id, claim]))).entries.map(({ value }) =>
    v.parse(claimSchema, value),
  );

describe('claims as ClaimReviews', () => {
  it('come back with every field', () => {
    expect(Object.keys(full).sort()).toEqual(Object.keys(claimSchema.entries).sort());
    expect(JSON.stringify(readBack({ '@graph': writeClaimReviews(full, head) })[0])).toBe(JSON.stringify(full));
  });

  it.each(['de', 'cz'])('of the pack %s come back byte for byte', (name) => {
    const { claims, head: own } = getPackFromDisk(name);
    expect(claims.length).toBeGreaterThan(5);
    expect(JSON.stringify(readBack(claims.flatMap((claim) => writeClaimReviews(claim, own))))).toBe(JSON.stringify(claims));
  });

  it('have one statement in one language each, with a rating', () => {
    const [german, english] = writeClaimReviews(full, head);
    expect(german).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: 'Beispiel',
      inLanguage: 'de',
      datePublished: '2026-01-05',
      author: { '@type': 'Organization', name: head.publisher?.name ?? head.title.de },
      reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 5, worstRating: 1, alternateName: 'veraltet' },
      itemReviewed: { '@type': 'Claim', appearance: [{ '@type': 'CreativeWork', url: 'https://rumours.example.org/7' }] },
    });
    expect(english).toMatchObject({ claimReviewed: 'Example', inLanguage: 'en', reviewRating: { alternateName: 'outdated' } });
  });

  it('in one language change that language of a known claim alone', () => {
    const [, english] = writeClaimReviews({ ...full, myth: { ...full.myth, en: 'Better words' } }, head);
    expect(readBack(english, [full])).toEqual([{ ...full, myth: { de: 'Beispiel', en: 'Better words' } }]);
  });
});

describe('reviews of others', () => {
  const rate = (ratingValue: unknown) => ({
    '@type': 'ClaimReview',
    claimReviewed: 'x',
    inLanguage: 'en',
    reviewRating: { ratingValue, bestRating: '5', worstRating: '1' },
  });

  it.each([
    ['1', 'false'],
    [3, 'misleading'],
    [5, 'true'],
    ['many', undefined],
  ])('rated %s of 5 are %s', (rating, verdict) => {
    expect(readClaimReviews(rate(rating), defaults, new Map()).entries[0]?.value['verdict']).toBe(verdict);
  });
});

it('reads any JSON without falling over', () => {
  const keys = fc.constantFrom(
    'x_id',
    'x_other_texts',
    'x_jurisdiction',
    'citation',
    'author',
    'itemReviewed',
    'reviewRating',
    'inLanguage',
    'claimReviewed',
  );
  const odd = fc.dictionary(keys, fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(odd, (fields) => readClaimReviews([{ '@type': 'ClaimReview', ...fields }], defaults, new Map()).entries.length === 1),
  );
});
