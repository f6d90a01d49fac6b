import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makeFinding, without } from '../../tests/example-finding.ts';
import { readInteractionExample } from '../../tests/read-interaction-examples.ts';
import type { FoundPlace } from '../finding/finding.ts';
import { actFields } from '../interaction/interaction.ts';
import { type Corrections, correctFinding, mergeCorrections } from './correct-finding.ts';
import { listCorrected } from './list-corrected.ts';

const koeln: FoundPlace = { id: 'koeln', name: 'Köln', country: 'DE', land: 'DE-NW', latitude: 50.937, longitude: 6.96 };
const praha: FoundPlace = { id: 'praha', name: 'Praha', country: 'CZ', land: 'CZ-10', latitude: 50.088, longitude: 14.42 };
const finding = makeFinding({
  topics: [
    { id: 'housing_loss.landlord_termination', score: 3 },
    { id: 'debts.enforcement', score: 2 },
    { id: 'registration.anmeldung', score: 1 },
  ],
  evidence: [
    { start: 0, end: 12, sign: 'topic', of: 'housing_loss.landlord_termination' },
    { start: 20, end: 27, sign: 'topic', of: 'debts.enforcement' },
    { start: 30, end: 38, sign: 'place', of: 'dortmund' },
  ],
});
const correct = (change: Corrections) => correctFinding(finding, change);
const topicsOf = (change: Corrections) => correct(change).topics.map(({ id }) => id);
const signsOf = (change: Corrections) => correct(change).evidence.map(({ of }) => of);

describe('a corrected finding', () => {
  it('has the language the counsellor said, without doubt', () => {
    expect(correct({ language: 'bg' }).language).toEqual({ code: 'bg', confidence: 1 });
  });

  it('has the right topic in place of the wrong one', () => {
    expect(topicsOf({ topic: 'work.wages' })).toEqual(['work.wages', 'debts.enforcement', 'registration.anmeldung']);
    expect(topicsOf({ topic: 'registration.anmeldung' })).toEqual(['registration.anmeldung', 'debts.enforcement']);
  });

  it('no longer marks the words of what it is not', () => {
    expect(signsOf({ topic: 'work.wages' })).toEqual(['debts.enforcement', 'dortmund']);
    expect(signsOf({ place: koeln })).toEqual(['housing_loss.landlord_termination', 'debts.enforcement']);
  });

  it('has the country of its place', () => {
    expect(correct({ place: praha })).toMatchObject({ place: praha, country: 'CZ' });
  });

  it('has no place in another country', () => {
    expect(correct({ country: 'CZ' })).toEqual({ ...without(finding, 'place'), country: 'CZ', evidence: finding.evidence.slice(0, 2) });
    expect(correct({ country: 'DE' })).toEqual(finding);
  });

  it('has no place where there is none, and no country where none is known', () => {
    expect(correct({ place: 'none' })).toMatchObject({ country: 'DE' });
    expect(correct({ place: 'none' })).not.toHaveProperty('place');
    expect(correct({ country: 'none' })).not.toHaveProperty('country');
    expect(correct({ country: 'none' })).not.toHaveProperty('place');
  });

  it('gets a topic where none was found', () => {
    expect(correctFinding({ ...finding, topics: [] }, { topic: 'work.wages' }).topics).toEqual([{ id: 'work.wages', score: 1 }]);
  });

  it('stays as urgent as it was', () => {
    const urgent = makeFinding({ urgency: 'emergency', emergency: 'violence' });
    expect(correctFinding(urgent, { topic: 'work.wages', language: 'pl' })).toMatchObject({ urgency: 'emergency', emergency: 'violence' });
  });
});

describe('corrections one after the other', () => {
  it.each<[string, Corrections, Corrections, Corrections]>([
    ['add up', { language: 'bg' }, { topic: 'work.wages' }, { language: 'bg', topic: 'work.wages' }],
    ['hold as said last', { topic: 'work.wages' }, { topic: 'debts.enforcement' }, { topic: 'debts.enforcement' }],
    ['forget a place in the country left', { place: koeln }, { country: 'CZ' }, { country: 'CZ' }],
    ['forget a country for a place', { country: 'CZ' }, { place: koeln }, { place: koeln }],
    ['remember that there is no place', { place: 'none' }, { country: 'CZ' }, { country: 'CZ', place: 'none' }],
    ['keep the country without a place', { country: 'CZ' }, { place: 'none' }, { country: 'CZ', place: 'none' }],
  ])('%s', (_how, before, change, both) => {
    expect(mergeCorrections(before, change)).toEqual(both);
  });

  it('say the same when the post is read again', () => {
    const steps: Corrections[] = [{ place: koeln }, { country: 'CZ' }, { place: praha, language: 'cs' }, { topic: 'work.wages' }];
    const stepByStep = steps.reduce(correctFinding, finding);
    expect(correctFinding(finding, steps.reduce(mergeCorrections, {}))).toEqual(stepByStep);
  });
});

describe('the record of a correction', () => {
  it('names what it was and what it is, in codes', () => {
    expect(listCorrected(finding, correct({ language: 'bg', topic: 'work.wages', country: 'CZ' }))).toEqual([
      { field: 'language', from: 'ro', to: 'bg' },
      { field: 'topic', from: 'housing_loss.landlord_termination', to: 'work.wages' },
      { field: 'country', from: 'de', to: 'cz' },
      { field: 'place', from: 'de-nw' },
    ]);
  });

  it('names no town, only its Land, also between two of one Land', () => {
    expect(listCorrected(finding, correct({ place: koeln }))).toEqual([{ field: 'place', from: 'de-nw', to: 'de-nw' }]);
    expect(JSON.stringify(listCorrected(finding, correct({ place: praha })))).not.toMatch(/dortmund|prah/i);
  });

  it('is empty where nothing changed', () => {
    expect(listCorrected(finding, correct({ language: 'ro', country: 'DE' }))).toEqual([]);
  });

  it('can be kept', () => {
    const schema = v.strictObject(actFields['finding-corrected']);
    for (const corrected of listCorrected(finding, correct({ language: 'unknown', topic: 'work.wages', country: 'none' })))
      expect(v.is(schema, corrected)).toBe(true);
    expect(readInteractionExample('finding-corrected')).toMatchObject({ act: 'finding-corrected', schema: 2 });
  });
});
