import * as v from 'valibot';
import { situations } from '../finding/finding.ts';
import {
  anyLanguage,
  country,
  date,
  examples,
  id,
  labels,
  language,
  line,
  link,
  paragraph,
  sentences,
  source,
  sources,
  status,
  term,
  terms,
  texts,
  tooWide,
  version,
  words,
} from './fields.ts';
import { isTooWide } from './is-too-wide.ts';

export { type Country, countries, reviewStates } from './fields.ts';

/**
 * First form of the pack schema. A pack is a folder of JSON files: `pack.json` (the head) and any number of files
 * with arrays under the keys of `entrySchemas`. Texts are plain text; `{{help-point}}` is the only field so far.
 */

const topic = v.strictObject({
  id,
  labels,
  sensitivity: v.picklist(['normal', 'elevated', 'special_category']),
  subtopics: v.pipe(
    v.array(v.strictObject({ id, labels, urgency: v.picklist(['normal', 'high', 'emergency']), terms })),
    v.minLength(1),
    v.maxLength(20),
  ),
});

export const cueSigns = [
  'asks',
  'distress',
  'asserts',
  'offer',
  'solved',
  'denies',
  'asksWhether',
  'hearsay',
  'pastOrFiction',
  'chatter',
  'offField',
] as const;
export type CueSign = (typeof cueSigns)[number];

/** How people ask, tell, offer, thank or contradict: what makes a post worth a look besides its topic. */
const cue = v.strictObject({ id, sign: v.picklist(cueSigns), terms });

const situation = v.picklist(situations);

/** One idea in all its words, such as "nowhere to sleep" or "tonight"; rules name several that must come together. */
const concept = v.strictObject({ id, terms });

const emergencyRule = v.strictObject({
  id,
  situation,
  /** each by itself raises the alarm */
  terms,
  /** ids of concepts; each list raises the alarm when all of it stand near each other */
  together: v.optional(v.pipe(v.array(v.pipe(v.array(id), v.minLength(2), v.maxLength(5))), v.maxLength(20))),
  matches: examples,
  ignores: examples,
});

const emergencyCard = v.strictObject({
  id,
  version,
  status,
  country,
  /** the situations this card is for; a country's card for `life` is the fallback of all others */
  situations: v.pipe(v.array(situation), v.minLength(1)),
  title: labels,
  numbers: v.pipe(
    v.array(
      v.strictObject({
        number: v.pipe(v.string(), v.regex(/^[0-9 ]{3,20}$/)),
        label: labels,
        /** absent: not known */
        languages: v.optional(v.array(language)),
        hours: v.optional(line),
        verified: v.boolean(),
        source,
      }),
    ),
    v.minLength(1),
    v.maxLength(10),
  ),
  /** for the counsellor, in the language of the screen */
  doFirst: v.record(language, v.pipe(v.array(line), v.maxLength(6))),
  avoid: v.record(language, v.pipe(v.array(line), v.maxLength(6))),
});

const claim = v.strictObject({
  id,
  version,
  status,
  country,
  topics: v.pipe(v.array(id), v.minLength(1), v.maxLength(5)),
  verdict: v.picklist(['false', 'misleading', 'outdated', 'partly_true']),
  severity: v.picklist(['low', 'medium', 'high']),
  myth: texts,
  fact: texts,
  why: texts,
  nextStep: texts,
  /** how people say it in groups, a sentence each: posts are compared with these */
  wordings: v.optional(sentences),
  /** how people contradict it, and how they ask whether it is so: from these it is learned what a post does with a claim */
  denials: v.optional(sentences),
  questions: v.optional(sentences),
  sources,
  /** per language: the claim is a candidate when every group has a hit */
  cues: v.record(
    language,
    v.pipe(
      v.array(v.pipe(v.array(words), v.minLength(1))),
      v.minLength(1),
      v.maxLength(6),
      v.check((groups) => groups.some((group) => !group.some(isTooWide)), tooWide),
    ),
  ),
  lawAsOf: v.optional(date),
  reviewBy: date,
  unsure: v.optional(paragraph),
});

const shortLimit = 150;
const answerText = v.strictObject({
  full: v.pipe(paragraph, v.maxLength(1500)),
  short: v.pipe(paragraph, v.maxLength(shortLimit)),
});

const answer = v.strictObject({
  id,
  version,
  status,
  kind: v.picklist(['information', 'correction', 'referral', 'greeting']),
  topics: v.pipe(v.array(id), v.minLength(1), v.maxLength(12)),
  jurisdiction: country,
  /** for the list in the panel */
  title: labels,
  validFrom: date,
  validTo: v.optional(date),
  reviewBy: date,
  sources: v.pipe(sources, v.minLength(1)),
  texts: v.record(language, answerText),
});

