import type { LanguageCode } from '../language.ts';
import type { Country } from '../pack/schema.ts';
import type { PlaceHit } from '../place/place-index.ts';
import type { Post, SiteId, Space } from '../post.ts';
import { readBulgarianLatin } from '../text/bulgarian-latin.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { findDue } from '../time/find-due.ts';
import { findTimes, toDay } from '../time/find-times.ts';
import { countryOfLanguage } from './country-names.ts';
import { type Decision, decide } from './decide.ts';
import type { Engine, TitleReading } from './engine.ts';
import { readTopicWords } from './features.ts';
import { type ClaimCandidate, findClaims } from './find-claims.ts';
import type { ClaimMatch, Evidence, Finding, FoundPlace } from './finding.ts';
import { rankTopics } from './rank-topics.ts';
import { toEvidence } from './read-signs.ts';
import type { Reading } from './reading.ts';
import { readThreadSign, type ThreadSign } from './thread-sign.ts';
import { weighClasses } from './weigh.ts';

export interface Context {
  site: SiteId;
  space: Space;
  /** where the team says the space is: goes before what its title says, and gives way to what a post names */
  country?: Country;
  /** ms since 1970, UTC */
  now: number;
  /** languages usual in the space, most usual first: they decide where a short text leaves it open */
  usual?: readonly LanguageCode[];
}

export interface Judgement {
  /** undefined where nothing needs a look */
  finding: Finding | undefined;
  /** what the post says to its thread, finding or not */
  sign: ThreadSign | undefined;
}

/** (Post, Engine) → Finding, or undefined where nothing needs a look. Pure. */
export const judge = (post: Post, engine: Engine, context: Context): Finding | undefined => judgeInThread(post, engine, context).finding;

/** The same, and what the post does with what circulates: a denial is no finding, but counts in its thread. */
export function judgeInThread(post: Post, engine: Engine, context: Context): Judgement {
  const reading = readPost(post, engine, context);
  const decision = decide(reading, engine.weights);
  return {
    finding: decision.isRelevant ? toFinding({ post, reading, decision, context, engine }) : undefined,
    sign: readThreadSign(reading, decision),
  };
}

/** The same without the question whether it is worth a look: the counsellor has chosen this text. */
export function judgeAnyway(post: Post, engine: Engine, context: Context): Finding {
  const reading = readPost(post, engine, context);
  return toFinding({ post, reading, decision: decide(reading, engine.weights), context, engine });
}

/** Where the space is. A town of another country than the team's does not count: the title may name where people came from. */
function readWhere({ space, country }: Context, engine: Engine): Omit<TitleReading, 'title'> {
  const title = engine.readTitle(space.title);
  return country === undefined || country === title.country ? title : { country };
}

/** What is read of one text at most, in UTF-16 units. */
const longest = 20_000;

/** Everything that stands in a post; nothing is decided here. */
export function readPost({ text: whole, ageMinutes = 0 }: Post, engine: Engine, context: Context): Reading {
  const text = whole.slice(0, longest);
  const language = engine.readers.detectLanguage(text, context.usual);
  const tokens = language.script === 'latin' ? readAsCyrillic(tokenize(text)) : tokenize(text);
  const signs = engine.readSigns(tokens, language);
  const places = engine.readers.places.find(tokens, text, language.code);
  const country = places[0]?.place.country ?? signs.country ?? readWhere(context, engine).country;
  const searched = language.script === 'latin' ? tokens.map(({ folded, readings }) => readings?.[0] ?? folded).join(' ') : text;
  const claims = findClaims({ text: searched, language: language.code, signs, country }, engine);
  return {
    text,
    tokens,
    language,
    signs,
    places,
    times: findTimes(text, { day: toDay(context.now - ageMinutes * 60_000), language: language.code }),
    today: toDay(context.now),
    ...(Array.isArray(claims) ? { claims } : { claims: [], isOurs: true, corrects: claims.corrects }),
  };
}

