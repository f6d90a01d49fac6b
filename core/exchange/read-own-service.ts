import { type HsdsSchedule, readStatus, straightFields, translatedFields } from './hsds-service.ts';
import { isObject, type Json, objectsIn, rename, textIn, turnAround, withoutUndefined } from './json-parts.ts';
import { readSchedules, type ScheduleReading } from './read-schedules.ts';
import { joinHsdsAddress, splitAddress } from './split-address.ts';
import { writeSchedules } from './write-schedules.ts';

/** A help point out of a service that carries our x_ fields. Where somebody changed the standard field beside one of ours, theirs counts. */
export function readOwnService(service: Json, reading: ScheduleReading): Json {
  const { name, x_organisation, x_status, phones, languages } = service;
  const organisation = objectsIn(service['organization'])[0]?.['name'];
  // a place that was closed and is open again says so; "active" alone is what every service has
  const isSaidActive = x_status === 'active' || (x_status !== undefined && service['status'] === 'active');
  const hsdsLocation = objectsIn(objectsIn(service['service_at_locations'])[0]?.['location'])[0] ?? {};
  return withoutUndefined({
    ...rename(service, turnAround(straightFields)),
    status: readStatus(service['status']) ?? (isSaidActive ? 'active' : undefined),
    organisation: organisation !== name || x_organisation === name ? organisation : undefined,
    programme: objectsIn(service['program'])[0]?.['name'],
    phones: phones === undefined ? undefined : objectsIn(phones).map(({ number }) => number),
    languages: languages === undefined ? undefined : objectsIn(languages).map(({ code }) => code),
    translations: readTranslations(service['x_translations']),
    latitude: hsdsLocation['latitude'],
    longitude: hsdsLocation['longitude'],
    address: readAddress(service['x_address'], hsdsLocation),
    ...readHours(service, reading),
  });
}

const readTranslations = (translations: unknown): Json | undefined =>
  isObject(translations)
    ? Object.fromEntries(
        Object.entries(translations).map(([language, texts]) => [
          language,
          isObject(texts) ? rename(texts, turnAround(translatedFields)) : texts,
        ]),
      )
    : undefined;

function readAddress(kept: unknown, hsdsLocation: Json): unknown {
  const address = objectsIn(hsdsLocation['addresses'])[0];
  if (!address) return kept;
  const { address_1, city, postal_code } = address;
  const parts = typeof kept === 'string' ? (splitAddress(kept) ?? { street: kept, postcode: '', city }) : undefined;
  return parts?.street === address_1 && parts?.postcode === postal_code && parts?.city === city ? kept : joinHsdsAddress(address);
}

/** What says when it is open, without the interval. */
const timeFields = [
  ...(['freq', 'byday', 'opens_at', 'closes_at', 'description', 'bymonthday', 'byweekno', 'byyearday'] as const),
  ...(['count', 'valid_from', 'valid_to', 'dtstart', 'until'] as const),
];

const sayTimes = (schedules: readonly HsdsSchedule[]): string =>
  JSON.stringify(
    schedules.map((schedule) => [...timeFields.map((field) => schedule[field] || null), schedule.freq && Number(schedule.interval || 1)]),
  );

function readHours(service: Json, reading: ScheduleReading): { openingHours: unknown; hoursNote: unknown } {
  const { x_opening_hours: openingHours, x_hours_note: hoursNote } = service;
  const schedules = service['schedules'] === undefined ? [] : (objectsIn(service['schedules']) as HsdsSchedule[]);
  const ours = writeSchedules(textIn(openingHours), textIn(hoursNote));
  if (schedules.length === 0 || sayTimes(schedules) === sayTimes(ours)) return { openingHours, hoursNote };
  return { openingHours: undefined, hoursNote, ...readSchedules(schedules, reading) };
}
