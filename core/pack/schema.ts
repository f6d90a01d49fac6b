import * as v from 'valibot';
import { situations } from '../finding/finding.ts';
import { answerLanguages } from '../language.ts';

/**
 * First form of the pack schema. A pack is a folder of JSON files: `pack.json` (the head) and any number of files
 * with arrays under the keys of `entrySchemas`. Texts are plain text; `{{help-point}}` is the only field so far.
 */
export const countries = ['DE', 'CZ'] as const;
export type Country = (typeof countries)[number];

const language = v.picklist(answerLanguages);
const country = v.picklist(countries);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/), v.maxLength(80));
const version = v.pipe(v.string(), v.regex(/^\d{4}\.\d{1,2}\.\d{1,2}(?:\.\d+)?$/));
const date = v.pipe(v.string(), v.isoDate());
/** Control and bidirectional characters can make a text look like another one. */
const plain = v.pipe(
  v.string(),
  v.check((text) => !/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069<>]/u.test(text), 'has a control character or markup'),
);
const line = v.pipe(
  plain,
  v.nonEmpty(),
  v.maxLength(300),
  v.check((text) => !text.includes('\n'), 'is more than one line'),
);
const paragraph = v.pipe(plain, v.nonEmpty(), v.maxLength(4000));
const link = v.pipe(v.string(), v.maxLength(500), v.regex(/^https:\/\/[^\s]+$/, 'is not an https address'));

const labels = v.strictObject({ bg: line, cs: line, de: line, en: line, hr: line, it: line, pl: line, ro: line });
const texts = v.record(language, paragraph);
/** Literal, `stem*` for any ending, `a+b` for both in one sentence. No regular expressions. */
const term = v.pipe(
  plain,
  v.minLength(2),
  v.maxLength(80),
  v.check((text) => text === text.trim().toLowerCase(), 'is not trimmed lower case'),
);
const terms = v.record(language, v.pipe(v.array(term), v.maxLength(400)));
const examples = v.record(language, v.pipe(v.array(v.pipe(plain, v.maxLength(1000))), v.maxLength(40)));

const source = v.strictObject({
  title: line,
  url: v.optional(link),
  /** when somebody of ours last compared the text with this source; absent: never */
  checked: v.optional(date),
});
const sources = v.pipe(v.array(source), v.maxLength(20));
export const reviewStates = ['draft', 'reviewed'] as const;
const status = v.picklist(reviewStates);

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

/** How people ask, tell, offer or thank: what makes a post worth a look besides its topic. */
const cue = v.strictObject({
  id,
  sign: v.picklist(['asks', 'distress', 'asserts', 'offer', 'solved']),
  terms,
});

const situation = v.picklist(situations);

const emergencyRule = v.strictObject({ id, situation, terms, matches: examples, ignores: examples });

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
  sources,
  /** per language: the claim is a candidate when every group has a hit */
  cues: v.record(language, v.pipe(v.array(v.pipe(v.array(term), v.minLength(1))), v.minLength(1), v.maxLength(6))),
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

export const entrySchemas = {
  topics: topic,
  cues: cue,
  emergencyRules: emergencyRule,
  emergencyCards: emergencyCard,
  claims: claim,
  answers: answer,
  helpPoints: helpPoint,
  places: place,
} as const;
export type EntryKind = keyof typeof entrySchemas;
export const entryKinds = Object.keys(entrySchemas) as EntryKind[];

export const headSchema = v.strictObject({ id, version, title: labels, country: v.optional(country) });

export type PackHead = v.InferOutput<typeof headSchema>;
export type Topic = v.InferOutput<typeof topic>;
export type Subtopic = Topic['subtopics'][number];
export type Cue = v.InferOutput<typeof cue>;
export type EmergencyRule = v.InferOutput<typeof emergencyRule>;
export type EmergencyCard = v.InferOutput<typeof emergencyCard>;
export type Claim = v.InferOutput<typeof claim>;
export type Answer = v.InferOutput<typeof answer>;
export type HelpPoint = v.InferOutput<typeof helpPoint>;
export type Place = v.InferOutput<typeof place>;
export type Labels = v.InferOutput<typeof labels>;
export type Terms = v.InferOutput<typeof terms>;

export interface Pack {
  head: PackHead;
  topics: Topic[];
  cues: Cue[];
  emergencyRules: EmergencyRule[];
  emergencyCards: EmergencyCard[];
  claims: Claim[];
  answers: Answer[];
  helpPoints: HelpPoint[];
  places: Place[];
}