/** Latin-script Bulgarian: each word also as it may stand in Cyrillic. German words inside stay what they are. */
const readAsCyrillic = (tokens: Token[]): Token[] =>
  tokens.map((token) => ({ ...token, readings: [...readBulgarianLatin(token.folded), ...(token.readings ?? [])] }));

interface Parts {
  post: Post;
  reading: Reading;
  decision: Decision;
  context: Context;
  engine: Engine;
}

function toFinding({ post, reading, decision, context, engine }: Parts): Finding {
  const { language, signs, places, times, today } = reading;
  // a group named after a town is about that town unless the post names another
  const title = readWhere(context, engine);
  const place = places[0]?.place ?? title.place;
  const { claim, stance, emergency } = decision;
  const country = place?.country ?? signs.country ?? title.country ?? claim?.claim.country ?? countryOfLanguage(language.code);
  const due = findDue(times, today);
  return {
    site: context.site,
    space: context.space,
    post,
    language,
    topics: rankTopics({
      signs,
      claim,
      situation: emergency,
      likely: weighClasses(readTopicWords(reading), engine.weights.topics),
      mayGuess: decision.isRelevant,
    }),
    ...(place ? { place: toFoundPlace(place, places[0]?.postcode) } : {}),
    ...(country ? { country } : {}),
    urgency: decision.urgency,
    ...(emergency ? { emergency } : {}),
    ...(due ? { due } : {}),
    claims:
      claim && stance && stance !== 'denies' ? [{ ...toMatch(claim, language.code, engine), stance, isStrong: decision.isStrong }] : [],
    evidence: tidyEvidence(collectEvidence(reading, decision, engine)),
    seenAt: context.now,
    memory: 'new',
  };
}

const toMatch = (
  { claim: { id, version }, wording }: ClaimCandidate,
  language: string,
  engine: Engine,
): Pick<ClaimMatch, 'id' | 'version' | 'wording'> => ({
  id,
  version,
  ...(wording === undefined ? {} : { wording: engine.sentenceIn(language, wording) }),
});

const toFoundPlace = ({ id, name, country, land, ...where }: PlaceHit['place'], postcode: string | undefined): FoundPlace => ({
  id,
  name,
  country,
  land,
  latitude: toThreeDecimals(where.latitude),
  longitude: toThreeDecimals(where.longitude),
  ...(postcode === undefined ? {} : { postcode }),
});

const toThreeDecimals = (degrees: number): number => Math.round(degrees * 1000) / 1000;

function collectEvidence({ text, language, signs, places, times }: Reading, { claim }: Decision, engine: Engine): Evidence[] {
  const like = claim?.wording === undefined ? [] : engine.claimsIn(language.code).explain(text, claim.wording);
  return [
    ...signs.evidence,
    ...places.map(({ place, start, end }): Evidence => ({ start, end, sign: 'place', of: place.id })),
    ...times.filter(({ kind }) => kind !== 'past').map(({ start, end }): Evidence => ({ start, end, sign: 'time', of: 'time' })),
    ...(claim?.hits ?? []).flatMap((hit) => toEvidence(hit, 'claim', claim?.claim.id ?? '')),
    ...like.map((span): Evidence => ({ ...span, sign: 'claim', of: claim?.claim.id ?? '' })),
  ];
}

/** More would cover the text. */
const mostEvidence = 40;

/** What must not be crowded out by the many words of a topic. */
const weightiest: readonly Evidence['sign'][] = ['emergency', 'claim', 'time', 'place', 'need', 'topic'];

/** In the order of the text, without repeats; of evidence on the same words the longer stays. */
function tidyEvidence(evidence: Evidence[]): Evidence[] {
  const rank = ({ sign }: Evidence): number => weightiest.indexOf(sign);
  const sorted = [...evidence].sort((a, b) => rank(a) - rank(b) || a.start - b.start || b.end - a.end);
  const kept: Evidence[] = [];
  for (const item of sorted) {
    if (kept.length === mostEvidence) break;
    const isRepeat = kept.some(
      (other) => other.sign === item.sign && other.of === item.of && other.start <= item.start && other.end >= item.end,
    );
    if (!isRepeat) kept.push(item);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
