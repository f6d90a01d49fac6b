import { answerLanguages } from '../language.ts';
import { claimFields, claimTexts } from './claim-review.ts';
import type { PlacedEntry } from './exchange-problem.ts';
import { isObject, type Json, type JsonPath, objectsIn, rename, turnAround, withoutUndefined } from './json-parts.ts';

/** What others' reviews do not say and the editor says for all of them. */
export interface ClaimDefaults {
  topics?: string[] | undefined;
  jurisdiction?: string | undefined;
  harm?: string | undefined;
  /** day on which somebody has to look at what came in */
  reviewBy: string;
  makeUuid(words: string): string;
}

interface FoundReview {
  review: Json;
  path: JsonPath;
}

/** Alone, in a list or in a `@graph`. */
function findReviews(value: unknown, path: JsonPath): FoundReview[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => findReviews(item, [...path, index]));
  if (!isObject(value)) return [];
  if (value['@graph'] !== undefined) return findReviews(value['@graph'], [...path, '@graph']);
  return [value['@type']].flat().includes('ClaimReview') ? [{ review: value, path }] : [];
}

/** Claims as ClaimReviews say them, unchecked; `known` are those of the packs, for files that hold one language alone. */
export function readClaimReviews(
  json: unknown,
  defaults: ClaimDefaults,
  known: ReadonlyMap<string, object>,
): { entries: PlacedEntry[]; remarks: string[] } {
  const groups = new Map<string, FoundReview[]>();
  for (const found of findReviews(json, [])) {
    const id = typeof found.review['x_id'] === 'string' ? found.review['x_id'] : makeForeignId(found.review, defaults);
    groups.set(id, [...(groups.get(id) ?? []), found]);
  }
  const remarks: string[] = [];
  const entries = [...groups].flatMap(([id, found]): PlacedEntry[] => {
    const first = found[0];
    if (!first) return [];
    const remark = (text: string): void => void remarks.push(`${id}: ${text}`);
    const reviews = found.map(({ review }) => review);
    const isOurs = typeof first.review['x_id'] === 'string';
    const value = isOurs ? readOwnReviews(reviews, known.get(id)) : readForeignReview(first.review, defaults, remark);
    const given = isOurs ? {} : { given: listForeignFields(first.review, value) };
    return [{ value: { id, ...value }, ...given, label: id, path: first.path }];
  });
  return { entries, remarks };
}

/** A known claim keeps what editors have made of it: verdict, cue words, further languages. */
const listForeignFields = (review: Json, value: Json): string[][] => [
  ...['myth', 'fact'].flatMap((field) => Object.keys(withoutUndefined((value[field] ?? {}) as Json)).map((language) => [field, language])),
  ...(review['citation'] === undefined ? [] : [['sources']]),
  ...(value['appearances'] === undefined ? [] : [['appearances']]),
  // so that it is refused
  ...(value['verdict'] === 'true' ? [['verdict']] : []),
];

const makeForeignId = ({ url, claimReviewed }: Json, { makeUuid }: ClaimDefaults): string =>
  `review-${makeUuid(`review ${String(url ?? claimReviewed)}`).slice(0, 13)}`;

function readTexts(reviews: Json[], property: string): Json {
  const said = answerLanguages.flatMap((language) => {
    const text = reviews.find(({ inLanguage }) => inLanguage === language)?.[property];
    return text === undefined ? [] : [[language, text] as const];
  });
  return Object.fromEntries(said);
}

const readSources = (review: Json): unknown[] =>
  objectsIn(review['citation']).map(({ name, url, x_checked }) => withoutUndefined({ title: name, url, checked: x_checked }));

function readAppearances(review: Json): unknown[] | undefined {
  const item = objectsIn(review['itemReviewed'])[0];
  return item?.['appearance'] === undefined ? undefined : objectsIn(item['appearance']).map(({ url }) => url);
}

/** Without the review that carries the rest, the texts of these languages alone are taken over into the known claim. */
function readOwnReviews(reviews: Json[], known: object | undefined): Json {
  const main = reviews.find((review) => review['x_jurisdiction'] !== undefined);
  const previous = (main ? {} : (known ?? {})) as Record<string, Json | undefined>;
  const others = (main?.['x_other_texts'] ?? {}) as Record<string, Json | undefined>;
  const texts = Object.entries(claimTexts).map(([field, property]) => [
    field,
    sortByLanguage({ ...previous[field], ...readTexts(reviews, property), ...others[field] }),
  ]);
  const first = reviews[0] ?? {};
  return withoutUndefined({
    ...previous,
    ...(main ? { ...rename(main, turnAround(claimFields)), sources: readSources(main), appearances: readAppearances(main) } : {}),
    verdict: first['x_verdict'],
    ...Object.fromEntries(texts),
  });
}

const sortByLanguage = (texts: Json): Json =>
  Object.fromEntries(answerLanguages.flatMap((language) => (texts[language] === undefined ? [] : [[language, texts[language]] as const])));

function readForeignReview(review: Json, defaults: ClaimDefaults, remark: (text: string) => void): Json {
  const { claimReviewed, reviewBody, inLanguage, url } = review;
  const language = String(isObject(inLanguage) ? inLanguage['alternateName'] : inLanguage).slice(0, 2);
  const author = objectsIn(review['author'])[0];
  const sources = readSources(review);
  remark('has no cue words and wordings yet: write them, or posts with it are hardly found');
  return withoutUndefined({
    jurisdiction: defaults.jurisdiction,
    topics: defaults.topics,
    verdict: readVerdict(objectsIn(review['reviewRating'])[0] ?? {}, remark),
    harm: defaults.harm,
    myth: { [language]: claimReviewed },
    fact: reviewBody === undefined ? {} : { [language]: reviewBody },
    why: {},
    nextStep: {},
    sources: url === undefined ? sources : [{ title: String(author?.['name'] ?? url), url }, ...sources],
    appearances: readAppearances(review),
    cues: {},
    reviewBy: defaults.reviewBy,
  });
}

/** By the number, because names of ratings differ from house to house; a true statement gets a verdict that does not exist, and is refused. */
function readVerdict(
  { ratingValue, bestRating = 5, worstRating = 1, alternateName }: Json,
  remark: (text: string) => void,
): string | undefined {
  const [value, best, worst] = [Number(ratingValue), Number(bestRating), Number(worstRating)];
  if (ratingValue === undefined || Number.isNaN((value - worst) / (best - worst))) return undefined;
  const share = (value - worst) / (best - worst);
  if (share >= 1) return 'true';
  const verdict = share <= 0 ? 'false' : 'misleading';
  remark(`"${String(alternateName ?? ratingValue)}" was taken as ${verdict}: correct it where that is not what was meant`);
  return verdict;
}
