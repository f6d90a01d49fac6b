import { straightFields } from './hsds-service.ts';
import { isObject, type Json, objectsIn } from './json-parts.ts';
import type { FieldPath } from './merge-fields.ts';

interface ForeignParts {
  service: Json;
  /** the service at one location */
  at: Json;
  /** what was read of them */
  value: Json;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Our fields that somebody's service speaks of. What it has no property for is not known there, so a known entry keeps it;
 * the same where it has a value that we cannot keep. A property that is empty says that there is nothing.
 */
export function listForeignFields({ service, at, value }: ForeignParts): FieldPath[] {
  const hsdsLocation = objectsIn(at['location'])[0] ?? {};
  const said = (owners: Json[], key: string): unknown[] => owners.filter((owner) => key in owner).map((owner) => owner[key]);
  const everywhere = [at, hsdsLocation, service];
  const speaks = (field: string, values: unknown[]): string[] =>
    value[field] !== undefined || (values.length > 0 && values.every(isEmpty)) ? [field] : [];
  const hasHours = said(everywhere, 'schedules').length > 0;
  const hasOrganisation = isObject(service['organization']) && !isEmpty(service['organization']['name']);
  const source = (value['source'] ?? {}) as Json;
  const fields = [
    ...Object.entries(straightFields)
      .filter(([field, theirs]) => theirs in service && !['id', 'version', 'source'].includes(field))
      .flatMap(([field, theirs]) => speaks(field, [service[theirs]])),
    ...speaks('status', said([service], 'status')),
    ...(hasOrganisation ? ['organisation'] : []),
    ...speaks('programme', said([service], 'program')),
    ...speaks('phones', said(everywhere, 'phones')),
    ...speaks('languages', said(everywhere, 'languages')),
    ...(hasHours ? ['openingHours', 'hoursNote'] : []),
    ...speaks('latitude', said([hsdsLocation], 'latitude')),
    ...speaks('longitude', said([hsdsLocation], 'longitude')),
    ...speaks('address', said([hsdsLocation], 'addresses')),
    ...['place', 'country', 'email', 'url'].flatMap((field) => speaks(field, [])),
  ];
  const sourceFields = ['url', 'date'].filter((field) => !isEmpty(source[field]));
  return [...fields.map((field) => [field]), ...sourceFields.map((field) => ['source', field])];
}
