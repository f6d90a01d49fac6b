import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../tests/example-finding.ts';
import { readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import { composeGloss } from './compose-draft.ts';
import { chooseDraft, type DraftRequest, makeDraft } from './draft.ts';
import type { Suggestion } from './suggestion.ts';

const packs = readPacksFromDisk();
const answers = packs.flatMap((pack) => pack.answers);
const facts = packs.flatMap((pack) => pack.facts);
const phrases = packs.flatMap((pack) => pack.phrases);
const get = (id: string) => {
  const answer = answers.find((each) => each.id === id);
  if (!answer) throw new Error(id);
  return answer;
};
const risky = answers.find(({ risks, texts }) => risks !== undefined && texts.bg !== undefined);
if (!risky) throw new Error('no answer with a risk');

const makeRequest = (change: Partial<DraftRequest> = {}, answer = get('de-housing-loss')): DraftRequest => {
  const suggestion: Suggestion = { answers: [{ answer, why: ['topic'] }], helpPoints: [], claims: [], facts, phrases };
  return { finding: makeFinding(), suggestion, limit: 8000, today: '2026-11-22', policy: 'free', confirmations: {}, ...change };
};
const draftOf = (request: DraftRequest, change = {}) => {
  const choice = chooseDraft(request);
  const draft = choice && makeDraft({ ...choice, ...change }, request);
  if (!draft) throw new Error('no draft');
  return draft;
};

describe('a draft', () => {
  it('begins and ends with lines in turn', () => {
    const [first, second] = [0, 1].map((turn) => draftOf(makeRequest({ turn })).text.split('\n'));
    expect(first?.at(0)).not.toBe(second?.at(0));
    expect(first?.at(-1)).not.toBe(second?.at(-1));
    expect(first?.slice(2, -2)).toEqual(second?.slice(2, -2));
  });

  it('has no line it was not asked for', () => {
    expect(draftOf(makeRequest()).opening).toBeUndefined();
  });

  it('leaves the lines out where they would make it too long', () => {
    const { length } = draftOf(makeRequest());
    const draft = draftOf(makeRequest({ turn: 0, limit: length + 10 }));
    expect([draft.opening, draft.variant]).toEqual([undefined, 'full']);
    expect(draft.problems).not.toContain('too-long');
  });

  it('ends with who answers, where the team wants it', () => {
    const signOff = { team: 'Puntea', free: true, general: false };
    expect(draftOf(makeRequest({ signOff })).text.split('\n').at(-1)).toBe('Puntea · gratuit');
  });

  it('is written in Latin letters to a Bulgarian who writes so', () => {
    const draft = draftOf(makeRequest({ finding: makeFinding({ language: { code: 'bg', confidence: 1, script: 'latin' } }) }));
    expect(draft.script).toBe('latin');
    expect(draft.text).not.toMatch(/[\u0400-\u04FF]/);
    expect(draft.text.length).toBeGreaterThan(100);
    expect(draftOf(makeRequest({ finding: makeFinding({ language: { code: 'bg', confidence: 1 } }) })).text).toMatch(/[\u0400-\u04FF]/);
  });

  it('asks for its risks to be read, once', () => {
    const request = makeRequest({}, risky);
    expect(draftOf(request).problems).toContain('risk-unread');
    const { answerId } = draftOf(request);
    expect(draftOf(request, { risksSeen: answerId }).problems).not.toContain('risk-unread');
    expect(draftOf(request, { risksSeen: 'another' }).problems).toContain('risk-unread');
  });

  it('that is a text of the collection has none of the problems of an answer, and is never reviewed', () => {
    const request = makeRequest({ today: '2031-01-01', policy: 'blocked' }, risky);
    expect(draftOf(request).problems).toContain('expired');
    const own = draftOf(request, { ownText: 'Scrie-ne.', ownTextId: 'mine' });
    expect(own.problems).toEqual(['draft-blocked']);
    expect(own.review.isDraft).toBe(true);
  });
});

describe('the gloss', () => {
  it('says the same in the language of the screen, in the usual letters and with the same lines', () => {
    const request = makeRequest({ turn: 2 });
    const draft = draftOf(request);
    const gloss = composeGloss(draft.answer, draft, { ...request, uiLanguage: 'de' });
    expect(gloss?.startsWith(phrases.find(({ id }) => id === draft.opening)?.texts.de ?? '-')).toBe(true);
    expect(gloss).toContain(draft.answer.texts.de?.core.split(' ').slice(0, 3).join(' '));
  });

  it('is left out where it would say the same in the same language', () => {
    const request = makeRequest();
    const draft = draftOf(request);
    expect(composeGloss(draft.answer, draft, { ...request, uiLanguage: 'ro' })).toBeUndefined();
  });
});
