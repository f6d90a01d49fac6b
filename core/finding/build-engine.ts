import type { PostLanguage } from '../language.ts';
import type { Claim, Country, Cue, EmergencyRule, Pack, Place, Terms } from '../pack/schema.ts';
import { TermIndex } from '../text/term-index.ts';
import type { Situation, Urgency } from './finding.ts';

/** What a term found in a text stands for. */
export type Sign =
  | { kind: 'topic'; id: string; urgency: Urgency }
  | { kind: 'cue'; id: string; sign: Cue['sign'] }
  | { kind: 'emergency'; id: string; situation: Situation }
  | { kind: 'claim'; claim: Claim; language: string; group: number }
  | { kind: 'place'; place: Place };

/** Everything the packs say, ready for judging. Immutable: other packs make another engine. */
export interface Engine {
  terms: TermIndex<Sign>;
  detectLanguage: (text: string) => PostLanguage;
  /** per claim and language: how many groups must have a hit */
  claimGroups: Map<string, number>;
  /** names of whole countries, which no town list has */
  countries: TermIndex<Country>;
}

export function buildEngine(packs: Pack[], detectLanguage: Engine['detectLanguage']): Engine {
  const engine: Engine = {
    terms: new TermIndex(),
    detectLanguage,
    claimGroups: new Map(),

    countries: new TermIndex(),
  };
  for (const pack of packs) addPack(engine, pack);
  for (const [country, names] of Object.entries(countryNames)) for (const name of names) engine.countries.add(name, country as Country);
  return engine;
}

function addPack(engine: Engine, pack: Pack): void {
  for (const topic of pack.topics) {
    for (const subtopic of topic.subtopics) {
      addTerms(engine, subtopic.terms, { kind: 'topic', id: subtopic.id, urgency: subtopic.urgency });
    }
  }
  for (const cue of pack.cues) addTerms(engine, cue.terms, { kind: 'cue', id: cue.id, sign: cue.sign });
  for (const rule of pack.emergencyRules) addRule(engine, rule);
  for (const claim of pack.claims) addClaim(engine, claim);
  for (const place of pack.places) for (const name of place.names) engine.terms.add(name, { kind: 'place', place });
}

function addTerms(engine: Engine, terms: Terms, sign: Sign): void {
  // the same loan word stands in several languages' lists and must count once
  for (const term of new Set(Object.values(terms).flat())) engine.terms.add(term, sign);
}

const addRule = (engine: Engine, rule: EmergencyRule): void =>
  addTerms(engine, rule.terms, { kind: 'emergency', id: rule.id, situation: rule.situation });

function addClaim(engine: Engine, claim: Claim): void {
  for (const [language, groups] of Object.entries(claim.cues)) {
    engine.claimGroups.set(`${claim.id}/${language}`, groups.length);
    groups.forEach((group, index) => {
      for (const term of group) engine.terms.add(term, { kind: 'claim', claim, language, group: index });
    });
  }
}

/** As people of the eight languages write them. */
const countryNames: Record<Country, string[]> = {
  DE: [
    'deutschland*',
    'germany',
    'germania',
    'германи*',
    'niemcz*',
    'niemcy',
    'niemiec',
    'njemačk*',
    'njemack*',
    'nemačk*',
    'německ*',
    'nemeck*',
    'germaniq',
    'germaniya',
  ],
  CZ: [
    'tschechien*',
    'czech republic',
    'czechia',
    'cehia',
    'чехия*',
    'czechach',
    'czechy',
    'češk*',
    'česk*',
    'čechách',
    'repubblica ceca',
    'cechia',
    'chehia',
    'chehiq',
  ],
};
