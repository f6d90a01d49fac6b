import type { HelpPoint, Place } from '../pack/schema.ts';
import {
  foreignPrefix,
  type HsdsAddress,
  type HsdsLocation,
  type HsdsService,
  statuses,
  straightFields,
  translatedFields,
} from './hsds-service.ts';
import { rename } from './json-parts.ts';
import { readVersionDay } from './read-version-day.ts';
import { splitAddress } from './split-address.ts';
import { writeSchedules } from './write-schedules.ts';

interface HsdsSurroundings {
  /** the same id for the same words, always (UUID version 5) */
  makeUuid(words: string): string;
  findPlace(id: string): Place | undefined;
  /** of a topic or subtopic, in English */
  findTopicLabel(id: string): string | undefined;
}

/** Taxonomies of `attributes`; the terms are the ids of our topics and target groups. */
const topicTaxonomy = 'pomost:topics';
const groupTaxonomy = 'pomost:target-groups';

/** A service with everything that belongs to it inside; `readHsds` gives the same entry back. */
export function writeHsdsService(point: HelpPoint, surroundings: HsdsSurroundings): HsdsService {
  const { makeUuid } = surroundings;
  const numbered = <T extends object>(kind: string, list: readonly T[]): (T & { id: string })[] =>
    list.map((item, index) => ({ id: makeUuid(`${kind} ${point.id} ${index}`), ...item }));
  const { organisation = point.name, programme, phones, languages } = point;
  return {
    id: point.id.startsWith(foreignPrefix) ? point.id.slice(foreignPrefix.length) : makeUuid(`service ${point.id}`),
    ...rename({ ...point }, straightFields),
    name: point.name,
    status: statuses[point.status ?? 'active'],
    ...(point.status === undefined ? {} : { x_status: point.status }),
    last_modified: `${readVersionDay(point.version)}T00:00:00Z`,
    organization: { id: makeUuid(`organization ${organisation}`), name: organisation, description: organisation },
    // only where the name alone does not show that it is known
    ...(point.organisation === point.name ? { x_organisation: point.organisation } : {}),
    ...(programme === undefined ? {} : { program: { id: makeUuid(`program ${programme}`), name: programme, description: programme } }),
    ...(phones === undefined
      ? {}
      : {
          phones: numbered(
            'phone',
            phones.map((number) => ({ number })),
          ),
        }),
    ...(languages === undefined
      ? {}
      : {
          languages: numbered(
            'language',
            languages.map((code) => ({ code })),
          ),
        }),
    ...writeTranslations(point),
    ...(point.verifiedAt === undefined ? {} : { assured_date: point.verifiedAt }),
    schedules: numbered('schedule', writeSchedules(point.openingHours, point.hoursNote)),
    service_areas: numbered(
      'area',
      (point.postcodes ?? []).map(({ from, to }) => ({ name: from === to ? from : `${from}–${to}` })),
    ),
    service_at_locations: numbered('service at location', writeLocations(point, surroundings)),
    attributes: writeAttributes(point, surroundings),
  };
}

const writeTranslations = ({ translations }: HelpPoint): { x_translations?: Record<string, unknown> } =>
  translations === undefined
    ? {}
    : {
        x_translations: Object.fromEntries(
          Object.entries(translations).map(([language, texts]) => [language, rename({ ...texts }, translatedFields)]),
        ),
      };

function writeLocations(point: HelpPoint, { makeUuid, findPlace }: HsdsSurroundings): { location: HsdsLocation }[] {
  const place = point.place === undefined ? undefined : findPlace(point.place);
  if (point.addressSecret || [place, point.address, point.latitude, point.longitude].every((known) => known === undefined)) return [];
  return [
    {
      location: {
        id: makeUuid(`location ${point.id}`),
        location_type: 'physical',
        ...(place ? { name: place.name } : {}),
        ...(point.latitude === undefined ? {} : { latitude: point.latitude }),
        ...(point.longitude === undefined ? {} : { longitude: point.longitude }),
        addresses: writeAddress(point, place).map((address) => ({ id: makeUuid(`address ${point.id}`), ...address })),
      },
    },
  ];
}

/** What HSDS demands and we do not know is an empty text. */
function writeAddress({ address, country }: Pick<HelpPoint, 'address' | 'country'>, place?: Place): Omit<HsdsAddress, 'id'>[] {
  if (address === undefined) return [];
  const { street, postcode, city } = splitAddress(address) ?? { street: address, postcode: '', city: place?.name ?? '' };
  return [{ address_1: street, city, state_province: place?.land ?? '', postal_code: postcode, country, address_type: 'physical' }];
}

function writeAttributes(
  { id, topics, targetGroups = [] }: HelpPoint,
  { makeUuid, findTopicLabel }: HsdsSurroundings,
): NonNullable<HsdsService['attributes']> {
  const write = (taxonomy: string, linkType: string) => (code: string) => ({
    id: makeUuid(`attribute ${id} ${taxonomy} ${code}`),
    link_type: linkType,
    taxonomy_term: {
      id: makeUuid(`term ${taxonomy} ${code}`),
      code,
      name: findTopicLabel(code) ?? code,
      description: findTopicLabel(code) ?? code,
      taxonomy,
    },
  });
  return [...topics.map(write(topicTaxonomy, 'topic')), ...targetGroups.map(write(groupTaxonomy, 'target group'))];
}
