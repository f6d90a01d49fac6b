import { describe, expect, it } from 'vitest';
import { decide, type EngineWeights } from './decide.ts';
import { type Situation, situations } from './finding.ts';
import type { Signs } from './read-signs.ts';
import type { Reading } from './reading.ts';

interface Given {
  cues?: Partial<Signs['cues']>;
  topics?: Signs['topics'];
  emergencies?: Situation[];
}

const none: Signs['cues'] = {
  asks: 0,
  distress: 0,
  asserts: 0,
  offer: 0,
  solved: 0,
  denies: 0,
  asksWhether: 0,
  hearsay: 0,
  pastOrFiction: 0,
  chatter: 0,
  offField: 0,
};

const read = ({ cues = {}, topics = [], emergencies = [] }: Given): Reading => ({
  text: 'a',
  tokens: [],
  language: { code: 'de', confidence: 1 },
  signs: { topics, cues: { ...none, ...cues }, emergencies, together: [], concepts: new Set(), claimHits: [], evidence: [] },
  places: [],
  times: [],
  today: 20_000,
  claims: [],
});

const indifferent = { bias: -1, features: {} };
/** Only a topic makes a text worth a look. */
const weights: EngineWeights = {
  relevance: { bias: -1, features: { topic: 2 } },
  emergency: { bias: -1, features: { offer: -2, solved: -2 } },
  topics: { classes: [], bias: [], words: {} },
  claim: indifferent,
  manner: { asserts: indifferent, asks: indifferent, denies: indifferent },
  stance: { asserts: indifferent, asks: indifferent, denies: indifferent, other: indifferent },
};

const rent = { id: 'housing_loss.rent_arrears', score: 2, urgency: 'high' as const };
const tax = { id: 'registration.tax_id', score: 2, urgency: 'normal' as const };

const decideOn = (given: Given) => decide(read(given), weights);

describe('decide', () => {
  it('finds worth a look what weighs enough, and says how soon', () => {
    expect(decideOn({})).toMatchObject({ isRelevant: false, urgency: 'normal' });
    expect(decideOn({ topics: [tax] })).toMatchObject({ isRelevant: true, urgency: 'normal' });
    expect(decideOn({ topics: [rent] })).toMatchObject({ isRelevant: true, urgency: 'high' });
  });

  it('finds an emergency worth a look whatever the weights say', () => {
    expect(decideOn({ emergencies: ['no-roof-tonight'] })).toMatchObject({ isRelevant: true, urgency: 'emergency' });
  });

  it('does not take an offer or a thank-you for an emergency', () => {
    expect(decideOn({ emergencies: ['no-roof-tonight'], cues: { offer: 3 } }).emergency).toBeUndefined();
    expect(decideOn({ emergencies: ['eviction-72h'], cues: { solved: 1 } }).emergency).toBeUndefined();
  });

  it.each(['life', 'violence', 'suicidality', 'child', 'no-vital-medicine'] as const)(
    'takes %s seriously in whatever it is wrapped',
    (situation) => {
      expect(decideOn({ emergencies: [situation], cues: { offer: 3, solved: 3 } }).emergency).toBe(situation);
    },
  );

  it.each(situations)('names the situation %s', (situation) => {
    expect(decideOn({ emergencies: [situation] }).emergency).toBe(situation);
  });

  it('names the gravest of several situations', () => {
    expect(decideOn({ emergencies: ['eviction-72h', 'no-roof-tonight', 'life'] }).emergency).toBe('life');
    expect(decideOn({ emergencies: ['passport-taken', 'suicidality'] }).emergency).toBe('suicidality');
    expect(decideOn({ emergencies: ['eviction-72h', 'child'] }).emergency).toBe('child');
  });
});
