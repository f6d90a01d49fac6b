import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../tests/example-finding.ts';
import type { Answer, Fact, HelpPoint, Phrase } from '../pack/schema.ts';
import { chooseDraft, type DraftChoice, type DraftRequest, makeDraft } from './draft.ts';
import { type DraftPolicy, draftPolicies } from './draft-policy.ts';
import type { HelpPointChoice } from './suggestion.ts';

const labels = { bg: 'а', cs: 'a', de: 'a', en: 'a', hr: 'a', it: 'a', pl: 'a', ro: 'a' };

const reviewed = { by: 'Example', on: '2026-11-01' };
const answer: Answer = {
  id: 'notice-received',
  version: '2026.11.1',
  kind: 'information',
  topics: ['housing_loss'],
  jurisdiction: 'DE',
  title: labels,
  validFrom: '2026-01-01',
  reviewBy: '2027-01-01',
  legalBasis: [{ title: 'BGB § 568' }],
  sourceLanguage: 'ro',
  texts: {
    ro: {
      version: '2.0',
      register: 'formal',
      core: `Preavizul trebuie să fie scris. ${'Nu semnați nimic. '.repeat(10)}`,
      next: 'Ajutor: {{help-point}}',
      short: 'Doar în scris. {{help-point}}',
      reviews: { language: reviewed, law: reviewed },
    },
    en: {
      version: '1.3',
      translatedFrom: '2.0',
      register: 'formal',
      core: 'A notice must be in writing.',
      short: 'Only in writing.',
      reviews: { language: reviewed, law: reviewed },
    },
  },
};

const point = (id: string, change: Partial<HelpPoint> = {}): HelpPoint => ({
  id,
  version: '2026.11.1',
  name: `Beratung ${id}`,
  type: 'homeless_service',
  country: 'DE',
  phones: ['0231 000000'],
  topics: ['housing_loss'],
  source: { precision: 'site', date: null },
  ...change,
});

const request = (
  helpPoints: HelpPointChoice[] = [{ helpPoint: point('one'), why: [{ reason: 'topic', points: 40 }] }],
  change: Partial<DraftRequest> = {},
): DraftRequest => ({
  finding: makeFinding(),
  suggestion: { answers: [{ answer, why: ['topic', 'country'] }], helpPoints, claims: [], facts: [], phrases: [] },
  limit: 8000,
  today: '2026-11-22',
  policy: 'confirm',
  confirmations: {},
  ...change,
});

const choice = (change: Partial<DraftChoice> = {}): DraftChoice => ({
  answerId: answer.id,
  language: 'ro',
  variant: 'full',
  helpPointIds: ['one'],
  ...change,
});

describe('chooseDraft', () => {
  it('takes the best answer in the language of the post, full, with the best place', () => {
    expect(chooseDraft(request())).toEqual(choice());
  });

  it('takes the short text where the full one is too long for the site', () => {
    expect(chooseDraft(request(undefined, { limit: 150 }))).toEqual(choice({ variant: 'short' }));
  });

  it('leaves the place out rather than being too long', () => {
    expect(chooseDraft(request(undefined, { limit: 20 }))).toEqual(choice({ variant: 'short', helpPointIds: [] }));
  });

  it('passes over a place whose funding has ended', () => {
    const places: HelpPointChoice[] = [
      {
        helpPoint: point('ended'),
        why: [
          { reason: 'in-town', points: 30 },
          { reason: 'funding-ended', points: -1000 },
        ],
      },
      { helpPoint: point('one'), why: [{ reason: 'topic', points: 40 }] },
    ];
    expect(chooseDraft(request(places))?.helpPointIds).toEqual(['one']);
    expect(chooseDraft(request(places.slice(0, 1)))?.helpPointIds).toEqual([]);
  });

  it('passes over a place that cannot be reached', () => {
    const { phones: _phones, ...silent } = point('silent');
    expect(chooseDraft(request([{ helpPoint: silent, why: [{ reason: 'topic', points: 40 }] }]))?.helpPointIds).toEqual([]);
  });

  it.each(['sk', 'uk', 'unknown'] as const)('writes English to somebody who wrote %s', (code) => {
    expect(chooseDraft(request(undefined, { finding: makeFinding({ language: { code, confidence: 1 } }) }))?.language).toBe('en');
  });

  it('has nothing where no answer is offered, as in an emergency', () => {
    expect(chooseDraft({ ...request(), suggestion: { answers: [], helpPoints: [], claims: [], facts: [], phrases: [] } })).toBeUndefined();
  });
});

