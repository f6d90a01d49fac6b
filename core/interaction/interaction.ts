import * as v from 'valibot';
import { variants } from '../answer/compose.ts';
import { situations } from '../finding/finding.ts';
import { answerLanguages, otherLanguages } from '../language.ts';
import { countries } from '../pack/schema.ts';
import { siteIds } from '../post.ts';

/**
 * One act of the counsellor. Codes only: there is no field that could hold a post's words, its author or its address,
 * and every string is bound to a form that cannot carry them. Records are never rewritten; `schema` grows with the shape.
 */
export const interactionSchemaVersion = 2;

const code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/), v.maxLength(80));
/** UUIDv7, made by whoever starts the act: the same id twice is recorded once. */
export const interactionId = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
const version = v.pipe(v.string(), v.regex(/^[0-9]+(?:\.[0-9]+){0,3}$/));
const language = v.picklist([...answerLanguages, ...otherLanguages]);
const answerLanguage = v.picklist(answerLanguages);
const versioned = v.strictObject({ id: code, version });
/** a group's id on its site; of a person's profile `h:` and a keyed hash, or `p:` and the profile until the worker has hashed it */
export const spaceCode = v.pipe(v.string(), v.regex(/^(?:[@-]?[A-Za-z0-9._-]{1,80}|h:[0-9a-f]{32}|p:@?[A-Za-z0-9._-]{1,80})$/));

// what funders ask: set by the counsellor, never inferred
export const targetGroups = [
  'eu-newcomer',
  'homeless',
  'threatened-homeless',
  'family-with-children',
  'minor',
  'counsellors-colleague',
  'authority',
  'other',
] as const;
export const mostTargetGroups = 5;
export const objectives = ['ehap-1', 'ehap-2', 'child', 'none'] as const;
export const supportedPersons = ['first', 'again', 'unknown'] as const;

const common = {
  id: interactionId,
  follows: v.optional(interactionId),
  corrects: v.optional(interactionId),
  site: v.picklist(siteIds),
  space: v.optional(spaceCode),
  source: v.picklist(['panel', 'manual', 'elsewhere']),
  channel: v.picklist(['public', 'private', 'phone', 'in-person', 'other']),
  postLanguage: v.optional(language),
  topics: v.pipe(v.array(code), v.maxLength(8)),
  urgency: v.picklist(['normal', 'high', 'emergency']),
  emergency: v.optional(v.picklist(situations)),
  place: v.optional(
    v.strictObject({
      country: v.picklist(countries),
      land: v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)),
      district: v.optional(code),
      postcodePrefix: v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/))),
    }),
  ),
  packs: v.record(code, version),
  appVersion: version,
  siteVersion: version,
  targetGroups: v.optional(v.pipe(v.array(v.picklist(targetGroups)), v.maxLength(mostTargetGroups))),
  objective: v.optional(v.picklist(objectives)),
  supportedPerson: v.optional(v.picklist(supportedPersons)),
} as const;

const edited = v.picklist(['none', 'before', 'in-the-box']);
const inserted = {
  answer: v.optional(
    v.strictObject({
      id: code,
      version,
      language: answerLanguage,
      variant: v.picklist(variants),
      edited: v.picklist(['none', 'before']),
    }),
  ),
  helpPoints: v.pipe(v.array(v.strictObject({ id: code, version, programme: v.optional(code) })), v.maxLength(5)),
  service: v.picklist(['contact', 'counselling', 'referral', 'correction']),
} as const;

