import type { Country, Pack } from '../pack/schema.ts';
import type { LibraryHit } from '../search/library-search.ts';

/** What a search found, with what tells it apart from others of the same name. */
export interface LibraryFind extends Omit<LibraryHit, 'score'> {
  country: Country;
  /** name of a help point's town */
  town?: string;
}

/** Below this share of the best score it is a word in passing. */
const leastShare = 0.25;

export function describeFinds(hits: readonly LibraryHit[], packs: readonly Pack[]): LibraryFind[] {
  const best = Math.max(...hits.map(({ score }) => score));
  const places = new Map(packs.flatMap((pack) => pack.places).map(({ id, name }) => [id, name]));
  return hits
    .filter(({ score }) => score >= best * leastShare)
    .flatMap(({ score: _score, ...hit }) => {
      const entry = findEntry(hit, packs);
      if (entry === undefined) return [];
      const town = entry.place === undefined ? undefined : places.get(entry.place);
      return [{ ...hit, country: entry.country, ...(town === undefined ? {} : { town }) }];
    });
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
