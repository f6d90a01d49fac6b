import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../core/exchange/json-parts.ts';
import type { HelpPoint } from '../../core/pack/schema.ts';
import { useTemporaryPacks } from '../../tests/temporary-packs.ts';
import { exportFile } from './export.ts';
import { importFile } from './import.ts';
import { readPackFolder } from './read-pack-folder.ts';

const copy = useTemporaryPacks();

/** Made up: one of each that a careless file could harm. */
const points = [
  {
    ...{ id: 'de-soms-example', version: '2026.11.22', name: 'Netz', type: 'social_media_counselling', country: 'DE', topics: ['health'] },
    ...{ status: 'active', email: 'netz@example.org', fundedUntil: '2027-06-30', supersedes: ['de-first'], languages: ['bg'] },
    source: { url: 'https://netz.example.org/', precision: 'page', date: '2026-11' },
    ...{ translations: { bg: { name: 'Мрежа' } }, verifiedAt: '2026-11-01' },
  },
  {
    ...{
      id: 'de-office-example',
      version: '2026.11.22',
      name: 'Amt',
      type: 'authority',
      country: 'DE',
      topics: ['health'],
      mayReport: true,
    },
    ...{ postcodes: [{ from: '01067', to: '01099' }], source: { precision: 'site', date: null } },
  },
  {
    ...{ id: 'de-refuge-example', version: '2026.11.22', name: 'Haus', type: 'shelter', country: 'DE', topics: ['homelessness'] },
    ...{ place: 'berlin', addressSecret: true, phones: ['030 000000'], source: { precision: 'site', date: null } },
  },
];

const file = (): string => join(copy.packs, 'de', 'help-points.json');
const read = (id: string): HelpPoint | undefined => readPackFolder(copy.packs, 'de').pack.helpPoints.find((point) => point.id === id);

async function run(text: string | object, ...options: string[]): Promise<number> {
  const path = join(copy.folder, typeof text === 'string' ? 'in.csv' : 'in.json');
  writeFileSync(path, typeof text === 'string' ? text : JSON.stringify(text));
  return importFile([path, '--packs', copy.packs, '--today', '2026-12-01', ...options]);
}

beforeEach(() => {
  const { helpPoints } = JSON.parse(readFileSync(file(), 'utf8')) as { helpPoints: unknown[] };
  writeFileSync(file(), JSON.stringify({ helpPoints: [...helpPoints, ...points] }));
});

describe('a table with few columns', () => {
  const table = [
    'id,name,type,country,topics,phones,url,source_date',
    'de-soms-example,Netz,social_media_counselling,DE,health,0341 000000,https://netz.example.org/hilfe,2026-12',
    'de-office-example,Amt Mitte,authority,DE,health,,,',
    'de-refuge-example,Haus,shelter,DE,homelessness,030 000000,,',
  ].join('\n');

  it('changes what its columns say and keeps everything else, but not that somebody had called the old number', async () => {
    expect(await run(table)).toBe(0);
    expect(read('de-soms-example')).toEqual({
      ...points[0],
      version: '2026.12.01',
      ...{ phones: ['0341 000000'], url: 'https://netz.example.org/hilfe', verifiedAt: undefined },
      source: { url: 'https://netz.example.org/', precision: 'page', date: '2026-12' },
    });
    expect(read('de-office-example')).toEqual({ ...points[1], version: '2026.12.01', name: 'Amt Mitte' });
    expect(read('de-refuge-example')).toEqual(points[2]);
    expect(copy.said.slice(-3)).toEqual([
      'changed: de-soms-example: source, phones, url, verifiedAt (taken out)',
      'changed: de-office-example: name',
      '0 new, 2 changed, 1 the same',
    ]);
  });

  it('takes out what it leaves empty, and says so', async () => {
    expect(await run('id,name,type,country,topics,email,name_bg\nde-soms-example,Netz,social_media_counselling,DE,health,,')).toBe(0);
    const left = { ...points[0], version: '2026.12.01', email: undefined, translations: undefined, verifiedAt: undefined };
    expect(read('de-soms-example')).toEqual(left);
    expect(copy.said.at(-2)).toBe('changed: de-soms-example: translations (taken out), email (taken out), verifiedAt (taken out)');
  });

  it('cannot give a secret address away', async () => {
    const before = readFileSync(file(), 'utf8');
    expect(
      await run('id,name,type,country,topics,address\nde-refuge-example,Haus,shelter,DE,homelessness,"Musterweg 1, 10999 Berlin"'),
    ).toBe(1);
    expect(copy.said.at(-1)).toContain('has a secret address: leave out address');
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });
});

