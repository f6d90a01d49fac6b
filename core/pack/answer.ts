import * as v from 'valibot';
import { date, id, jurisdiction, labels, language, line, paragraph, review, reviews, source, sources, texts, version } from './fields.ts';
import { tellOf } from './tell.ts';

const answerKinds = ['information', 'correction', 'referral', 'emergency', 'greeting'] as const;
const registers = ['informal', 'formal'] as const;

/** Of the sites that take comments TikTok takes the least, in UTF-16 units. */
export const shortLimit = 150;
const fullLimit = 1500;

/** `2.1`: a new first number means the text says something else and its translations are outdated; a new second one outdates nothing. */
const textVersion = v.pipe(
  v.string(),
  v.regex(
    /^[1-9]\d{0,3}\.\d{1,4}$/,
    tellOf((written) => [`is ${written}, which is no version such as 2.0`, 'correct it']),
  ),
);

const shortPart = v.pipe(paragraph, v.maxLength(shortLimit));
/** For little room: one text, or a pair that is inserted one after the other by hand. */
export const shortText = v.union([shortPart, v.strictTuple([shortPart, shortPart])]);

/** To be asked of the person first, in the language of the post. */
export const askFirst = v.record(language, v.pipe(v.array(line), v.minLength(1), v.maxLength(3)));
/** What following the text can bring upon somebody, with where that stands; for the counsellor. */
export const risks = v.pipe(v.array(v.strictObject({ texts, source })), v.maxLength(4));

const answerText = v.strictObject({
  version: textVersion,
  /** the version of the source text's this one was translated from; absent in the source language */
  translatedFrom: v.optional(textVersion),
  /** not to be inserted as it stands */
  state: v.optional(v.picklist(['in-translation', 'machine-translated'])),
  register: v.picklist(registers),
  /** what the law says: the one part that stands in every full text of this language and that the lawyer has read */
  core: v.pipe(paragraph, v.maxLength(fullLimit)),
  /** what to do next and where; the line with `{{help-point}}` falls away without one */
  next: v.optional(v.pipe(paragraph, v.maxLength(500))),
  short: shortText,
  reviews: v.optional(v.strictObject({ language: v.optional(review), law: v.optional(review) })),
});

const guidance = v.record(language, v.pipe(v.array(line), v.minLength(1), v.maxLength(6)));

/** What the counsellor fills in before inserting; `{{key}}` in the texts. */
const answerField = v.strictObject({
  key: v.pipe(
    v.string(),
    v.regex(
      /^[a-z]+(?:-[a-z]+)*$/,
      tellOf((written) => [`is ${written}`, 'write small letters, with - between words']),
    ),
    v.maxLength(30),
  ),
  type: v.picklist(['text', 'date', 'choice']),
  required: v.boolean(),
  labels,
  /** of a choice: the words that go into the text, by language */
  choices: v.optional(v.pipe(v.array(v.strictObject({ id, texts })), v.minLength(2), v.maxLength(12))),
});

/** Entries of one id are editions: each holds from `validFrom` to `validTo`, one begins the day after the other ends. */
export const answer = v.strictObject({
  id,
  version,
  kind: v.picklist(answerKinds),
  /** a claim that it corrects, in place of the correction made of the claim's own texts; offered with this claim alone */
  corrects: v.optional(id),
  /** none: it fits under any post; a referral is then always offered last, the others are found by searching */
  topics: v.pipe(v.array(id), v.maxLength(12)),
  jurisdiction,
  /** for the list in the panel */
  title: labels,
  validFrom: date,
  validTo: v.optional(date),
  reviewBy: date,
  legalBasis: v.pipe(sources, v.minLength(1)),
  /** pages the texts point to; each text is complete without them */
  links: v.optional(sources),
  // for the counsellor, in the language of the screen
  appliesWhen: v.optional(guidance),
  notWhen: v.optional(guidance),
  askFirst: v.optional(askFirst),
  risks: v.optional(risks),
  fields: v.optional(v.pipe(v.array(answerField), v.maxLength(6))),
  sourceLanguage: language,
  texts: v.record(language, answerText),
});

/** A line before or after an answer. Said in turn, because sites take the same text again and again for spam. */
export const phrase = v.strictObject({
  id,
  place: v.picklist(['opening', 'closing']),
  register: v.picklist(registers),
  /** thanks for a question, and has no place under a post that asks nothing */
  onlyQuestions: v.optional(v.boolean()),
  texts: v.record(language, v.pipe(line, v.maxLength(160))),
  reviews: v.optional(reviews),
});

type AnswerText = v.InferOutput<typeof answerText>;
export type AnswerField = v.InferOutput<typeof answerField>;

/** What a text says, part by part: the name as in `texts.bg.short[1]`, then the words with their placeholders. */
export const listParts = ({ core, next, short }: AnswerText): [name: string, text: string][] => [
  ['core', core],
  ...(next === undefined ? [] : [['next', next] as [string, string]]),
  ...listShortParts(short),
];

export const listShortParts = (short: AnswerText['short']): [name: string, text: string][] =>
  typeof short === 'string' ? [['short', short]] : short.map((text, at) => [`short[${at}]`, text]);
