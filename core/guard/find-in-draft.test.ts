import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../tests/example-finding.ts';
import { makePoint } from '../../tests/example-help-points.ts';
import { readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import { type DraftRequest, makeDraft } from '../answer/draft.ts';
import { nameEdition } from '../answer/editions.ts';
import type { Suggestion } from '../answer/suggestion.ts';
import { answerLanguages } from '../language.ts';
import type { Answer, HelpPoint } from '../pack/schema.ts';
import { findInDraft, listPublicTexts } from './find-in-draft.ts';

const packs = readPacksFromDisk();
const answers = packs.flatMap((pack) => pack.answers);
const facts = packs.flatMap((pack) => pack.facts);
const phrases = packs.flatMap((pack) => pack.phrases);
const today = '2026-11-22';

const makeSuggestion = (answer: Answer, points: HelpPoint[] = []): Suggestion => ({
  answers: [{ answer, why: ['topic'] }],
  helpPoints: points.map((helpPoint) => ({ helpPoint, why: [] })),
  claims: [],
  facts,
  phrases,
});

/** What is found in the reviewed text, with these places in it. */
function findInReviewed(answer: Answer, language: (typeof answerLanguages)[number], points: HelpPoint[] = []): string[] {
  const suggestion = makeSuggestion(answer, points);
  const request: DraftRequest = { finding: makeFinding(), suggestion, limit: 8000, today, policy: 'free', confirmations: {} };
  const helpPointIds = points.map(({ id }) => id);
  const draft = makeDraft({ answerId: nameEdition(answer, today), language, variant: 'full', helpPointIds }, request);
  if (!draft) throw new Error(answer.id);
  const { hits, mustConfirm } = findInDraft(draft.text, listPublicTexts(draft, suggestion));
  return mustConfirm ? hits.map(({ kind, start, end }) => `${answer.id} ${kind} ${draft.text.slice(start, end)}`) : [];
}

describe('a draft', () => {
  it.each(answerLanguages)('as it was reviewed asks nothing: %s', (language) => {
    const written = answers.filter(({ texts }) => texts[language] !== undefined);
    expect(written.length).toBeGreaterThan(50);
    expect(written.flatMap((answer) => findInReviewed(answer, language))).toEqual([]);
  });

  it('asks nothing about the places that help', () => {
    const [answer] = answers;
    const points = packs.flatMap((pack) => pack.helpPoints);
    expect(points.length).toBeGreaterThan(100);
    expect(answer && points.flatMap((point) => findInReviewed(answer, 'de', [point]))).toEqual([]);
  });

  const point = makePoint('tea', { phones: ['0351 000000'], address: 'Musterstraße 5, 01099 Dresden', email: 'tee@example.org' });
  const [answer] = answers;
  const known = answer ? listPublicTexts({ basis: 'Du musst nicht sofort gehen.' }, makeSuggestion(answer, [point])) : [];

  it('may name a place in own words', () => {
    const text = 'Geh zum Example tea, Musterstraße 5, oder ruf an: 0351/000000, tee@example.org. Im Notfall 112 oder 116 016.';
    expect(findInDraft(text, known)).toEqual({ hits: [], mustConfirm: false });
  });

  it('is asked about when it repeats what a person wrote', () => {
    const check = findInDraft('Ruf Maria an: 0176 04069012', known);
    expect(check.hits.map(({ kind }) => kind)).toEqual(['name', 'phone']);
    expect(check.mustConfirm).toBe(true);
  });

  it('is not held up for a name alone', () => {
    const check = findInDraft('Liebe Grüße, Sabine', known);
    expect(check.hits.map(({ kind }) => kind)).toEqual(['name']);
    expect(check.mustConfirm).toBe(false);
  });
});
