import type { FoundPlace } from '../finding/finding.ts';
import { type Answer, type Country, countryOf, type Pack } from '../pack/schema.ts';
import type { LibraryHit } from '../search/library-search.ts';
import { isValidOn, nameEdition } from './editions.ts';

/** What a search found, with what tells it apart from others of the same name. */
export interface LibraryFind extends Omit<LibraryHit, 'score'> {
  country: Country;
  /** name of a help point's town */
  town?: string;
  /** of an answer that does not hold today: its first and last day, ISO dates */
  from?: string;
  until?: string;
}

/** An answer can be inserted, and there are few of them; the claims are many. */
const insertable = 1.3;
/** Of things named alike the one near by comes first. */
const inTown = 1.3;
const inLand = 1.1;
/** Below this share of the best score it is a word in passing. */
const leastShare = 0.25;

interface Order {
  packs: readonly Pack[];
  /** ISO date */
  today: string;
  /** of the post */
  place?: Pick<FoundPlace, 'id' | 'land'>;
  limit: number;
}

/** The best hits, those near the post's place before others as good. */
export function describeFinds(hits: readonly LibraryHit[], { packs, today, place, limit }: Order): LibraryFind[] {
  const places = new Map(packs.flatMap((pack) => pack.places).map((each) => [each.id, each]));
  const finds = hits.flatMap(({ score, ...hit }) => {
    const entry = findEntry(hit, { packs, today });
    if (entry === undefined) return [];
    const town = entry.place === undefined ? undefined : places.get(entry.place);
    const isNear = town !== undefined && town.land === place?.land;
    const nearness = town !== undefined && town.id === place?.id ? inTown : isNear ? inLand : 1;
    const weight = nearness * (hit.kind === 'answer' ? insertable : 1);
    const { country, from, until } = entry;
    const days = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
    return { score: score * weight, find: { ...hit, country, ...days, ...(town === undefined ? {} : { town: town.name }) } };
  });
  const best = Math.max(...finds.map(({ score }) => score));
  return finds
    .filter(({ score }) => score >= best * leastShare)
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ find }) => find);
}

interface Located {
  country: Country;
  place?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
}

/** An edition of yesterday or tomorrow says so; the one of today is plain. */
function describeAnswer(answer: Answer, today: string): Located {
  const { jurisdiction, validFrom, validTo } = answer;
  const country = countryOf(jurisdiction);
  if (isValidOn(answer, today)) return { country };
  return today < validFrom ? { country, from: validFrom } : { country, until: validTo };
}

function findEntry({ kind, id }: Pick<LibraryHit, 'kind' | 'id'>, { packs, today }: Pick<Order, 'packs' | 'today'>): Located | undefined {
  const isIt = (entry: { id: string }): boolean => entry.id === id;
  for (const { answers, claims, helpPoints } of packs) {
    if (kind === 'answer') {
      const answer = answers.find((each) => nameEdition(each, today) === id);
      if (answer) return describeAnswer(answer, today);
    } else if (kind === 'claim') {
      const claim = claims.find(isIt);
      if (claim) return { country: countryOf(claim.jurisdiction) };
    } else {
      const point = helpPoints.find(isIt);
      if (point) return point;
    }
  }
  return undefined;
}
