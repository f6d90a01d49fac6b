import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../tests/example-finding.ts';
import { makeStock } from '../../tests/make-stock.ts';
import { getPackFromDisk, readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import type { ClaimMatch } from '../finding/finding.ts';
import type { Answer, Claim, CorrectionFrame, Pack } from '../pack/schema.ts';
import { addFound } from './add-found.ts';
import { nothingAdded } from './added.ts';
import { suggest } from './suggest.ts';
import { addCorrections, toCorrection } from './to-correction.ts';

const today = '2026-11-22';
const german = getPackFromDisk('de');
const frame: CorrectionFrame = {
  id: 'frame',
  texts: {
    de: { myth: 'Oft hört man: „{{myth}}“', referral: 'Rat: {{help-point}}' },
    pl: { myth: '„{{myth}}”', referral: '{{help-point}}' },
  },
};
const claim: Claim = {
  id: 'debts-prison',
  version: '2026.11.22',
  jurisdiction: 'DE',
  topics: ['debts.collection'],
  verdict: 'false',
  harm: 'medium',
  myth: { de: 'Wer Schulden hat, kommt ins Gefängnis.', pl: 'Za długi idzie się do więzienia.', it: 'Con i debiti si va in prigione.' },
  fact: { de: 'Für Schulden kommt niemand ins Gefängnis.', pl: 'Za długi nikt nie idzie do więzienia.' },
  why: { de: 'Das verwechselt Schulden mit einer Geldstrafe.', pl: 'To myli długi z grzywną.' },
  nextStep: { de: 'Hol dir Rat.', pl: 'Poszukaj porady.' },
  short: { de: ['Für Schulden kommt niemand ins Gefängnis.', 'Hol dir Rat.\n{{help-point}}'] },
  sources: [{ title: 'ZPO § 802g' }],
  cues: { de: [['schulden'], ['gefängnis']] },
  reviewBy: '2027-05-31',
};

describe('a correction', () => {
  it('says the fact, the myth once, why, and what to do', () => {
    expect(toCorrection(claim, frame)?.texts.de).toEqual({
      version: '1.0',
      register: 'informal',
      core: `Für Schulden kommt niemand ins Gefängnis.

Oft hört man: „Wer Schulden hat, kommt ins Gefängnis.“ Das verwechselt Schulden mit einer Geldstrafe.

Hol dir Rat.`,
      next: 'Rat: {{help-point}}',
      short: ['Für Schulden kommt niemand ins Gefängnis.', 'Hol dir Rat.\n{{help-point}}'],
    });
  });

  it('is there in the languages that have every part', () => {
    expect(Object.keys(toCorrection(claim, frame)?.texts ?? {})).toEqual(['de']);
    const short = { ...claim.short, pl: 'Za długi nikt nie idzie do więzienia.' };
    expect(Object.keys(toCorrection({ ...claim, short }, frame)?.texts ?? {})).toEqual(['de', 'pl']);
    expect(toCorrection({ ...claim, short: {} }, frame)).toBeUndefined();
  });

  it('holds on the days of the claim, by its sources, and is a draft until both have read it, and a native speaker its frame', () => {
    const days = { validFrom: '2026-07-01', validTo: '2026-12-31' };
    expect(toCorrection({ ...claim, ...days }, frame)).toMatchObject({ ...days, reviewBy: claim.reviewBy, legalBasis: claim.sources });
    const law = { by: 'K.', on: '2026-11-20' };
    const reviews = { law, language: { de: { by: 'M.', on: '2026-11-21' } } };
    const readFrame = { ...frame, reviews: { language: { de: { by: 'M.', on: '2026-11-21' } } } };
    expect(toCorrection({ ...claim, reviews }, readFrame)?.texts.de?.reviews).toEqual({ law, language: reviews.language.de });
    expect(toCorrection({ ...claim, reviews }, frame)?.texts.de?.reviews).toEqual({ law });
  });

  it('leaves what circulates as it is, whatever signs it holds', () => {
    const told = toCorrection({ ...claim, myth: { de: 'Das kostet $& und $1.' } }, frame);
    expect(told?.texts.de?.core).toContain('„Das kostet $& und $1.“');
  });
});

describe('among the answers', () => {
  const answer = german.answers[0] as Answer;
  const pack: Pack = { ...german, correctionFrames: [frame], claims: [claim], answers: [answer] };
  const finding = makeFinding({ topics: [{ id: answer.topics[0] as string, score: 1 }], language: { code: 'de', confidence: 1 } });
  const match: ClaimMatch = { id: claim.id, version: claim.version, stance: 'asserts', isStrong: true };
  const suggestFor = (change: Partial<Pack>, claims = [match]) =>
    suggest({ ...finding, claims }, makeStock([{ ...pack, ...change }], today)).answers.map(({ answer: { id }, why }) => [id, why[0]]);

  it('stands first where a post has the claim, and nowhere else', () => {
    expect(suggestFor({})).toEqual([
      ['correction.debts-prison', 'claim'],
      [answer.id, 'topic'],
    ]);
    expect(suggestFor({}, [])).toEqual([[answer.id, 'topic']]);
  });

  it.each([
    ['in the language of the post', { claims: [{ ...claim, short: { pl: 'Nie.' } }] }],
    ['still to be relied on', { claims: [{ ...claim, reviewBy: '2026-11-21' }] }],
  ])('stands behind when its text is not %s', (_what, change) => {
    expect(suggestFor(change).map(([id]) => id)).toEqual([answer.id, 'correction.debts-prison']);
  });

  it('gives way to one that was written by hand', () => {
    const byHand: Answer = { ...answer, id: 'by-hand', corrects: claim.id };
    expect(suggestFor({ answers: [answer, byHand] })[0]).toEqual(['by-hand', 'claim']);
    expect(addCorrections([{ ...pack, answers: [byHand] }])[0]?.answers.length).toBe(1);
  });

  it('comes with the claim that somebody searched for', () => {
    const stock = makeStock([pack], today);
    const given = suggest(finding, stock);
    const found = addFound(given, { ...nothingAdded, claims: [claim.id] }, { finding, ...stock });
    expect(found.answers[0]).toMatchObject({ answer: { id: 'correction.debts-prison' }, why: ['found', 'claim', 'country'] });
  });

  it('fits any post and stands last where a referral has no topic, and is found by searching where another answer has none', () => {
    const general: Answer = { ...answer, id: 'needs-advice', kind: 'referral', topics: [] };
    const forMoments: Answer = { ...general, id: 'write-privately', kind: 'greeting' };
    expect(suggestFor({ answers: [forMoments, general, answer] }, [])).toEqual([
      [answer.id, 'topic'],
      ['needs-advice', 'any-topic'],
    ]);
  });
});

it('is made of every claim of the packs', () => {
  const packs = addCorrections(readPacksFromDisk());
  const corrected = packs.flatMap((pack) => pack.answers.flatMap(({ corrects }) => corrects ?? []));
  expect(corrected.toSorted()).toEqual(packs.flatMap((pack) => pack.claims.map(({ id }) => id)).toSorted());
});