describe('makeDraft', () => {
  it('is the reviewed text, ready to go in', () => {
    const draft = makeDraft(choice(), request());
    expect(draft).toMatchObject({ edited: false, problems: [], limit: 8000 });
    expect(draft?.text).toContain('Beratung one, 0231 000000');
    expect(draft?.length).toBe(draft?.text.length);
    expect(draft?.problems.filter((problem) => problem !== 'other-language')).toEqual([]);
  });

  it.each<[problem: string, choice: Partial<DraftChoice>, request: Partial<DraftRequest>]>([
    ['too-long', {}, { limit: 20 }],
    ['too-long', { ownText: 'x'.repeat(151) }, { limit: 150 }],
    ['empty', { ownText: '  \n ' }, {}],
    ['no-language', { language: 'hr' }, {}],
    ['expired', {}, { today: '2027-01-02' }],
  ])('does not go in: %s', (problem, changed, given) => {
    const draft = makeDraft(choice(changed), request(undefined, given));
    expect(draft?.problems).toContain(problem);
    expect(draft?.problems.filter((problem) => problem !== 'other-language')).not.toEqual([]);
  });

  it('fits a limit that it meets exactly', () => {
    const text = 'x'.repeat(150);
    expect(makeDraft(choice({ ownText: text }), request(undefined, { limit: 150 }))?.problems).toEqual([]);
  });

  it('holds until the day of its review', () => {
    expect(makeDraft(choice(), request(undefined, { today: '2027-01-01' }))?.problems).toEqual([]);
  });

  it('in another language than the post may go in, with a word about it', () => {
    const draft = makeDraft(choice({ language: 'en' }), request());
    expect(draft?.problems).toEqual(['other-language']);
    expect(draft?.problems.filter((problem) => problem !== 'other-language')).toEqual([]);
  });

  it('in English is no other language where the post’s own has no answers', () => {
    const finding = makeFinding({ language: { code: 'sk', confidence: 1 } });
    expect(makeDraft(choice({ language: 'en' }), request(undefined, { finding }))?.problems).toEqual([]);
  });

  it('in own words is the counsellor’s, and says so', () => {
    expect(makeDraft(choice({ ownText: 'Bună ziua!' }), request())).toMatchObject({ text: 'Bună ziua!', edited: true });
  });

  it('changed and changed back is the reviewed text again', () => {
    const reviewed = makeDraft(choice(), request())?.text ?? '';
    expect(makeDraft(choice({ ownText: reviewed }), request())?.edited).toBe(false);
  });

  it.each<[problem: string, change: Partial<Answer>]>([
    ['not-valid', { validTo: '2026-11-21' }],
    ['not-valid', { validFrom: '2026-11-23' }],
  ])('does not go in when another edition holds: %s', (problem, change) => {
    const other = { ...answer, ...change };
    const given = { ...request(), suggestion: { ...request().suggestion, answers: [{ answer: other, why: [] }] } };
    expect(makeDraft(choice(), given)).toBeUndefined();
    expect(makeDraft(choice({ answerId: 'notice-received@2026.11.1' }), given)?.problems).toEqual([problem]);
  });

  it.each<[problem: string, text: Partial<NonNullable<Answer['texts']['en']>>]>([
    ['not-translated', { state: 'machine-translated' }],
    ['not-translated', { state: 'in-translation' }],
    ['outdated', { translatedFrom: '1.9' }],
  ])('does not go in in a language that is %s: %j', (problem, change) => {
    const english = { ...(answer.texts.en as NonNullable<Answer['texts']['en']>), ...change };
    const other = { ...answer, texts: { ...answer.texts, en: english } };
    const given = { ...request(), suggestion: { ...request().suggestion, answers: [{ answer: other, why: [] }] } };
    expect(makeDraft(choice({ language: 'en' }), given)?.problems).toEqual([problem, 'other-language']);
  });

  describe('that nobody has reviewed', () => {
    const { reviews: _reviews, ...unread } = answer.texts.ro as NonNullable<Answer['texts']['ro']>;
    const other = { ...answer, texts: { ro: unread } };
    const draftUnder = (policy: DraftPolicy, confirmations: Record<string, string> = {}) =>
      makeDraft(choice(), {
        ...request(),
        policy,
        confirmations,
        suggestion: { ...request().suggestion, answers: [{ answer: other, why: [] }] },
      });

    it.each<[DraftPolicy, string[], boolean]>([
      ['blocked', ['draft-blocked'], false],
      ['confirm', [], true],
      ['free', [], false],
    ])('under the policy "%s"', (policy, problems, mustConfirm) => {
      expect(draftUnder(policy)).toMatchObject({ problems, review: { isDraft: true, mustConfirm } });
    });

    it.each(draftPolicies)('goes in under "%s" once it was compared with its source', (policy) => {
      const draft = draftUnder(policy, { 'notice-received@2026.11.1/ro': '2026-11-20' });
      expect(draft).toMatchObject({ problems: [], review: { isDraft: true, mustConfirm: false, confirmedUntil: '2026-12-19' } });
    });

    it('and one that was is no draft', () => {
      expect(makeDraft(choice(), request())?.review).toEqual({ isDraft: false, mustConfirm: false });
    });
  });

  describe('in own words', () => {
    const fact: Fact = {
      id: 'kindergeld',
      labels,
      jurisdiction: 'DE',
      unit: 'EUR',
      periods: [
        { from: '2026-01-01', to: '2026-12-31', value: 259, source: { title: 'Example' } },
        { from: '2027-01-01', value: 300, source: { title: 'Example' } },
      ],
    };
    const romanian = { ...(answer.texts.ro as NonNullable<Answer['texts']['ro']>), core: 'Sunt {{fact:kindergeld}}.' };
    const old: Answer = { ...answer, reviewBy: '2027-06-30', validTo: '2026-12-31', texts: { ro: romanian } };
    const on = (today: string, edition: Answer, change: Partial<DraftChoice> = {}) =>
      makeDraft(choice(change), {
        ...request(),
        today,
        suggestion: { ...request().suggestion, facts: [fact], answers: [{ answer: edition, why: [] }] },
      });
    const begun = { ownText: 'Sunt 259 €, zic eu.', ownBasis: on('2026-12-31', old)?.basis ?? '' };
    const still: Answer = { ...answer, reviewBy: '2027-06-30', texts: { ro: romanian } };
    const next: Answer = { ...still, version: '2027.1.1', validFrom: '2027-01-01', texts: { ro: { ...romanian, core: 'Altă lege.' } } };

    it('are as good as the answer while it says what it said', () => {
      expect(on('2026-12-31', old, begun)).toMatchObject({ problems: [], review: { mustConfirm: false } });
    });

    it.each([
      ['the amount', still],
      ['the edition', next],
    ])('are asked about once %s is another one', (_, edition) => {
      expect(on('2027-01-01', edition, begun)).toMatchObject({ problems: ['original-changed'], review: { mustConfirm: true } });
    });
  });

  it('says when a place in it has lost its funding or is closed for now', () => {
    const ended = (change: Partial<HelpPoint>) => makeDraft(choice(), request([{ helpPoint: point('one', change), why: [] }]))?.problems;
    expect(ended({ fundedUntil: '2026-11-22' })).toEqual([]);
    expect(ended({ fundedUntil: '2026-11-21' })).toEqual(['help-point-ended']);
    expect(ended({ status: 'closed-for-now' })).toEqual(['help-point-ended']);
  });

  it('counts an unreviewed line before it like an unreviewed text, and leaves out one that does not fit', () => {
    const line: Phrase = { id: 'hello', place: 'opening', register: 'formal', texts: { ro: 'Bună ziua!' } };
    const given = {
      ...request(),
      suggestion: { ...request().suggestion, phrases: [line, { ...line, id: 'hi', register: 'informal' as const }] },
    };
    expect(makeDraft(choice({ opening: 'hello' }), given)).toMatchObject({ review: { isDraft: true, mustConfirm: true } });
    expect(makeDraft(choice({ opening: 'hello' }), given)?.text).toMatch(/^Bună ziua!\n\n/);
    expect(makeDraft(choice({ opening: 'hi' }), given)?.text).not.toContain('Bună ziua!');
  });

  it('of an answer that is no longer offered is nothing', () => {
    expect(makeDraft(choice({ answerId: 'gone' }), request())).toBeUndefined();
  });
});
