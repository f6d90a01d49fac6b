import type { PlacedEntry } from './exchange-problem.ts';
import { isObject, type Json, type JsonPath, textIn } from './json-parts.ts';
import { type HsdsDefaults, readForeignService } from './read-foreign-service.ts';
import { readOwnService } from './read-own-service.ts';

interface FoundService {
  service: Json;
  path: JsonPath;
}

/** Services wherever the forms of HSDS put them: alone, in a list, on a page, in an organisation, in a service at a location. */
function findServices(value: unknown, path: JsonPath, organization?: Json): FoundService[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => findServices(item, [...path, index], organization));
  if (!isObject(value)) return [];
  if (isObject(value['service'])) {
    const { service, ...atLocation } = value;
    return [{ service: { ...service, service_at_locations: [atLocation] }, path: [...path, 'service'] }];
  }
  for (const list of ['contents', 'services'] as const) {
    if (!Array.isArray(value[list])) continue;
    const { [list]: _, ...owner } = value;
    return findServices(value[list], [...path, list], typeof owner['name'] === 'string' ? owner : organization);
  }
  const isService = textIn(value['name']) !== undefined && textIn(value['id']) !== undefined;
  return isService ? [{ service: organization ? { organization, ...value } : value, path }] : [];
}

/** Entries as HSDS 3.0 says them, unchecked: ours come back as they were, of others what we can keep. */
export function readHsds(json: unknown, defaults: HsdsDefaults): { entries: PlacedEntry[]; remarks: string[] } {
  const remarks: string[] = [];
  const entries = findServices(json, []).flatMap(({ service, path }) => {
    const label = textIn(service['x_id']) ?? String(service['name']);
    const remark = (text: string): void => void remarks.push(`${label}: ${text}`);
    const reading = { ...defaults, remark };
    const read = textIn(service['x_id']) ? [{ value: readOwnService(service, reading) }] : readForeignService(service, reading);
    return read.map((one) => ({ ...one, label, path }));
  });
  return { entries, remarks };
}
