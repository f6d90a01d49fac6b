import type { PostLanguage } from '../language.ts';
import { type Country, cueSigns } from '../pack/schema.ts';
import type { Hit, Wanted } from '../text/term-index.ts';
import type { ConceptRule, Sign } from './compile-engine.ts';
import { findTogether, type Together } from './find-together.ts';
import type { Evidence, Situation, Urgency } from './finding.ts';

type HitOf<K extends Sign['kind']> = Hit<Extract<Sign, { kind: K }>>;
export type ClaimHit = HitOf<'claim'>;

/** What the terms of the packs say of one text, by kind. */
export interface Signs {
  /** subtopics, strongest first */
  topics: { id: string; score: number; urgency: Urgency }[];
  cues: Record<(typeof cueSigns)[number], number>;
  /** situations that a rule's own terms name */
  emergencies: Situation[];
  /** situations that concepts tell together */
  together: Together[];
  concepts: Set<string>;
  claimHits: ClaimHit[];
  country?: Country;
  evidence: Evidence[];
}

/** Languages near enough for one's words to be read in a text of the other. */
const kin: Record<string, readonly string[]> = {
  bg: ['mk'],
  mk: ['bg', 'sr'],
  hr: ['sr', 'sl'],
  sr: ['mk', 'hr'],
  sl: ['hr'],
  cs: ['sk'],
  sk: ['cs'],
  ru: ['uk'],
  uk: ['ru'],
};
/** A language less sure than this may be any. */
export const sureEnough = 0.5;

/**
 * Which signs mean something in a text of this language; everyday words of other languages mean something else. What names an
 * emergency in several words always does: people cry for help in the language they have, below a text in another.
 */
export function chooseSigns(signs: readonly Sign[], { code, confidence }: PostLanguage): Wanted[] {
  const spoken = [code, ...(kin[code] ?? [])];
  const isAny = code === 'unknown' || confidence < sureEnough;
  return signs.map((sign) => {
    if (isAny || !('language' in sign) || sign.kind === 'claim' || spoken.includes(sign.language)) return 'all';
    return sign.kind === 'emergency' ? 'telling' : 'none';
  });
}

export function readSigns(hits: Hit<Sign>[], rules: readonly ConceptRule[]): Signs {
  const of = <K extends Sign['kind']>(kind: K): HitOf<K>[] => hits.filter((hit): hit is HitOf<K> => hit.value.kind === kind);
  const country = of('country')[0]?.value.country;
  const together = findTogether(hits, rules);
  return {
    topics: scoreTopics(of('topic')),
    cues: countCues(of('cue')),
    emergencies: [...new Set(of('emergency').map((hit) => hit.value.situation))],
    together,
    concepts: new Set(of('concept').map(({ value }) => value.id)),
    claimHits: of('claim'),
    ...(country ? { country } : {}),
    evidence: [
      ...of('topic').flatMap((hit) => toEvidence(hit, 'topic', hit.value.id)),
      ...of('cue').flatMap((hit) => toEvidence(hit, 'need', hit.value.sign)),
      ...of('emergency').flatMap((hit) => toEvidence(hit, 'emergency', hit.value.situation)),
      ...together.flatMap(({ evidence }) => evidence),
    ],
  };
}

export const toEvidence = (hit: Hit<Sign>, sign: Evidence['sign'], of: string): Evidence[] =>
  hit.spans.map((span) => ({ ...span, sign, of }));

/** A word counts once for a topic, by the term that says most: loan words stand in many lists. */
function scoreTopics(hits: HitOf<'topic'>[]): Signs['topics'] {
  const best = new Map<string, Map<string, number>>();
  const urgencies = new Map<string, Urgency>();
  for (const { value, weight, spans } of hits) {
    const bySpan = best.get(value.id) ?? new Map<string, number>();
    const key = spans.map(({ start }) => start).join();
    bySpan.set(key, Math.max(bySpan.get(key) ?? 0, weight * value.weight));
    best.set(value.id, bySpan);
    urgencies.set(value.id, value.urgency);
  }
  return [...best]
    .map(([id, bySpan]) => ({
      id,
      score: [...bySpan.values()].reduce((sum, weight) => sum + weight, 0),
      urgency: urgencies.get(id) ?? 'normal',
    }))
    .sort((a, b) => b.score - a.score);
}

function countCues(hits: HitOf<'cue'>[]): Signs['cues'] {
  const cues = Object.fromEntries(cueSigns.map((sign) => [sign, 0])) as Signs['cues'];
  for (const { value, weight } of hits) cues[value.sign] += weight;
  return cues;
}
