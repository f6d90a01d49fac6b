import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import { type Situation, situations } from './finding.ts';
import type { Signs } from './sort-signs.ts';

type Cues = Partial<Signs['cues']>;

interface Given {
  cues?: Cues;
  topics?: Signs['topics'];
  emergencies?: Situation[];
  hasClaim?: boolean;
}

const claim = { claim: { id: 'some-claim' } } as Signs['claims'][number];

const signs = ({ cues = {}, topics = [], emergencies = [], hasClaim = false }: Given): Signs => ({
  topics,
  cues: { asks: 0, distress: 0, asserts: 0, offer: 0, solved: 0, ...cues },
  emergencies,
  claims: hasClaim ? [claim] : [],
  places: [],
  evidence: [],
});

const rent = { id: 'housing_loss.rent_arrears', score: 2, urgency: 'high' as const };
const tax = { id: 'registration.tax_id', score: 2, urgency: 'normal' as const };
const cold = { id: 'homelessness.cold_risk', score: 2, urgency: 'emergency' as const };

const worth: [what: string, given: Given, text: string, urgency: string | undefined][] = [
  ['a question on a topic', { topics: [tax], cues: { asks: 1 } }, 'a', 'normal'],
  ['a question mark on a topic', { topics: [tax] }, 'Steuernummer?', 'normal'],
  ['a question on an urgent topic', { topics: [rent], cues: { asks: 1 } }, 'a', 'high'],
  ['distress on an urgent topic', { topics: [rent], cues: { distress: 1 } }, 'a', 'high'],
  ['a known claim', { hasClaim: true }, 'a', 'normal'],
  ['a long story on a topic', { topics: [rent] }, 'a'.repeat(61), 'normal'],
  ['a statement on a topic', { topics: [tax], cues: { asserts: 1 } }, 'a', 'normal'],
  ['a rule for an emergency', { emergencies: ['life'] }, 'a', 'emergency'],
  ['an emergency in a text that also thanks', { emergencies: ['violence'], cues: { solved: 1, distress: 1 } }, 'a', 'emergency'],
  ['distress on a topic of emergencies', { topics: [cold], cues: { distress: 1 } }, 'a', 'emergency'],
  ['nothing at all', {}, 'a', undefined],
  ['a question on no topic', { cues: { asks: 2 } }, 'a?', undefined],
  ['an offer on a topic', { topics: [tax], cues: { offer: 2 } }, 'a', undefined],
  ['an offer that asks', { topics: [tax], cues: { offer: 2 } }, 'Wer braucht eine Steuernummer?', undefined],
  ['what is solved', { topics: [rent], cues: { solved: 1 } }, 'a', undefined],
  ['a short mention of a topic', { topics: [tax] }, 'a', undefined],
];

describe('decide', () => {
  it.each(worth)('of %s', (_what, given, text, urgency) => {
    expect(decide(signs(given), text)?.urgency).toBe(urgency);
  });

  it('does not take an offer for an emergency', () => {
    expect(decide(signs({ emergencies: ['no-roof-tonight'], cues: { offer: 3 } }), 'a')?.emergency).toBeUndefined();
  });

  it.each(situations)('names the situation %s', (situation) => {
    expect(decide(signs({ emergencies: [situation] }), 'a')?.emergency).toBe(situation);
  });

  it('names the gravest of several situations', () => {
    expect(decide(signs({ emergencies: ['eviction-72h', 'no-roof-tonight', 'life'] }), 'a')?.emergency).toBe('life');
    expect(decide(signs({ emergencies: ['passport-taken', 'suicidality'] }), 'a')?.emergency).toBe('suicidality');
    expect(decide(signs({ emergencies: ['eviction-72h', 'child'] }), 'a')?.emergency).toBe('child');
  });

  it('finds a situation for every topic of emergencies', () => {
    const topics = [
      'crisis.suicidality',
      'violence.domestic_violence',
      'violence.child_protection',
      'homelessness.cold_risk',
      'health.medical_emergency',
    ];
    const found = topics.map(
      (id) => decide(signs({ topics: [{ id, score: 2, urgency: 'emergency' }], cues: { distress: 1 } }), 'a')?.emergency,
    );
    expect(found).toEqual(['suicidality', 'violence', 'child', 'no-roof-tonight', 'life']);
  });
});
