import type { FoundPlace } from '../finding/finding.ts';
import type { Country, Pack } from '../pack/schema.ts';
import type { LibraryHit } from '../search/library-search.ts';

/** What a search found, with what tells it apart from others of the same name. */
export interface LibraryFind extends Omit<LibraryHit, 'score'> {
  country: Country;
  /** name of a help point's town */
  town?: string;
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
  /** of the post */
  place?: Pick<FoundPlace, 'id' | 'land'>;
  limit: number;
}

/** The best hits, those near the post's place before others as good. */
export function describeFinds(hits: readonly LibraryHit[], { packs, place, limit }: Order): LibraryFind[] {
  const places = new Map(packs.flatMap((pack) => pack.places).map((each) => [each.id, each]));
  const finds = hits.flatMap(({ score, ...hit }) => {
    const entry = findEntry(hit, packs);
    if (entry === undefined) return [];
    const town = entry.place === undefined ? undefined : places.get(entry.place);
    const isNear = town !== undefined && town.land === place?.land;
    const nearness = town !== undefined && town.id === place?.id ? inTown : isNear ? inLand : 1;
    const weight = nearness * (hit.kind === 'answer' ? insertable : 1);
    return { score: score * weight, find: { ...hit, country: entry.country, ...(town === undefined ? {} : { town: town.name }) } };
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
}

function findEntry({ kind, id }: Pick<LibraryHit, 'kind' | 'id'>, packs: readonly Pack[]): Located | undefined {
  const isIt = (entry: { id: string }): boolean => entry.id === id;
  for (const { answers, claims, helpPoints } of packs) {
    if (kind === 'answer') {
      const answer = answers.find(isIt);
      if (answer) return { country: answer.jurisdiction };
    } else {
      const entry = (kind === 'claim' ? claims : helpPoints).find(isIt);
      if (entry) return entry;
    }
  }
  return undefined;
}