/** What each act carries besides the common fields. Acts are in the past tense. */
export const actFields = {
  'finding-dismissed': { reason: v.picklist(['not-relevant', 'answered-by-peers', 'answered-by-us', 'cannot-help', 'other']) },
  'claim-judged': { claim: versioned, stance: v.picklist(['asserts', 'asks', 'denies', 'other']) },
  /** the counsellor has compared the text with its source */
  'source-checked': { answer: v.strictObject({ id: code, version, language: answerLanguage }) },
  'answer-inserted': inserted,
  'answer-posted': { of: interactionId, edited, evidence: v.picklist(['seen', 'confirmed']) },
  'answer-abandoned': { of: interactionId },
  'handled-elsewhere': inserted,
  'handed-over': { to: v.picklist(['supervisor', 'colleague', 'emergency-service']) },
  'referral-followed': { state: v.picklist(['taken-up', 'not-taken-up', 'unknown']) },
  'reaction-seen': { reaction: v.picklist(['useful', 'thanks', 'corrected-us', 'hostile', 'removed']) },
  'gap-noted': {
    gap: v.picklist(['no-answer', 'no-help-point', 'no-language', 'new-rumour', 'wrong-help-point', 'wrong-answer']),
    /** since schema 2: what is wrong */
    helpPoint: v.optional(versioned),
    answer: v.optional(versioned),
  },
  /** since schema 2: the common fields hold what the counsellor said; of a place `from` and `to` are its Land in small letters */
  'finding-corrected': { field: v.picklist(['language', 'topic', 'place', 'country']), from: v.optional(code), to: v.optional(code) },
  corrected: {
    fields: v.pipe(v.array(v.picklist(['withdrawn', 'topics', 'place', 'language', 'urgency', 'reason', 'stance'])), v.minLength(1)),
  },
  reviewed: { of: interactionId, decision: v.picklist(['agreed', 'queried', 'returned']) },
} as const;

export type Act = keyof typeof actFields;
export const acts = Object.keys(actFields) as Act[];

export const interactionDraft = v.variant('act', [
  v.strictObject({ act: v.literal('finding-dismissed'), ...common, ...actFields['finding-dismissed'] }),
  v.strictObject({ act: v.literal('claim-judged'), ...common, ...actFields['claim-judged'] }),
  v.strictObject({ act: v.literal('source-checked'), ...common, ...actFields['source-checked'] }),
  v.strictObject({ act: v.literal('answer-inserted'), ...common, ...actFields['answer-inserted'] }),
  v.strictObject({ act: v.literal('answer-posted'), ...common, ...actFields['answer-posted'] }),
  v.strictObject({ act: v.literal('answer-abandoned'), ...common, ...actFields['answer-abandoned'] }),
  v.strictObject({ act: v.literal('handled-elsewhere'), ...common, ...actFields['handled-elsewhere'] }),
  v.strictObject({ act: v.literal('handed-over'), ...common, ...actFields['handed-over'] }),
  v.strictObject({ act: v.literal('referral-followed'), ...common, ...actFields['referral-followed'] }),
  v.strictObject({ act: v.literal('reaction-seen'), ...common, ...actFields['reaction-seen'] }),
  v.strictObject({ act: v.literal('gap-noted'), ...common, ...actFields['gap-noted'] }),
  v.strictObject({ act: v.literal('finding-corrected'), ...common, ...actFields['finding-corrected'] }),
  v.strictObject({ act: v.literal('corrected'), ...common, ...actFields.corrected }),
  v.strictObject({ act: v.literal('reviewed'), ...common, ...actFields.reviewed }),
]);

/** As the panel makes it; the log adds what only the log may say. */
export type InteractionDraft = v.InferOutput<typeof interactionDraft>;
export type DraftOf<A extends Act> = Extract<InteractionDraft, { act: A }>;
export type InteractionId = v.InferOutput<typeof interactionId>;

export interface Stamp {
  schema: number;
  /** random id of this device, not of the counsellor */
  device: string;
  seq: number;
  /** SHA-256 of the record before, 64 hex digits; zeros for the first */
  previousHash: string;
  /** UTC, ISO 8601; the day alone where the topic is of a special category (GDPR Article 9) */
  at: string;
}

export type Interaction = InteractionDraft & Stamp;
export type InteractionOf<A extends Act> = DraftOf<A> & Stamp;
