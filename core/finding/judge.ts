import { isAnswerLanguage, type PostLanguage } from '../language.ts';
import type { Country, Place } from '../pack/schema.ts';
import type { Post, SiteId, Space } from '../post.ts';
import { readBulgarianLatin } from '../text/bulgarian-latin.ts';
import type { Hit } from '../text/term-index.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import type { Engine, Sign } from './build-engine.ts';
import { decide } from './decide.ts';
import type { Evidence, Finding, FoundPlace } from './finding.ts';
import { type Signs, sortSigns } from './sort-signs.ts';

export interface Context {
  site: SiteId;
  space: Space;
  /** ms since 1970, UTC */
  now: number;
}

/** (Post, Engine) → Finding, or undefined where nothing needs a look. Pure. */
export function judge(post: Post, engine: Engine, context: Context): Finding | undefined {
  const reading = readSigns(post.text, engine);
  const decision = decide(reading.signs, post.text);
  if (!decision) return undefined;
  return toFinding({ post, engine, context, ...reading, decision });
}

/** The same without the question whether it is worth a look: the counsellor has chosen this text. */
export function judgeAnyway(post: Post, engine: Engine, context: Context): Finding {
  const reading = readSigns(post.text, engine);
  const decision = decide(reading.signs, post.text) ?? { urgency: 'normal' as const };
  return toFinding({ post, engine, context, ...reading, decision });
}

interface Reading {
  language: PostLanguage;
  signs: Signs;
  tokens: Token[];
}

/** Languages that Latin-script Bulgarian is mistaken for (measured 2026-11). */
const bulgarianLookAlikes = new Set(['hr', 'sl', 'sr', 'sk', 'cs', 'pl', 'unknown', 'sq', 'it', 'tr', 'nl', 'pt', 'es']);

const southSlavic = new Set(['hr', 'sl', 'sr', 'unknown']);
/** Everyday Latin spelling of Bulgarian: q for я, 4 for ч, 6 for ш; and letters that Croatian and Slovene do not have. */
const digitSpelling = /q|[a-z][46]|[46][a-z]/;
const notSouthSlavic = /q|[a-z][46]|[46][a-z]|[ywx]|sht/;

function readSigns(text: string, engine: Engine): Reading {
  const tokens = tokenize(text);
  const language = engine.detectLanguage(text);
  const hits = engine.terms.find(tokens);
  if (!bulgarianLookAlikes.has(language.code) || /[\u0400-\u04ff]/.test(text))
    return { language, tokens, signs: sortSigns(hits, engine, text) };
  const bulgarian = engine.terms.find(asCyrillic(tokens, 0)).concat(engine.terms.find(asCyrillic(tokens, 1)));
  const spelling = tokens.filter(({ folded }) => (southSlavic.has(language.code) ? notSouthSlavic : digitSpelling).test(folded)).length;
  const isBulgarian = weigh(bulgarian) >= 1 && weigh(bulgarian) + spelling >= 2 && weigh(bulgarian) + spelling > weigh(hits);
  return {
    tokens,
    language: isBulgarian ? { code: 'bg', confidence: 0.6 } : language,
    signs: sortSigns(isBulgarian ? [...hits, ...bulgarian] : hits, engine, text),
  };
}

const asCyrillic = (tokens: Token[], reading: number): Token[] =>
  tokens.map((token) => {
    const readings = readBulgarianLatin(token.folded);
    return { ...token, folded: readings[reading] ?? readings[0] ?? token.folded };
  });

/** Words that say something, each once: a loan word stands in many lists. */
function weigh(hits: Hit<Sign>[]): number {
  const telling = hits.filter(({ value }) => value.kind !== 'place' && value.kind !== 'claim');
  const weights = new Map(telling.map(({ spans, weight }) => [spans.map(({ start }) => start).join(), weight]));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

interface Parts extends Reading {
  post: Post;
  engine: Engine;
  context: Context;
  decision: NonNullable<ReturnType<typeof decide>>;
}

function toFinding({ post, engine, context, language, signs, tokens, decision }: Parts): Finding {
  // a group named after a town is about that town unless the post names another
  const place = signs.places[0]?.place ?? findPlace(context.space.title, engine);
  const country = place?.country ?? findCountry({ engine, context, language, tokens });
  return {
    site: context.site,
    space: context.space,
    post,
    language,
    topics: signs.topics.length > 0 ? signs.topics.map(({ id, score }) => ({ id, score })) : topicsOfClaims(signs),
    ...(place ? { place: toFoundPlace(place) } : {}),
    ...(country ? { country } : {}),
    urgency: decision.urgency,
    ...('emergency' in decision && decision.emergency ? { emergency: decision.emergency } : {}),
    claims: signs.claims
      .filter((claim) => !country || claim.claim.country === country)
      .map(({ claim }) => ({ id: claim.id, version: claim.version })),
    evidence: tidyEvidence(markEmergency(signs, 'emergency' in decision ? decision.emergency : undefined)),
    seenAt: context.now,
    memory: 'new',
  };
}

/** A known claim says what a text is about even where no topic's term stands in it. */
const topicsOfClaims = (signs: Signs): Finding['topics'] =>
  [...new Set(signs.claims.flatMap(({ claim }) => claim.topics))].slice(0, 3).map((id) => ({ id, score: 1 }));

const toFoundPlace = ({ id, name, country, land }: Place): FoundPlace => ({ id, name, country, land });

function findPlace(title: string, engine: Engine): Place | undefined {
  return sortSigns(engine.terms.find(tokenize(title)), engine, title).places[0]?.place;
}

/** The country the text names, else the space's title, else the one where its language is spoken. */
function findCountry({
  engine,
  context,
  language,
  tokens,
}: {
  engine: Engine;
  context: Context;
  language: PostLanguage;
  tokens: Token[];
}): Country | undefined {
  const title = tokenize(context.space.title);
  const named = engine.countries.find(tokens)[0]?.value ?? engine.countries.find(title)[0]?.value;
  if (named) return named;
  if (!isAnswerLanguage(language.code)) return undefined;
  return language.code === 'cs' ? 'CZ' : language.code === 'de' ? 'DE' : undefined;
}

/** Where a topic, not a rule, made it an emergency, its words are what gave it away. */
function markEmergency({ topics, evidence }: Signs, emergency: Finding['emergency']): Evidence[] {
  if (emergency === undefined || evidence.some(({ sign }) => sign === 'emergency')) return evidence;
  const grave = new Set(topics.filter(({ urgency }) => urgency === 'emergency').map(({ id }) => id));
  return evidence.map((item) => (item.sign === 'topic' && grave.has(item.of) ? { ...item, sign: 'emergency', of: emergency } : item));
}

/** In the order of the text, without repeats; of evidence on the same words the longer stays. */
function tidyEvidence(evidence: Evidence[]): Evidence[] {
  const sorted = [...evidence].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Evidence[] = [];
  for (const item of sorted) {
    const isRepeat = kept.some(
      (other) => other.sign === item.sign && other.of === item.of && other.start <= item.start && other.end >= item.end,
    );
    if (!isRepeat) kept.push(item);
  }
  return kept.slice(0, 40);
}
