import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makeFinding, without } from '../../tests/example-finding.ts';
import { readInteractionExample } from '../../tests/read-interaction-examples.ts';
import type { Draft } from '../answer/draft.ts';
import type { Suggestion } from '../answer/suggestion.ts';
import type { Finding } from '../finding/finding.ts';
import type { Answer, HelpPoint } from '../pack/schema.ts';
import { interactionDraft } from './interaction.ts';
import { type ActContext, makeInserted, makeInteraction, makeSourceChecked } from './make-interaction.ts';

const context = (finding: Finding = makeFinding()): ActContext => ({
  id: readInteractionExample('gap-noted').id,
  finding,
  packs: { common: '2026.11.22', de: '2026.11.22' },
  appVersion: '0.1.0',
  siteVersion: '2026.11.22',
  isManual: false,
});

const gap = (finding: Finding) => makeInteraction('gap-noted', context(finding), { gap: 'no-answer' });

const answer = { id: 'notice-received', version: '2026.11.1', kind: 'information', topics: ['housing_loss'] } as unknown as Answer;

const draft: Draft = {
  answer,
  answerId: 'notice-received',
  language: 'ro',
  variant: 'full',
  helpPointIds: ['bridge'],
  fields: {},
  basis: 'Preavizul trebuie să fie scris.',
  text: 'Preavizul trebuie să fie scris. Beratung Brücke, 0231 000000',
  edited: false,
  length: 31,
  limit: 8000,
  problems: [],
  review: { isDraft: true, mustConfirm: false },
};

const suggestion: Suggestion = {
  answers: [{ answer, why: [] }],
  helpPoints: [
    { helpPoint: { id: 'bridge', version: '2026.11.2', name: 'Beratung Brücke' } as HelpPoint, why: [] },
    { helpPoint: { id: 'other', version: '2026.11.2', name: 'Beratung' } as HelpPoint, why: [] },
  ],
  claims: [],
  facts: [],
  phrases: [],
};

describe('makeInteraction', () => {
  it.each([
    ['as it is', makeFinding()],
    ['without place and country', without(makeFinding(), 'place', 'country')],
    ['in a language we do not know', makeFinding({ language: { code: 'unknown', confidence: 0 } })],
    ['in an emergency', makeFinding({ urgency: 'emergency', emergency: 'life' })],
    ['with many topics', makeFinding({ topics: Array.from({ length: 12 }, (_, index) => ({ id: `topic.t${index}`, score: 1 })) })],
    ['in a feed', makeFinding({ space: { id: 'feed', title: '', kind: 'feed' } })],
    ['in a space with an odd id', makeFinding({ space: { id: 'Români în Dortmund', title: '', kind: 'group' } })],
    ['on Telegram', makeFinding({ site: 'telegram', space: { id: '-1001234567890', title: '', kind: 'group' } })],
  ])('of a finding %s is a record that can be kept', (_what, finding) => {
    expect(v.safeParse(interactionDraft, gap(finding)).issues).toBeUndefined();
  });

  it('carries nothing of the words, the post or the title of the group', () => {
    const finding = makeFinding();
    const written = JSON.stringify(gap(finding));
    for (const secret of [finding.post.text, finding.post.id, finding.space.title, 'Proprietarul']) expect(written).not.toContain(secret);
  });

  it('carries the space of a group, and none of a feed or one that is not known', () => {
    expect(gap(makeFinding())).toHaveProperty('space', '1234567890');
    expect(gap(makeFinding({ space: { id: 'feed', title: '', kind: 'feed' } }))).not.toHaveProperty('space');
    expect(gap(makeFinding({ space: { id: 'unknown', title: '', kind: 'group' } }))).not.toHaveProperty('space');
  });

  it('marks the profile of a person, which is kept as a keyed hash only', () => {
    const finding = makeFinding({ site: 'facebook', space: { id: 'maria.popescu', title: 'maria.popescu', kind: 'profile' } });
    expect(gap(finding)).toHaveProperty('space', 'p:maria.popescu');
    expect(v.safeParse(interactionDraft, gap(finding)).success).toBe(true);
  });

  it('carries what the counsellor said of the person, and nothing where nothing was said', () => {
    const details = { objective: 'ehap-1', targetGroups: ['eu-newcomer'], supportedPerson: 'again' } as const;
    const said = makeInteraction(
      'gap-noted',
      { ...context(), details: { ...details, targetGroups: ['eu-newcomer'] } },
      { gap: 'no-answer' },
    );
    expect(said).toMatchObject(details);
    expect(v.safeParse(interactionDraft, said).issues).toBeUndefined();
    expect(Object.keys(gap(makeFinding()))).not.toEqual(expect.arrayContaining(['objective']));
  });

  it('says whether the text was found or chosen by hand', () => {
    expect(gap(makeFinding())).toHaveProperty('source', 'panel');
    expect(makeInteraction('gap-noted', { ...context(), isManual: true }, { gap: 'no-answer' })).toHaveProperty('source', 'manual');
  });
});

describe('makeInserted', () => {
  it('names answer and places by id and version, and calls it a referral', () => {
    expect(makeInserted(context(), draft, suggestion)).toMatchObject({
      act: 'answer-inserted',
      answer: { id: 'notice-received', version: '2026.11.1', language: 'ro', variant: 'full', edited: 'none' },
      helpPoints: [{ id: 'bridge', version: '2026.11.2' }],
      service: 'referral',
    });
  });

  it('without a place is counselling, and against a claim a correction', () => {
    const plain = { ...draft, helpPointIds: [] };
    expect(makeInserted(context(), plain, suggestion)).toHaveProperty('service', 'counselling');
    const ours: Draft = { ...plain, answer: { ...answer, kind: 'correction' } };
    expect(makeInserted(context(), ours, suggestion)).toHaveProperty('service', 'counselling');
    const against: Draft = { ...plain, answer: { ...answer, corrects: 'debts-prison' } };
    expect(makeInserted(context(), against, suggestion)).toHaveProperty('service', 'correction');
  });

  it('says that own words went in, not which', () => {
    const record = makeInserted(context(), { ...draft, edited: true, text: 'Sună-mă la 0151' }, suggestion);
    expect(record).toHaveProperty('answer.edited', 'before');
    expect(JSON.stringify(record)).not.toContain('0151');
  });

  it('is no referral to a place that the text does not name', () => {
    const silent = makeInserted(context(), { ...draft, text: 'Preavizul trebuie să fie scris.' }, suggestion);
    expect(silent).toMatchObject({ helpPoints: [], service: 'counselling' });
  });

  it('says which half of a pair it was', () => {
    expect(makeInserted(context(), { ...draft, variant: 'second' }, suggestion)).toHaveProperty('answer.variant', 'second');
  });

  it('is a record that can be kept', () => {
    expect(v.safeParse(interactionDraft, makeInserted(context(), draft, suggestion)).issues).toBeUndefined();
  });
});

describe('makeSourceChecked', () => {
  const record = makeSourceChecked(context(makeFinding({ urgency: 'high' })), draft);

  it('is an act on the answer, with nothing of the post', () => {
    expect(record).toMatchObject({ answer: { id: 'notice-received', version: '2026.11.1', language: 'ro' }, topics: ['housing_loss'] });
    expect(['space', 'place', 'postLanguage', 'emergency'].filter((key) => key in record)).toEqual([]);
  });

  it('can be kept', () => {
    expect(v.safeParse(interactionDraft, record).issues).toBeUndefined();
  });
});
