import { type AnswerLanguage, isAnswerLanguage } from '../language.ts';
import { foreignPrefix, type HsdsSchedule, readStatus, straightFields } from './hsds-service.ts';
import { type Json, objectsIn, rename, textIn, turnAround, withoutUndefined } from './json-parts.ts';
import { listForeignFields } from './list-foreign-fields.ts';
import type { FieldPath } from './merge-fields.ts';
import { readSchedules } from './read-schedules.ts';
import { joinHsdsAddress } from './split-address.ts';

/** What others' files do not say and the editor says for all of them. */
export interface HsdsDefaults {
  country?: string | undefined;
  type?: string | undefined;
  topics?: string[] | undefined;
  /** ISO date */
  today: string;
  /** id of the place with this name */
  findPlace(city: string): string | undefined;
}

interface Reading extends HsdsDefaults {
  /** something of the file that we do not keep */
  remark(text: string): void;
}

/** ISO 639-2 and 639-3 of the languages we answer in; Bosnian and Serbian are read by those who read Croatian */
const longCodes: Record<string, AnswerLanguage> = {
  ...{ bul: 'bg', ces: 'cs', cze: 'cs', deu: 'de', ger: 'de', eng: 'en', hrv: 'hr', bos: 'hr', srp: 'hr', bs: 'hr', sr: 'hr' },
  ...{ ita: 'it', pol: 'pl', ron: 'ro', rum: 'ro' },
};

/** One help point per location: the first has the id of the service, further ones that of the service at this location. */
export function readForeignService(service: Json, reading: Reading): { value: Json; given: FieldPath[] }[] {
  const locations = objectsIn(service['service_at_locations']);
  return (locations.length === 0 ? [{}] : locations).map((at: Json, index) => {
    const id = index === 0 ? String(service['id']) : (textIn(at['id']) ?? `${String(service['id'])}-${index + 1}`);
    const value: Json = { id: `${foreignPrefix}${id.toLowerCase()}`, ...readAtLocation(service, at, reading) };
    return { value, given: listForeignFields({ service, at, value }) };
  });
}

function readAtLocation(service: Json, at: Json, reading: Reading): Json {
  const { type, topics, remark } = reading;
  const organization = objectsIn(service['organization'])[0] ?? {};
  const hsdsLocation = objectsIn(at['location'])[0] ?? {};
  const { id: _, ...straight } = dropEmpty(rename(service, turnAround(straightFields)));
  const all = (key: string): Json[] => [at, hsdsLocation, service].flatMap((owner) => objectsIn(owner[key]));
  const url = readUrl([textIn(service['url']), textIn(organization['website'])], remark);
  const date = readDate(service['last_modified'] ?? service['assured_date']);
  return withoutUndefined({
    type,
    topics,
    ...straight,
    shortName: readShortName(straight['shortName'], remark),
    status: service['status'] === 'active' ? 'active' : readStatus(service['status']),
    organisation: organization['name'] === service['name'] ? undefined : organization['name'],
    programme: objectsIn(service['program'])[0]?.['name'],
    email: straight['email'] ?? organization['email'],
    url,
    phones: readPhones(all('phones'), remark),
    languages: readLanguages(all('languages'), remark),
    ...readPlace(hsdsLocation, straight, reading),
    ...readSchedules(all('schedules') as HsdsSchedule[], reading),
    source: { ...(url === undefined ? {} : { url }), precision: 'page', date },
  });
}

const dropEmpty = (values: Json): Json => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

const readDate = (date: unknown): string | null => /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(textIn(date) ?? '')?.[0] ?? null;

function readShortName(name: unknown, remark: Reading['remark']): string | undefined {
  const short = textIn(name);
  if (short === undefined || short.length <= 40) return short;
  remark('its alternate_name is longer than 40 letters and was left out');
  return undefined;
}

function readUrl(urls: (string | undefined)[], remark: Reading['remark']): string | undefined {
  const given = urls.filter((url) => url !== undefined);
  const safe = given.find((url) => url.startsWith('https://'));
  if (given.length > 0 && safe === undefined) remark(`its address ${given[0]} does not begin with https:// and was left out`);
  return safe;
}

function readPhones(phones: Json[], remark: Reading['remark']): string[] | undefined {
  const numbers = [...new Set(phones.flatMap(({ number }) => textIn(number)?.replaceAll('.', ' ') ?? []))];
  if (numbers.length > 5) remark(`it has ${numbers.length} phone numbers, the first five were taken`);
  return numbers.length === 0 ? undefined : numbers.slice(0, 5);
}

function readLanguages(languages: Json[], remark: Reading['remark']): string[] | undefined {
  const codes = languages
    .flatMap(({ code, name }) => textIn(code)?.toLowerCase() ?? textIn(name) ?? [])
    .map((code) => longCodes[code] ?? code);
  const left = codes.filter((code) => !isAnswerLanguage(code));
  if (left.length > 0) remark(`the languages ${left.join(', ')} are not among ours and were left out`);
  const kept = [...new Set(codes.filter(isAnswerLanguage))];
  return kept.length === 0 ? undefined : kept;
}

function readPlace(hsdsLocation: Json, straight: Json, { country, findPlace }: HsdsDefaults): Json {
  const address = objectsIn(hsdsLocation['addresses'])[0] ?? {};
  const city = textIn(address['city']);
  const place = city === undefined ? undefined : findPlace(city);
  return {
    country: straight['country'] ?? textIn(address['country'])?.toUpperCase() ?? country,
    address: textIn(address['address_1']) ? joinHsdsAddress(address) : undefined,
    // a city that is no place stays as it is, so that it is refused: without a place it would help the whole country
    place: straight['place'] ?? place ?? (hsdsLocation['latitude'] === undefined ? city : undefined),
    latitude: hsdsLocation['latitude'],
    longitude: hsdsLocation['longitude'],
  };
}
