import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makeFinding, without } from '../../tests/example-finding.ts';
import { makeRecord, recordId } from '../../tests/make-record.ts';
import type { Finding } from '../finding/finding.ts';
import { acts, interactionDraft } from '../interaction/interaction.ts';
import { makeCorrection } from './make-correction.ts';
import { makeElsewhere, reportElsewhere } from './make-elsewhere.ts';
import { makeFollowing } from './make-following.ts';

const stamp = { id: recordId(99), packs: { de: '2026.11.22' }, appVersion: '0.2.0', siteVersion: '2026.11.22' };

describe('makeCorrection', () => {
  it.each(acts)('takes back %s with a record that can be kept', (act) => {
    const draft = makeCorrection(makeRecord(act, 7), stamp);
    expect(v.safeParse(interactionDraft, draft).issues).toBeUndefined();
    expect(draft).toMatchObject({ act: 'corrected', id: recordId(99), corrects: recordId(7), fields: ['withdrawn'] });
  });

  it('says of what it is, by the versions of today', () => {
    const record = makeRecord('answer-inserted', 7);
    const draft = makeCorrection(record, stamp);
    expect(draft).toMatchObject({ topics: record.topics, site: record.site, space: record.space, objective: 'ehap-1' });
    expect(draft.packs).toEqual({ de: '2026.11.22' });
    expect(draft).not.toHaveProperty('previousHash');
    expect(draft).not.toHaveProperty('at');
  });
});

describe('makeFollowing', () => {
  it('notes a reaction to an answer', () => {
    const draft = makeFollowing(
      'reaction-seen',
      { record: makeRecord('answer-inserted', 7), stamp },
      { reaction: 'thanks', follows: recordId(7) },
    );
    expect(v.safeParse(interactionDraft, draft).issues).toBeUndefined();
    expect(draft).toMatchObject({ act: 'reaction-seen', reaction: 'thanks', follows: recordId(7) });
    expect(draft).not.toHaveProperty('answer');
  });
});

describe('makeElsewhere', () => {
  const entry = { channel: 'phone', topic: 'housing_loss', language: 'bg', service: 'counselling', site: 'telegram' } as const;
  const context = { ...stamp, isManual: false };

  it.each([
    ['nobody’s post', makeElsewhere(entry, context)],
    ['a finding', makeElsewhere(entry, { ...context, finding: makeFinding() })],
    ['a finding without a place', makeElsewhere(entry, { ...context, finding: without(makeFinding(), 'place') })],
    ['little that is known', makeElsewhere({ channel: 'other', service: 'contact', site: 'facebook' }, context)],
  ])('makes of %s a record that can be kept', (_what, draft) => {
    expect(v.safeParse(interactionDraft, draft).issues).toBeUndefined();
    expect(draft).toMatchObject({ act: 'handled-elsewhere', source: 'elsewhere', helpPoints: [] });
    expect(draft).not.toHaveProperty('answer');
  });

  it('says what the counsellor said', () => {
    const draft = makeElsewhere(entry, context);
    expect(draft).toMatchObject({
      channel: 'phone',
      site: 'telegram',
      topics: ['housing_loss'],
      postLanguage: 'bg',
      service: 'counselling',
    });
    expect(draft).not.toHaveProperty('space');
    expect(draft).not.toHaveProperty('place');
  });

  it('keeps site, place and the finer topic of the finding', () => {
    const draft = makeElsewhere(entry, { ...context, finding: makeFinding() });
    expect(draft).toMatchObject({
      site: 'facebook',
      topics: ['housing_loss.landlord_termination'],
      place: { country: 'DE', land: 'DE-NW' },
    });
  });

  it('takes the topic of the counsellor where the finding is of another', () => {
    expect(makeElsewhere({ ...entry, topic: 'debts' }, { ...context, finding: makeFinding() }).topics).toEqual(['debts']);
  });
});

describe('reportElsewhere', () => {
  const isSpecial = (topic: string): boolean => topic === 'addiction' || topic.startsWith('addiction.');
  const entry = { channel: 'phone', service: 'contact', site: 'facebook' } as const;
  const report = (topic: string | undefined, finding: Partial<Finding>) =>
    reportElsewhere(
      topic === undefined ? entry : { ...entry, topic },
      { ...stamp, isManual: false, finding: makeFinding(finding) },
      isSpecial,
    );
  const addicted = { topics: [{ id: 'addiction.drugs', score: 1 }] };

  it.each<[what: string, topic: string | undefined, finding: Partial<Finding>, isSpecial: boolean]>([
    ['found so, and no topic fits', undefined, addicted, true],
    ['found so, and another topic chosen', 'debts', addicted, true],
    ['chosen so', 'addiction', {}, true],
    ['in such an emergency', undefined, { emergency: 'violence' }, true],
    ['none of it', 'debts', {}, false],
  ])('says what is of a special category: %s', (_what, topic, finding, isSpecialNow) => {
    const { draft, isSpecial: said } = report(topic, finding);
    expect(said).toBe(isSpecialNow);
    expect('space' in draft).toBe(!isSpecialNow);
    expect(draft.place).toEqual({ country: 'DE', land: 'DE-NW' });
    expect(v.safeParse(interactionDraft, draft).issues).toBeUndefined();
  });

  it('keeps what the counsellor said: no topic fits', () => {
    expect(report(undefined, addicted).draft.topics).toEqual([]);
  });
});
