import type { Claim, Country, CueSign, Pack, Place, Terms } from '../pack/schema.ts';
import { type CompiledTerms, compileTerms } from '../text/term-index.ts';
import { countryNames } from './country-names.ts';
import type { Situation, Urgency } from './finding.ts';

/** What a term found in a text stands for. */
export type Sign =
  | { kind: 'topic'; id: string; urgency: Urgency /** 1, less where topics share the term */; weight: number }
  | { kind: 'cue'; id: string; sign: CueSign }
  | { kind: 'emergency'; id: string; situation: Situation }
  | { kind: 'concept'; id: string }
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
  /** per language: number of the claim and one of its wordings, in turn */
  wordings: Record<string, (number | string)[]>;
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

  compile(): CompiledTerms {
    return compileTerms(this.#terms);
  }
}

export function compileEngine(packs: readonly Pack[]): CompiledEngine {
  const table = new TermTable();
  const claims = packs.flatMap((pack) => pack.claims);
  addTopics(table, packs);
  for (const { id, sign, terms } of packs.flatMap((pack) => pack.cues)) table.add(allOf(terms), { kind: 'cue', id, sign });
  for (const { id, terms } of packs.flatMap((pack) => pack.concepts)) table.add(allOf(terms), { kind: 'concept', id });
  const rules = packs.flatMap((pack) => pack.emergencyRules);
  for (const { id, situation, terms } of rules) table.add(allOf(terms), { kind: 'emergency', id, situation });
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
    wordings: collectWordings(claims),
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

const toKnownClaim = ({ id, version, country, topics, cues }: Claim): KnownClaim => ({
  id,
  version,
  country,
  topics,
  groups: Object.fromEntries(Object.entries(cues).map(([language, groups]) => [language, groups.length])),
});

function collectWordings(claims: readonly Claim[]): CompiledEngine['wordings'] {
  const wordings: CompiledEngine['wordings'] = {};
  claims.forEach((claim, number) => {
    const told = [
      ...Object.entries(claim.wordings ?? {}),
      ...Object.entries(claim.myth).map(([language, myth]) => [language, [myth]] as const),
    ];
    for (const [language, sentences] of told) {
      wordings[language] ??= [];
      for (const sentence of sentences) wordings[language].push(number, sentence);
    }
  });
  return wordings;
}
