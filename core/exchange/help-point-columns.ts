import { answerLanguages } from '../language.ts';

export interface HelpPointColumn {
  name: string;
  /** of the field in the entry */
  path: readonly [string, ...string[]];
  /** `list`: parts between `|`; `ranges`: `01067-01099 | 04103-04103`; `flag`: yes, no or nothing */
  kind: 'text' | 'number' | 'flag' | 'list' | 'ranges';
}

const column = (name: string, field: string, kind: HelpPointColumn['kind'] = 'text'): HelpPointColumn => ({ name, path: [field], kind });

const translated = ['name', 'description', 'application', 'eligibility'].flatMap((field) =>
  answerLanguages.map(
    (language): HelpPointColumn => ({ name: `${field}_${language}`, path: ['translations', language, field], kind: 'text' }),
  ),
);

/** One row per help point; a column that is left out is left empty. */
export const helpPointColumns: readonly HelpPointColumn[] = [
  column('id', 'id'),
  column('version', 'version'),
  column('name', 'name'),
  column('short_name', 'shortName'),
  column('type', 'type'),
  column('status', 'status'),
  column('organisation', 'organisation'),
  column('description', 'description'),
  column('application', 'application'),
  column('eligibility', 'eligibility'),
  column('country', 'country'),
  column('place', 'place'),
  column('land', 'land'),
  column('latitude', 'latitude', 'number'),
  column('longitude', 'longitude', 'number'),
  column('postcodes', 'postcodes', 'ranges'),
  column('fallback', 'fallback'),
  column('address', 'address'),
  column('address_secret', 'addressSecret', 'flag'),
  column('phones', 'phones', 'list'),
  column('email', 'email'),
  column('url', 'url'),
  column('languages', 'languages', 'list'),
  column('opening_hours', 'openingHours'),
  column('time_zone', 'timeZone'),
  column('hours_note', 'hoursNote'),
  column('appointment', 'appointment'),
  column('topics', 'topics', 'list'),
  column('target_groups', 'targetGroups', 'list'),
  column('anonymous', 'anonymous', 'flag'),
  column('free', 'free', 'flag'),
  column('without_papers', 'withoutPapers', 'flag'),
  column('without_insurance', 'withoutInsurance', 'flag'),
  column('may_report', 'mayReport', 'flag'),
  column('notes', 'notes'),
  column('programme', 'programme'),
  column('funded_until', 'fundedUntil'),
  { name: 'source_url', path: ['source', 'url'], kind: 'text' },
  { name: 'source_precision', path: ['source', 'precision'], kind: 'text' },
  { name: 'source_date', path: ['source', 'date'], kind: 'text' },
  column('verified_at', 'verifiedAt'),
  column('verified_by', 'verifiedBy'),
  column('supersedes', 'supersedes', 'list'),
  ...translated,
];
