import type { Hit } from '../text/term-index.ts';
import type { ConceptRule, Sign } from './compile-engine.ts';
import type { Evidence, Situation } from './finding.ts';

/** Concepts that stand further apart, in UTF-16 units, tell of different things. */
const reach = 220;

interface Span {
  start: number;
  end: number;
}

export interface Together {
  situation: Situation;
  concepts: string[];
  evidence: Evidence[];
}

/** The rules of which all concepts stand near each other, each with the words that say so. */
export function findTogether(hits: readonly Hit<Sign>[], rules: readonly ConceptRule[]): Together[] {
  const spans = new Map<string, Span[]>();
  for (const { value, spans: found } of hits) if (value.kind === 'concept') spans.set(value.id, [...(spans.get(value.id) ?? []), ...found]);
  if (spans.size < 2) return [];
  return rules.flatMap(({ situation, concepts }) => {
    const near = findNear(concepts.map((id) => spans.get(id) ?? []));
    return near ? [{ situation, concepts, evidence: near.map((span): Evidence => ({ ...span, sign: 'emergency', of: situation })) }] : [];
  });
}

/** One span of each list, all within reach of the first, no two on the same words. */
function findNear([first = [], ...rest]: Span[][]): Span[] | undefined {
  for (const span of first) {
    const chosen = [span];
    for (const spans of rest) {
      const next = spans.find((other) => Math.abs(other.start - span.start) <= reach && !chosen.some((taken) => overlaps(taken, other)));
      if (next) chosen.push(next);
    }
    if (chosen.length === rest.length + 1) return chosen;
  }
  return undefined;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