export const helpPointTypes = [
  'emergency',
  'crisis_line',
  'street_bus',
  'shelter',
  'day_centre',
  'homeless_service',
  'housing_office',
  'housing_service',
  'eu_counselling',
  'migration_counselling',
  'labour_counselling',
  'health_clearing',
  'debt_counselling',
  'citizens_advice',
  'outreach_programme',
  'addiction_help',
  'antidiscrimination',
  'crisis_centre',
  'authority',
  'information_portal',
  'social_media_counselling',
  'umbrella_organisation',
] as const;

const helpPoint = v.strictObject({
  id,
  version,
  name: line,
  /** for sites with little room */
  shortName: v.optional(v.pipe(line, v.maxLength(40))),
  type: v.picklist(helpPointTypes),
  country,
  /** id of a place of this pack; absent: the whole country */
  place: v.optional(id),
  address: v.optional(line),
  phones: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^\+?[0-9 /()-]{3,30}$/))), v.maxLength(5))),
  email: v.optional(v.pipe(v.string(), v.email())),
  url: v.optional(link),
  languages: v.optional(v.array(language)),
  hours: v.optional(line),
  /** topic or subtopic ids */
  topics: v.pipe(v.array(id), v.minLength(1)),
  targetGroups: v.optional(v.array(id)),
  notes: v.optional(paragraph),
  programme: v.optional(line),
  fundedUntil: v.optional(date),
  source: v.strictObject({
    url: v.optional(link),
    precision: v.picklist(['page', 'site']),
    date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  }),
  /** absent: nobody has called; shown as "not verified, call first" */
  verifiedAt: v.optional(date),
  stale: v.boolean(),
});

const place = v.strictObject({
  id,
  /** as the country writes it */
  name: line,
  country,
  /** ISO 3166-2 */
  land: v.pipe(v.string(), v.regex(/^(DE|CZ)-[A-Z0-9]{1,3}$/)),
  /** every way people write it, inflected forms included; `*` as in terms */
  names: v.pipe(v.array(term), v.minLength(1), v.maxLength(60)),
  /** also an everyday word: counts only after a preposition or beside a postcode */
  ambiguous: v.optional(v.boolean()),
});

/** A made-up post with what a person reads in it: what is learned and tested stands on these. They do not ship. */
const example = v.strictObject({
  id,
  language: anyLanguage,
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000)),
  relevant: v.boolean(),
  kind: v.picklist(['story', 'question', 'statement', 'offer', 'chatter']),
  /** ids of topics, the main one first */
  topics: v.pipe(v.array(id), v.maxLength(4)),
  claim: v.optional(id),
  stance: v.optional(v.picklist(['asserts', 'asks', 'denies'])),
  place: v.optional(v.strictObject({ name: line, country })),
  urgency: v.picklist(['none', 'soon', 'emergency']),
  situation: v.optional(situation),
});

export const entrySchemas = {
  topics: topic,
  cues: cue,
  concepts: concept,
  emergencyRules: emergencyRule,
  emergencyCards: emergencyCard,
  claims: claim,
  answers: answer,
  helpPoints: helpPoint,
  places: place,
  examples: example,
} as const;
export type EntryKind = keyof typeof entrySchemas;
export const entryKinds = Object.keys(entrySchemas) as EntryKind[];

export const headSchema = v.strictObject({ id, version, title: labels, country: v.optional(country) });

export type PackHead = v.InferOutput<typeof headSchema>;
export type Topic = v.InferOutput<typeof topic>;
export type Subtopic = Topic['subtopics'][number];
export type Cue = v.InferOutput<typeof cue>;
export type Concept = v.InferOutput<typeof concept>;
export type EmergencyRule = v.InferOutput<typeof emergencyRule>;
export type EmergencyCard = v.InferOutput<typeof emergencyCard>;
export type Claim = v.InferOutput<typeof claim>;
export type Answer = v.InferOutput<typeof answer>;
export type HelpPoint = v.InferOutput<typeof helpPoint>;
export type Place = v.InferOutput<typeof place>;
export type Example = v.InferOutput<typeof example>;
export type Labels = v.InferOutput<typeof labels>;
export type Terms = v.InferOutput<typeof terms>;

export interface Pack {
  head: PackHead;
  topics: Topic[];
  cues: Cue[];
  concepts: Concept[];
  emergencyRules: EmergencyRule[];
  emergencyCards: EmergencyCard[];
  claims: Claim[];
  answers: Answer[];
  helpPoints: HelpPoint[];
  places: Place[];
  examples: Example[];
}
