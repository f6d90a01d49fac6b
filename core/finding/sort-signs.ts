import type { Claim, Cue, Place } from '../pack/schema.ts';
import type { Hit } from '../text/term-index.ts';
import type { Engine, Sign } from './build-engine.ts';
import type { Evidence, Situation, Urgency } from './finding.ts';

/** What was found in one text, by kind. */
export interface Signs {
  /** strongest first */
  topics: { id: string; score: number; urgency: Urgency }[];
  cues: Record<Cue['sign'], number>;
  emergencies: Situation[];
  claims: { claim: Claim }[];
  places: { place: Place; start: number }[];
  evidence: Evidence[];
}

type HitOf<K extends Sign['kind']> = Hit<Extract<Sign, { kind: K }>>;

export function sortSigns(hits: Hit<Sign>[], engine: Engine, text: string): Signs {
  const of = <K extends Sign['kind']>(kind: K): HitOf<K>[] => hits.filter((hit): hit is HitOf<K> => hit.value.kind === kind);
  const claims = findClaims(of('claim'), engine);
  const places = of('place').filter((hit) => isPlace(hit, text));
  return {
    topics: scoreTopics(of('topic')),
    cues: countCues(of('cue')),
    emergencies: [...new Set(of('emergency').map((hit) => hit.value.situation))],
    claims: claims.map(({ claim }) => ({ claim })),
    places: places.map((hit) => ({ place: hit.value.place, start: hit.spans[0]?.start ?? 0 })).sort((a, b) => a.start - b.start),
    evidence: [
      ...of('topic').flatMap((hit) => toEvidence(hit, 'topic', hit.value.id)),
      ...of('cue').flatMap((hit) => toEvidence(hit, 'need', hit.value.sign)),
      ...of('emergency').flatMap((hit) => toEvidence(hit, 'emergency', hit.value.situation)),
      ...places.flatMap((hit) => toEvidence(hit, 'place', hit.value.place.id)),
      ...claims.flatMap(({ claim, hits: claimHits }) => claimHits.flatMap((hit) => toEvidence(hit, 'claim', claim.id))),
    ],
  };
}

const toEvidence = (hit: Hit<Sign>, sign: Evidence['sign'], of: string): Evidence[] => hit.spans.map((span) => ({ ...span, sign, of }));

function scoreTopics(hits: HitOf<'topic'>[]): Signs['topics'] {
  const scores = new Map<string, { score: number; urgency: Urgency }>();
  for (const { value, weight } of hits) {
    const known = scores.get(value.id);
    scores.set(value.id, { score: (known?.score ?? 0) + weight, urgency: value.urgency });
  }
  return [...scores]
    .map(([id, { score, urgency }]) => ({ id, score, urgency }))
    .sort((a, b) => Number(b.urgency === 'emergency') - Number(a.urgency === 'emergency') || b.score - a.score)
    .slice(0, 5);
}

function countCues(hits: HitOf<'cue'>[]): Signs['cues'] {
  const cues: Signs['cues'] = { asks: 0, distress: 0, asserts: 0, offer: 0, solved: 0 };
  for (const { value, weight } of hits) cues[value.sign] += weight;
  return cues;
}

/** A claim is a candidate when every group of one language has a hit. */
function findClaims(hits: HitOf<'claim'>[], engine: Engine): { claim: Claim; hits: HitOf<'claim'>[] }[] {
  const byClaim = new Map<string, HitOf<'claim'>[]>();
  for (const hit of hits) {
    const key = `${hit.value.claim.id}/${hit.value.language}`;
    byClaim.set(key, [...(byClaim.get(key) ?? []), hit]);
  }
  const found = new Map<string, { claim: Claim; hits: HitOf<'claim'>[] }>();
  for (const [key, claimHits] of byClaim) {
    const claim = claimHits[0]?.value.claim;
    if (claim && new Set(claimHits.map((hit) => hit.value.group)).size === engine.claimGroups.get(key))
      found.set(claim.id, { claim, hits: claimHits });
  }
  return [...found.values()].slice(0, 5);
}

/** Words before which a name is a place, in the eight languages and Cyrillic. */
const prepositions =
  /(?:^|[^\p{L}])(?:in|aus|nach|bei|um|at|near|from|to|в|във|от|до|край|w|we|z|ze|do|pod|koło|u|iz|kod|kraj|a|ad|da|di|vicino|în|din|la|lângă|v|ve|z|do|u)\s+$/iu;

/** An everyday word is a place only as a name: behind a preposition or a postcode and with a capital. */
function isPlace(hit: HitOf<'place'>, text: string): boolean {
  if (!hit.value.place.ambiguous) return true;
  return hit.spans.some(({ start }) => {
    const before = text.slice(Math.max(0, start - 24), start);
    const first = text[start] ?? '';
    return (prepositions.test(before) && first !== first.toLowerCase()) || /\b\d{5}\s+$/.test(before);
  });
}
