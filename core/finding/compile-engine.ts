import { type Claim, type Country, type CueSign, countryOf, type Pack, type Place, type Terms } from '../pack/schema.ts';
import { readWords } from '../pack/template.ts';
import { type CompiledTerms, compileTerms } from '../text/term-index.ts';
import { countryNames } from './country-names.ts';
import type { Situation, Urgency } from './finding.ts';

/** What a term found in a text stands for. */
export type Sign =
  | { kind: 'topic'; id: string; urgency: Urgency /** 1, less where topics share the term */; weight: number }
  | { kind: 'cue'; id: string; sign: CueSign; language: string }
  | { kind: 'emergency'; id: string; situation: Situation; language: string }
  | { kind: 'concept'; id: string; language: string }
  | { kind: 'claim'; claim: number; language: string; group: number }
  | { kind: 'country'; country: Country };

/** What judging needs to know of a claim. */
export interface KnownClaim {
  id: string;
  version: string;
  country: Country;
  topics: string[];
  /** per language: how many groups of cues it has */
  groups: Record<string, number>;
}

/** A sentence says a claim, contradicts it, or asks whether it is so. */
export type ToldAs = 'wording' | 'denial' | 'question' | 'answer';
/** In place of a claim's number: a text of our own, which says no claim. */
export const noClaim = -1;
export type ClaimSentences = Record<string, (number | string)[]>;

/** Concepts that together tell a situation. */
export interface ConceptRule {
  situation: Situation;
  concepts: string[];
}

/** Everything judging needs of the packs, as plain data: what the build writes into a file and the worker opens in milliseconds. */
export interface CompiledEngine {
  terms: CompiledTerms;
  signs: Sign[];
  together: ConceptRule[];
  claims: KnownClaim[];
  /** per language, what is said of claims: number of the claim, how it is said, and the sentence, in turn */
  sentences: ClaimSentences;
  places: Place[];
}

/** Term lists of packs as one table. */
class TermTable {
  readonly signs: Sign[] = [];
  readonly #terms: [string, number][] = [];

  add(terms: Iterable<string>, sign: Sign): void {
    const number = this.signs.push(sign) - 1;
    for (const term of new Set(terms)) this.#terms.push([term, number]);
  }

  /** Everyday words: what they say they say in their own language only. */
  addEach(terms: Terms, sign: (language: string) => Sign): void {
    for (const [language, list] of Object.entries(terms)) this.add(list, sign(language));
  }

  compile(): CompiledTerms {
    return compileTerms(this.#terms);
  }
}

export function compileEngine(packs: readonly Pack[]): CompiledEngine {
  const table = new TermTable();
  const claims = packs.flatMap((pack) => pack.claims);
  addTopics(table, packs);
  for (const { id, sign, terms } of packs.flatMap((pack) => pack.cues))
    table.addEach(terms, (language) => ({ kind: 'cue', id, sign, language }));
  for (const { id, terms } of packs.flatMap((pack) => pack.concepts))
    table.addEach(terms, (language) => ({ kind: 'concept', id, language }));
  const rules = packs.flatMap((pack) => pack.emergencyRules);
  for (const { id, situation, terms } of rules) table.addEach(terms, (language) => ({ kind: 'emergency', id, situation, language }));
  claims.forEach((claim, number) => {
    for (const [language, groups] of Object.entries(claim.cues))
      for (const [index, group] of groups.entries()) table.add(group, { kind: 'claim', claim: number, language, group: index });
  });
  for (const [country, names] of Object.entries(countryNames)) table.add(names, { kind: 'country', country: country as Country });
  return {
    terms: table.compile(),
    signs: table.signs,
    together: rules.flatMap(({ situation, together = [] }) => together.map((concepts) => ({ situation, concepts }))),
    claims: claims.map(toKnownClaim),
    sentences: collectSentences(claims, packs),
    places: packs.flatMap((pack) => pack.places),
  };
}

const allOf = (terms: Terms): string[] => Object.values(terms).flat();

/** A term that several topics share says less of each. */
function addTopics(table: TermTable, packs: readonly Pack[]): void {
  const topicsOf = new Map<string, Set<string>>();
  const topics = packs.flatMap((pack) => pack.topics);
  for (const topic of topics)
    for (const term of topic.subtopics.flatMap(({ terms }) => allOf(terms)))
      topicsOf.set(term, (topicsOf.get(term) ?? new Set()).add(topic.id));
  for (const { id, urgency, terms } of topics.flatMap((topic) => topic.subtopics)) {
    const byShare = new Map<number, string[]>();
    for (const term of allOf(terms)) {
      const share = topicsOf.get(term)?.size ?? 1;
      byShare.set(share, [...(byShare.get(share) ?? []), term]);
    }
    for (const [share, shared] of byShare) table.add(shared, { kind: 'topic', id, urgency, weight: 1 / share });
  }
}

const toKnownClaim = ({ id, version, jurisdiction, topics, cues }: Claim): KnownClaim => ({
  id,
  version,
  country: countryOf(jurisdiction),
  topics,
  groups: Object.fromEntries(Object.entries(cues).map(([language, groups]) => [language, groups.length])),
});

/** Wordings say the claim, denials and facts the contrary, questions neither. */
function collectSentences(claims: readonly Claim[], packs: readonly Pack[]): ClaimSentences {
  const sentences: ClaimSentences = {};
  for (const { texts, corrects } of packs.flatMap((pack) => pack.answers)) {
    const claim = corrects === undefined ? noClaim : claims.findIndex(({ id }) => id === corrects);
    for (const [language, { core, next, short }] of Object.entries(texts)) {
      sentences[language] ??= [];
      for (const text of [`${core}\n${next ?? ''}`, ...[short].flat()]) sentences[language].push(claim, 'answer', readWords(text));
    }
  }
  claims.forEach(({ wordings = {}, denials = {}, questions = {}, myth, fact }, claim) => {
    const add = (as: ToldAs, told: Record<string, string | string[]>): void => {
      for (const [language, texts] of Object.entries(told)) {
        sentences[language] ??= [];
        for (const text of [texts].flat()) sentences[language].push(claim, as, readWords(text));
      }
    };
    add('wording', wordings);
    add('wording', myth);
    add('denial', denials);
    add('denial', fact);
    add('question', questions);
  });
  return sentences;
}
