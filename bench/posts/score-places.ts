export interface PlacePost {
  text: string;
  lang?: string;
  /** name as the country writes it, or a postcode; null where the text names no place */
  place: { name: string; country: string } | null;
}

export interface PlaceScore {
  right: number;
  total: number;
  falseAlarms: number;
  without: number;
  wrong: { text: string; expected: string; found: string }[];
}

/** The names a search gives, best first. */
export type FindPlaceNames = (text: string, language?: string) => string[];

/** Counts posts whose first place is the labelled one, and posts without a label where a place is found. */
export function scorePlaces(posts: readonly PlacePost[], find: FindPlaceNames): PlaceScore {
  const score: PlaceScore = { right: 0, total: 0, falseAlarms: 0, without: 0, wrong: [] };
  for (const post of posts) {
    const found = find(post.text, post.lang);
    const expected = post.place?.name ?? '';
    if (post.place) score.total++;
    else score.without++;
    const isRight = post.place ? isSamePlace(found[0], nameOf(expected, find)) : found.length === 0;
    if (isRight && post.place) score.right++;
    if (!isRight && !post.place) score.falseAlarms++;
    if (!isRight) score.wrong.push({ text: post.text, expected, found: found.join(', ') });
  }
  return score;
}

/** A label that is a postcode stands for the town the search itself finds for it. */
const nameOf = (label: string, find: FindPlaceNames): string => (/^\d/.test(label) ? (find(`PLZ ${label}`)[0] ?? label) : label);

const isSamePlace = (found: string | undefined, expected: string): boolean =>
  found !== undefined && (found === expected || shorten(found) === expected || found === shorten(expected));

/** Frankfurt am Main → Frankfurt, Halle (Saale) → Halle. */
const shorten = (name: string): string => name.replace(/ (?:am|an|im|in|bei|nad|pod|vor) .*| \(.*/, '');
