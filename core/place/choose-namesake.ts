import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import type { Gazetteer } from './gazetteer.ts';
import landNames from './lands.json' with { type: 'json' };

interface Question {
  /** places of one name, biggest first */
  places: number[];
  gazetteer: Gazetteer;
  tokens: Token[];
  /** numbers of the mention's first and last token */
  from: number;
  to: number;
  text: string;
}

const landOfWord = new Map<string, string>();
for (const [land, names] of Object.entries(landNames)) for (const name of names) landOfWord.set(fold(name), land);

/** How many words after a name may still be its qualifier: Frankfurt a. d. Oder. */
const reach = 4;

/** Of towns of one name the one whose qualifier follows, or whose Land the text names, else the biggest. */
export function chooseNamesake({ places, gazetteer, tokens, from, to, text }: Question): number {
  const biggest = places[0] ?? -1;
  const after = tokens.slice(to + 1, to + 1 + reach).filter(({ start }) => start - (tokens[to]?.end ?? 0) < 25);
  const following = new Set(after.map(({ folded }) => folded));
  const written = text.slice(tokens[from]?.start, tokens[to]?.end);
  for (const place of places) {
    const words = splitName(gazetteer.names[place] ?? '');
    const last = words.at(-1) ?? '';
    if (words.length > 1 && last.length >= 4 && fold(written) !== last && following.has(last)) return place;
  }
  const lands = new Set<string>();
  for (let at = Math.max(0, from - 40); at < Math.min(tokens.length, to + 40); at++) {
    if (at >= from && at <= to) continue;
    const land = landOfWord.get(tokens[at]?.folded ?? '');
    if (land !== undefined) lands.add(land);
  }
  if (lands.size === 0) return biggest;
  return places.find((place) => lands.has(gazetteer.landOf(place))) ?? biggest;
}

const splitName = (name: string): string[] =>
  name
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map(fold);
