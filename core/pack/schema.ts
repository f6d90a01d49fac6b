import * as v from 'valibot';
import { answer, phrase } from './answer.ts';
import { claim } from './claim.ts';
import { correctionFrame } from './correction-frame.ts';
import { emergencyCard } from './emergency-card.ts';
import { example } from './example.ts';
import { fact } from './fact.ts';
import { country, id, labels, line, link, version } from './fields.ts';
import { helpPoint } from './help-point.ts';
import { officeWord } from './office-word.ts';
import { place, postcode } from './place.ts';
import { concept, cue, emergencyRule, topic } from './topic.ts';

export { type Country, countries, countryOf, lawLanguageOf, type Terms } from './fields.ts';
export { type CueSign, cueSigns } from './topic.ts';

/**
 * What packs are made of. A pack is a folder of JSON files: `pack.json` (the head) and any number of files with arrays under these
 * keys. Texts are plain text; what may stand in `{{…}}` says docs/packs.md.
 */
export const entrySchemas = {
  topics: topic,
  cues: cue,
  concepts: concept,
  emergencyRules: emergencyRule,
  emergencyCards: emergencyCard,
  facts: fact,
  claims: claim,
  answers: answer,
  phrases: phrase,
  correctionFrames: correctionFrame,
  officeWords: officeWord,
  helpPoints: helpPoint,
  places: place,
  postcodes: postcode,
  examples: example,
} as const;
export type EntryKind = keyof typeof entrySchemas;
export const entryKinds = Object.keys(entrySchemas) as EntryKind[];

/** More entries of one kind are a mistake or an attack. */
export const mostEntries = 100_000;
/** No file of the extension may reach 5 MB: the check of Firefox's add-ons refuses it. */
export const mostBytes = 4_500_000;

export const headSchema = v.strictObject({
  id,
  version,
  title: labels,
  country: v.optional(country),
  /** who answers for the content: the author of published claim reviews */
  publisher: v.optional(v.strictObject({ name: line, url: v.optional(link) })),
  /** SPDX, such as CC-BY-SA-4.0 */
  license: v.optional(line),
});

export type PackHead = v.InferOutput<typeof headSchema>;
export type EntryOf<K extends EntryKind> = v.InferOutput<(typeof entrySchemas)[K]>;
export type Topic = EntryOf<'topics'>;
export type EmergencyCard = EntryOf<'emergencyCards'>;
export type Fact = EntryOf<'facts'>;
export type Claim = EntryOf<'claims'>;
export type Answer = EntryOf<'answers'>;
export type Phrase = EntryOf<'phrases'>;
export type CorrectionFrame = EntryOf<'correctionFrames'>;
export type OfficeWord = EntryOf<'officeWords'>;
export type HelpPoint = EntryOf<'helpPoints'>;
export type Place = EntryOf<'places'>;
export type Postcode = EntryOf<'postcodes'>;
export type Example = EntryOf<'examples'>;
export type Labels = v.InferOutput<typeof labels>;

export type Pack = { head: PackHead } & { [K in EntryKind]: EntryOf<K>[] };
