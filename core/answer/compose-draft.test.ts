import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../tests/example-finding.ts';
import { readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import type { HelpPoint } from '../pack/schema.ts';
import { composeGloss } from './compose-draft.ts';
import { chooseDraft, type DraftRequest, makeDraft } from './draft.ts';
import { redraft } from './redraft.ts';
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

const withField = answers.find(({ fields, texts }) => fields?.some(({ required }) => required) && texts.ro !== undefined);
if (!withField) throw new Error('no answer with a field to be filled');

describe('own words', () => {
  it('do not go in while something in them is still to be filled in', () => {
    const request = makeRequest({}, withField);
    const { text } = draftOf(request);
    expect(draftOf(request).problems).toContain('field-missing');
    expect(draftOf(request, { ownText: `${text}!` }).problems).toContain('field-missing');
    expect(draftOf(request, { ownText: text.replaceAll('…', '1.12.2026') }).problems).not.toContain('field-missing');
  });

  it('are kept when their answer is no longer offered, and said to be begun on another', () => {
    const request = makeRequest();
    const choice = chooseDraft(request);
    if (!choice) throw new Error('no choice');
    const draft = redraft({ ...choice, answerId: 'gone', ownText: 'Scrie-ne.' }, request);
    expect(draft?.text).toBe('Scrie-ne.');
    expect(draft?.problems).toContain('original-changed');
    expect(redraft({ ...choice, answerId: 'gone' }, request)?.edited).toBe(false);
  });
});

describe('the rules of a space', () => {
  const signOff = { team: 'Puntea', free: true, general: false };

  it('are obeyed by what is offered', () => {
    const points = packs.flatMap((pack) => pack.helpPoints);
    const helpPoint = points.find(({ phones, addressSecret }) => phones?.[0]?.startsWith('0') === true && addressSecret !== true);
    if (!helpPoint) throw new Error('no place with a phone');
    const request = makeRequest({ signOff });
    request.suggestion.helpPoints.push({ helpPoint, why: [{ reason: 'topic', points: 1 }] });
    const free = draftOf(request, { helpPointIds: [helpPoint.id] }).text;
    const bound = draftOf({ ...request, rules: { noNumbers: true, noPromotion: true } }, { helpPointIds: [helpPoint.id] }).text;
    expect(free).toContain(helpPoint.phones?.[0]);
    expect(free).toContain('Puntea');
    expect(bound).not.toContain(helpPoint.phones?.[0]);
    expect(bound).not.toContain('Puntea');
    expect(bound).toContain('gratuit');
  });

  it('are not needed for a place with a secret address: it never enters a text', () => {
    const shelter = {
      ...packs.flatMap((pack) => pack.helpPoints)[0],
      name: 'Casa ascunsă',
      phones: ['0231 000000'],
      addressSecret: true,
    } as HelpPoint;
    const request = makeRequest();
    request.suggestion.helpPoints.push({ helpPoint: shelter, why: [{ reason: 'topic', points: 1 }] });
    expect(draftOf(request, { helpPointIds: [shelter.id] }).text).not.toContain('Casa ascunsă');
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
