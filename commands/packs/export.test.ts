import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../core/exchange/json-parts.ts';
import { getPackFromDisk } from '../../tests/read-packs-from-disk.ts';
import { useTemporaryPacks } from '../../tests/temporary-packs.ts';
import { decodeText } from './decode-text.ts';
import { exportFile } from './export.ts';
import { readCsv } from './read-csv.ts';
import { uuidOf } from './uuid-of.ts';

const copy = useTemporaryPacks();

async function read(form: string, ...options: string[]): Promise<string> {
  const out = join(copy.folder, form);
  expect(await exportFile([form, '--out', out, ...options])).toBe(0);
  return readFileSync(out, 'utf8');
}

/** What HSDS 3.0 demands of the objects we write, in our own words. */
const required: Record<string, string[]> = {
  service: ['id', 'name', 'status'],
  organization: ['id', 'name', 'description'],
  program: ['id', 'name', 'description'],
  phones: ['id', 'number'],
  languages: ['id'],
  schedules: ['id'],
  service_areas: ['id'],
  service_at_locations: ['id'],
  location: ['id', 'location_type'],
  addresses: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  attributes: ['id'],
  taxonomy_term: ['id', 'name', 'description'],
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const words: Record<string, readonly unknown[]> = {
  status: ['active', 'inactive', 'defunct', 'temporarily closed'],
  location_type: ['physical', 'postal', 'virtual'],
  address_type: ['physical', 'postal', 'virtual'],
  freq: ['WEEKLY', 'MONTHLY'],
};

/** `kind path` of everything that breaks a rule */
function findBroken(kind: string, object: Json): string[] {
  const missing = (required[kind] ?? ['nobody knows what']).filter((field) => object[field] === undefined);
  const wrong = Object.entries(object).filter(([field, value]) => {
    if (field.startsWith('x_')) return false;
    if (field === 'id') return !uuid.test(String(value));
    if (field === 'latitude' || field === 'longitude') return typeof value !== 'number';
    if (words[field]) return !words[field].includes(value);
    return typeof value === 'number' || typeof value === 'boolean' || value === null;
  });
  const inner = Object.entries(object).filter(([field, value]) => !field.startsWith('x_') && typeof value === 'object' && value !== null);
  return [
    ...[...missing, ...wrong.map(([field]) => field)].map((field) => `${kind} ${field}`),
    ...inner.flatMap(([field, value]) => (Array.isArray(value) ? value : [value]).flatMap((one: Json) => findBroken(field, one))),
  ];
}

describe('HSDS', () => {
  it('has everything the standard demands, in its types, for every help point', async () => {
    const services = JSON.parse(await read('hsds.json')) as Json[];
    const points = ['cz', 'de'].flatMap((name) => getPackFromDisk(name).helpPoints);
    expect(services.map((service) => service['x_id'])).toEqual(points.map(({ id }) => id));
    expect(services.flatMap((service) => findBroken('service', service))).toEqual([]);
  });

  it('has an id of its own for every object', async () => {
    const services = JSON.parse(await read('hsds.json')) as Json[];
    const ids = services.flatMap(({ id, phones = [], service_at_locations = [] }) => [
      id,
      ...[phones, service_at_locations].flat().map((part) => (part as Json)['id']),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the same ids every time', () => {
    expect(uuidOf('service de-112')).toMatch(/-5[0-9a-f]{3}-/);
    expect(uuidOf('service de-112')).toBe(uuidOf('service de-112'));
    expect(uuidOf('service de-112')).not.toBe(uuidOf('service de-110'));
  });
});

describe('ClaimReview', () => {
  it('is a graph of reviews of one statement in one language each', async () => {
    const graph = JSON.parse(await read('claims.jsonld', '--pack', 'cz')) as { '@context': string; '@graph': Json[] };
    const { claims } = getPackFromDisk('cz');
    expect(graph['@context']).toBe('https://schema.org');
    expect(graph['@graph']).toHaveLength(claims.flatMap(({ myth }) => Object.keys(myth)).length);
    for (const review of graph['@graph']) {
      expect(review).toMatchObject({
        '@type': 'ClaimReview',
        claimReviewed: expect.any(String),
        inLanguage: expect.stringMatching(/^[a-z]{2}$/),
        datePublished: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        reviewRating: { ratingValue: expect.any(Number), bestRating: 5, worstRating: 1, alternateName: expect.any(String) },
        itemReviewed: { '@type': 'Claim' },
      });
    }
  });
});

describe('tables', () => {
  it('have a row per help point and no cell that a spreadsheet would run', async () => {
    const text = await read('helppoints.csv', '--pack', 'de');
    expect(text.startsWith('\ufeff"id","version","name"')).toBe(true);
    expect(text).not.toMatch(/(?:^|,)"[=+\-@]/m);
    expect(readCsv(decodeText(Buffer.from(text)).text).rows).toHaveLength(getPackFromDisk('de').helpPoints.length + 1);
  });

  it('have a row per period of a fact', async () => {
    const { rows } = readCsv(decodeText(Buffer.from(await read('facts.csv', '--pack', 'de'))).text);
    const { facts } = getPackFromDisk('de');
    expect(rows.slice(1).map(({ cells }) => [cells[0], cells[6]])).toEqual(
      facts.flatMap(({ id, periods }) => periods.map(({ value }) => [id, String(value)])),
    );
    expect(rows.length).toBeGreaterThan(5);
  });
});

describe('a wrong call', () => {
  it.each([
    [[], 'npm run packs -- export helppoints.csv|hsds.json|claims.jsonld|facts.csv'],
    [['everything.zip'], 'npm run packs -- export helppoints.csv|hsds.json|claims.jsonld|facts.csv'],
    [['hsds.json', '--pack', 'at'], '--pack at: there is no such pack, only all, common, cz, de'],
  ])('%j says what there is', async (args, message) => {
    expect(await exportFile(args)).toBe(1);
    expect(copy.said.at(-1)).toContain(message);
  });
});