describe('what protects somebody', () => {
  it.each([
    ['de-soms-example', 'status', 'social_media_counselling', '', 'status would be taken out of de-soms-example'],
    ['de-soms-example', 'funded_until', 'social_media_counselling', '', 'fundedUntil would be taken out of de-soms-example'],
    ['de-soms-example', 'supersedes', 'social_media_counselling', '', 'supersedes would be taken out of de-soms-example'],
    ['de-soms-example', 'supersedes', 'social_media_counselling', 'none', 'supersedes would be taken out of de-soms-example'],
    ['de-office-example', 'may_report', 'authority', '', 'mayReport would be taken out of de-office-example'],
    ['de-office-example', 'postcodes', 'authority', '', 'postcodes would be taken out of de-office-example'],
    ['de-refuge-example', 'address_secret', 'shelter', '', 'addressSecret would be taken out of de-refuge-example'],
    ['de-refuge-example', 'address_secret', 'shelter', 'no', 'addressSecret of de-refuge-example would no longer be yes'],
  ])('goes from %s by the column %s (%s, %j) with --remove alone', async (id, column, type, cell, message) => {
    const table = `id,name,type,country,topics,${column}\n${id},Name,${type},DE,health,${cell}`;
    const before = readFileSync(file(), 'utf8');
    expect(await run(table)).toBe(1);
    expect(copy.said.at(-1)?.split('\n')).toEqual([
      `in.csv, line 2: ${id}, column ${column}: ${message}: put it back, or say --remove if that is meant`,
      'Nothing was taken over.',
    ]);
    expect(readFileSync(file(), 'utf8')).toBe(before);
    expect(await run(table, '--remove')).toBe(0);
    expect(copy.said.at(-1)).toBe('0 new, 1 changed, 0 the same');
  });
});

describe('an older file', () => {
  it.each(['helppoints.csv', 'hsds.json'])('of our own (%s) does not undo what was changed since', async (form) => {
    const out = join(copy.folder, form);
    await exportFile([form, '--packs', copy.packs, '--out', out]);
    await run('id,name,type,country,topics\nde-soms-example,Netz Zwei,social_media_counselling,DE,health');
    const before = readFileSync(file(), 'utf8');
    expect(await importFile([out, '--packs', copy.packs, '--today', '2026-12-02'])).toBe(1);
    expect(copy.said.at(-1)).toContain(
      'is 2026.11.22, older than 2026.12.01 in the packs, and would undo what was changed since: export again',
    );
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });

  it('that says what stands there already may come again', async () => {
    const table = 'id,version,name,type,country,topics\nde-office-example,2026.11.22,Amt Zwei,authority,DE,health';
    await run(table);
    expect(await run(table)).toBe(0);
    expect(copy.said.at(-1)).toBe('0 new, 0 changed, 1 the same');
  });
});

describe('a table that a spreadsheet has spoilt', () => {
  it.each([
    ['postcodes', '1067', 'column postcodes: has 1067, a postcode of four digits: a leading zero was lost: format the column as text'],
    ['phones', '341 000000', 'column phones: has 341 000000, which begins with neither 0 nor +'],
  ])('is refused for its %s', async (column, cell, message) => {
    expect(await run(`id,name,type,country,place,topics,${column}\nde-new,Neu,shelter,DE,berlin,homelessness,${cell}`)).toBe(1);
    expect(copy.said.at(-1)).toContain(`in.csv, line 2: de-new, ${message}`);
  });

  it('is refused for a new shelter that is nowhere', async () => {
    expect(await run('id,name,type,country,topics,place\nde-new,Neu,shelter,DE,homelessness,')).toBe(1);
    expect(copy.said.at(-1)).toContain(
      'in.csv, line 2: de-new, column place: is missing, and shelter would count for the whole country: give place, land or postcodes',
    );
    expect(await run('id,name,type,country,topics\nde-new,Neu,crisis_line,DE,homelessness')).toBe(0);
  });
});

