import type { Act, Interaction } from '../interaction/interaction.ts';
import { writeCsv } from './write-csv.ts';

type Cell = string | number | undefined;
type Column = (record: Interaction) => Cell;

/** What an act carries, in one cell: the same column serves all acts. */
const details: { [A in Act]: (record: Extract<Interaction, { act: A }>) => string } = {
  'finding-dismissed': ({ reason }) => reason,
  'claim-judged': ({ claim, stance }) => `${claim.id} ${stance}`,
  'source-checked': () => '',
  'answer-inserted': ({ service }) => service,
  'answer-posted': ({ evidence, edited }) => `${evidence} ${edited}`,
  'answer-abandoned': () => '',
  'handled-elsewhere': ({ service }) => service,
  'handed-over': ({ to }) => to,
  'referral-followed': ({ state }) => state,
  'reaction-seen': ({ reaction }) => reaction,
  'gap-noted': ({ gap }) => gap,
  'finding-corrected': ({ field, from = 'none', to = 'none' }) => `${field} ${from} ${to}`,
  corrected: ({ fields }) => fields.join(' '),
  reviewed: ({ decision }) => decision,
};

const detailsOf = (record: Interaction): string => (details[record.act] as (given: Interaction) => string)(record);
const answerOf = (record: Interaction) => ('answer' in record ? record.answer : undefined);
const languageOf = (record: Interaction) => (record.act !== 'gap-noted' && 'answer' in record ? record.answer?.language : undefined);
const insertedOf = (record: Interaction) => ('helpPoints' in record ? record.answer : undefined);
const pointsOf = (record: Interaction) =>
  'helpPoints' in record ? record.helpPoints : 'helpPoint' in record && record.helpPoint ? [record.helpPoint] : [];

/** Columns of the export, documented in docs/export.md; new ones are added at the end. */
export const columns: Record<string, Column> = {
  id: (record) => record.id,
  schema: (record) => record.schema,
  device: (record) => record.device,
  seq: (record) => record.seq,
  previous_hash: (record) => record.previousHash,
  at: (record) => record.at,
  act: (record) => record.act,
  details: detailsOf,
  of: (record) => ('of' in record ? record.of : undefined),
  follows: (record) => record.follows,
  corrects: (record) => record.corrects,
  site: (record) => record.site,
  space: (record) => record.space,
  source: (record) => record.source,
  channel: (record) => record.channel,
  post_language: (record) => record.postLanguage,
  topics: (record) => record.topics.join(' '),
  urgency: (record) => record.urgency,
  emergency: (record) => record.emergency,
  country: (record) => record.place?.country,
  land: (record) => record.place?.land,
  district: (record) => record.place?.district,
  postcode_prefix: (record) => record.place?.postcodePrefix,
  answer: (record) => answerOf(record)?.id,
  answer_version: (record) => answerOf(record)?.version,
  answer_language: languageOf,
  answer_variant: (record) => insertedOf(record)?.variant,
  answer_edited: (record) => insertedOf(record)?.edited,
  help_points: (record) =>
    pointsOf(record)
      .map(({ id, version }) => `${id}@${version}`)
      .join(' '),
  target_groups: (record) => record.targetGroups?.join(' '),
  objective: (record) => record.objective,
  supported_person: (record) => record.supportedPerson,
  packs: (record) =>
    Object.entries(record.packs)
      .map(([id, version]) => `${id}@${version}`)
      .join(' '),
  app_version: (record) => record.appVersion,
  site_version: (record) => record.siteVersion,
  programmes: (record) => ('helpPoints' in record ? record.helpPoints.flatMap(({ programme }) => programme ?? []).join(' ') : undefined),
  claim_version: (record) => ('claim' in record ? record.claim.version : undefined),
};

export const toCsv = (records: Interaction[]): string =>
  writeCsv([Object.keys(columns), ...records.map((record) => Object.values(columns).map((column) => column(record) ?? ''))]);

/** One record per line, exactly as kept: fit for checking the chain of hashes. */
export const toJsonLines = (records: Interaction[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');
