import * as v from 'valibot';
import { country, date, id, land, language, latitude, line, link, longitude, paragraph, version } from './fields.ts';
import { findStreet } from './find-street.ts';
import { tell, tellOf } from './tell.ts';

const helpPointTypes = [
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

const postcode = v.pipe(
  v.string(),
  v.regex(
    /^\d{2,5}$/,
    tellOf((written) => [`is ${written}, which is no postcode or beginning of one`, 'correct it']),
  ),
);
const phone = v.pipe(
  v.string(),
  v.regex(
    /^\+?[0-9 /()-]{3,30}$/,
    tellOf((written) => [`is ${written}, which is no phone number`, 'correct it']),
  ),
);
const email = v.pipe(v.string(), v.email(tellOf((written) => [`is ${written}, which is no mail address`, 'correct it'])));
/** IANA */
const timeZone = v.pipe(
  v.string(),
  v.check(
    isTimeZone,
    tellOf((written) => [`is ${written}, which is no time zone such as Europe/Berlin`, 'correct it']),
  ),
);
/** as precisely as it is known */
const sourceDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-\d{2}(-\d{2})?)?$/,
    tellOf((written) => [`is ${written}`, 'write a year, a month or a day, such as 2026-12']),
  ),
);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const translation = v.strictObject({
  name: v.optional(line),
  description: v.optional(paragraph),
  application: v.optional(paragraph),
  eligibility: v.optional(paragraph),
});

/** Every text in which a street with a house number stands, by the keys that lead to it. */
function listStreets(value: unknown, keys: string[] = []): [keys: string[], street: string][] {
  if (typeof value === 'string') {
    const street = findStreet(value);
    return street === undefined ? [] : [[keys, street]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'address' ? [] : listStreets(part, [...keys, key])));
}

/** As far as a message needs it. */
const makePathItem = (key: string, input: Record<string, unknown>): v.ObjectPathItem => ({
  type: 'object',
  origin: 'value',
  input,
  key,
  value: undefined,
});

/** A service at one place, as HSDS 3 cuts it; how the fields are called there: docs/formats.md. */
export const helpPoint = v.pipe(
  v.strictObject({
    id,
    version,
    name: line,
    /** for sites with little room */
    shortName: v.optional(v.pipe(line, v.maxLength(40))),
    type: v.picklist(helpPointTypes),
    status: v.optional(v.picklist(['active', 'closed-for-now', 'closed'])),
    /** the organisation that runs it, where the name does not say so */
    organisation: v.optional(line),
    description: v.optional(paragraph),
    /** how one gets in: walk in, call, be sent */
    application: v.optional(paragraph),
    eligibility: v.optional(paragraph),
    translations: v.optional(v.record(language, translation)),
    country,
    /** id of a place of the packs; absent: the whole country, or what `land` and `postcodes` say */
    place: v.optional(id),
    /** the Land it serves where it has no place */
    land: v.optional(land),
    /** WGS 84, degrees; absent: those of the place */
    latitude: v.optional(latitude),
    longitude: v.optional(longitude),
    /** it serves these and no others; both ends count, compared on as many digits as are given */
    postcodes: v.optional(v.pipe(v.array(v.strictObject({ from: postcode, to: postcode })), v.minLength(1), v.maxLength(100))),
    /** whom it takes when nothing nearer is found */
    fallback: v.optional(v.picklist(['none', 'land', 'country'])),
    address: v.optional(line),
    /** of a shelter for victims of violence: reached by phone only, its address is never kept or written */
    addressSecret: v.optional(v.boolean()),
    phones: v.optional(v.pipe(v.array(phone), v.maxLength(5))),
    email: v.optional(email),
    url: v.optional(link),
    languages: v.optional(v.array(language)),
    /** in the form of OpenStreetMap: see docs/opening-hours.md */
    openingHours: v.optional(v.pipe(line, v.maxLength(250))),
    /** absent: that of the country's capital */
    timeZone: v.optional(timeZone),
    /** hours that cannot be said in that form */
    hoursNote: v.optional(line),
    appointment: v.optional(v.picklist(['required', 'possible', 'no'])),
    /** topic or subtopic ids */
    topics: v.pipe(v.array(id), v.minLength(1)),
    targetGroups: v.optional(v.array(id)),
    // absent: not known
    anonymous: v.optional(v.boolean()),
    free: v.optional(v.boolean()),
    withoutPapers: v.optional(v.boolean()),
    withoutInsurance: v.optional(v.boolean()),
    /** an authority that has to, or may, tell another one about those who come */
    mayReport: v.optional(v.boolean()),
    notes: v.optional(paragraph),
    programme: v.optional(line),
    fundedUntil: v.optional(date),
    source: v.strictObject({
      url: v.optional(link),
      precision: v.picklist(['page', 'site']),
      date: v.nullable(sourceDate),
    }),
    /** absent: nobody has called; shown as "not verified, call first" */
    verifiedAt: v.optional(date),
    verifiedBy: v.optional(line),
    /** ids of entries that this one takes the place of */
    supersedes: v.optional(v.pipe(v.array(id), v.maxLength(10))),
  }),
  v.check(
    ({ addressSecret, address, latitude: north, longitude: east, postcodes }) =>
      addressSecret !== true || [address, north, east, postcodes].every((written) => written === undefined),
    tell('has a secret address', 'leave out address, coordinates and postcodes, give the phone alone'),
  ),
  v.check(
    ({ addressSecret, phones }) => addressSecret !== true || (phones?.length ?? 0) > 0,
    tell('has a secret address and no phone, so that nobody could reach it', 'give the phone'),
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value.addressSecret !== true) return;
    for (const [keys, street] of listStreets(dataset.value)) {
      const told = tell(`has a secret address and names a street: "${street}"`, 'take it out of the text: the phone alone is given');
      addIssue({ message: told, path: keys.map((key) => makePathItem(key, dataset.value)) as [v.ObjectPathItem] });
    }
  }),
);