describe('a service of others that is known already', () => {
  const service = { id: 'a-1', name: 'Example', status: 'active', email: 'office@example.org', phones: [{ number: '030 000000' }] };
  const at = { id: 'l-1', location: { id: 'l-2', latitude: 52.5, longitude: 13.4 } };
  const full = { ...service, service_at_locations: [at] };
  const edited = { url: 'https://office.example.org/', source: { url: 'https://office.example.org/', precision: 'page', date: '2026-11' } };
  const own = { topics: ['homelessness'], mayReport: true, openingHours: 'Mo 09:00-12:00', notes: 'nur intern', ...edited };

  /** An editor adds what their form has no word for, or what they did not say. */
  function edit(): void {
    const { helpPoints } = JSON.parse(readFileSync(file(), 'utf8')) as { helpPoints: Json[] };
    writeFileSync(
      file(),
      JSON.stringify({ helpPoints: helpPoints.map((point) => (point['id'] === 'hsds-a-1' ? { ...point, ...own } : point)) }),
    );
  }

  it('keeps what their form cannot say or they did not say', async () => {
    const options = ['--pack', 'de', '--type', 'eu_counselling', '--topics', 'health'];
    expect(await run(full, ...options)).toBe(0);
    edit();
    expect(await run({ ...full, name: 'Example Two', email: '' }, ...options)).toBe(0);
    expect(copy.said.at(-2)).toBe('changed: hsds-a-1: name, email (taken out)');
    const point = read('hsds-a-1');
    expect(point).toMatchObject({ ...own, name: 'Example Two', type: 'eu_counselling', phones: ['030 000000'] });
    expect(point).not.toHaveProperty('email');
  });
});

describe('a review of others that is known already', () => {
  const claims = (): string => join(copy.packs, 'de', 'claims.json');
  const review = (fields: object = {}) => ({
    ...{
      '@type': 'ClaimReview',
      url: 'https://facts.example.org/1',
      claimReviewed: 'Made up',
      reviewBody: 'Nobody pays that.',
      inLanguage: 'en',
    },
    reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1 },
    ...fields,
  });
  const options = ['--pack', 'de', '--topics', 'health', '--harm', 'low'];
  const readLast = () => readPackFolder(copy.packs, 'de').pack.claims.at(-1);

  beforeEach(async () => {
    expect(await run(review(), ...options)).toBe(0);
    const file = JSON.parse(readFileSync(claims(), 'utf8')) as { claims: Json[] };
    Object.assign(file.claims.at(-1) ?? {}, { verdict: 'outdated', harm: 'high', myth: { de: 'Erfunden', en: 'Made up' } });
    writeFileSync(claims(), JSON.stringify(file));
  });

  it('keeps what editors have made of it', async () => {
    expect(await run(review({ reviewBody: 'Nobody ever paid that.' }), ...options)).toBe(0);
    expect(copy.said.at(-2)).toMatch(/^changed: review-\S+: fact$/);
    expect(readLast()).toMatchObject({
      ...{ verdict: 'outdated', harm: 'high', myth: { de: 'Erfunden', en: 'Made up' }, fact: { en: 'Nobody ever paid that.' } },
    });
  });

  it('is refused when they call it true now', async () => {
    expect(await run(review({ reviewRating: { ratingValue: 5, bestRating: 5, worstRating: 1 } }), ...options)).toBe(1);
    expect(copy.said.join('\n')).toContain('x_verdict: is "true"');
  });
});
