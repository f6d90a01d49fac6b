import type { AnswerLanguage } from '../language.ts';
import type { Fact } from '../pack/schema.ts';
import { readTemplate, type TemplatePart } from '../pack/template.ts';
import { sayFact } from './say-fact.ts';

export interface Today {
  facts: readonly Fact[];
  language: AnswerLanguage;
  /** ISO date */
  today: string;
}

/** Stands where something is not known; a text with it is never inserted. */
export const gap = '…';

/** The text of the day, and the facts that have no value on it. Fields stay as they are. */
export function fillFacts(text: string, given: Today): { text: string; missing: string[] } {
  const missing: string[] = [];
  const filled = readTemplate(text).map((part) => {
    if (typeof part === 'string') return part;
    if (!('fact' in part)) return nameOf(part);
    const fact = given.facts.find(({ id }) => id === part.fact);
    const said = fact && sayFact(fact, { ...given, isBare: part.isBare });
    if (said === undefined) missing.push(part.fact);
    return said ?? gap;
  });
  return { text: filled.join(''), missing };
}

const nameOf = (part: Exclude<TemplatePart, string | { fact: string }>): string => ('field' in part ? `{{${part.field}}}` : part.unknown);

/** Ids of the facts that the texts name. */
export function listFacts(texts: readonly string[]): Set<string> {
  const named = texts.flatMap((text) =>
    readTemplate(text).flatMap((part) => (typeof part === 'object' && 'fact' in part ? [part.fact] : [])),
  );
  return new Set(named);
}
