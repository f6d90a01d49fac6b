import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { isLocalWithoutArea } from '../../core/exchange/is-local-without-area.ts';
import { useTemporaryPacks } from '../../tests/temporary-packs.ts';
import { exportFile } from './export.ts';
import { importFile } from './import.ts';
import { readPackFolder } from './read-pack-folder.ts';
import { writeJson } from './write-files.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../../tests/fixtures/exchange/${name}`, import.meta.url));

const copy = useTemporaryPacks();

const run = (path: string, ...options: string[]): Promise<number> =>
  importFile([path, '--packs', copy.packs, '--today', '2026-12-01', ...options]);

describe('what we export', { timeout: 30_000 }, () => {
  beforeEach(() => copy.take('real'));

  it.each(['helppoints.csv', 'hsds.json', 'claims.jsonld'])('comes in again as %s without a byte changed', async (form) => {
    const out = join(copy.folder, form);
    expect(await exportFile([form, '--packs', copy.packs, '--out', out])).toBe(0);
    const before = copy.read();
    expect(await run(out)).toBe(0);
    expect(copy.said.at(-1)).toMatch(/^0 new, 0 changed, [1-9]\d* the same$/);
    expect(copy.read()).toEqual(before);
  });

  it.each([
    ['helppoints.csv', 'helpPoints'],
    ['hsds.json', 'helpPoints'],
    ['claims.jsonld', 'claims'],
  ] as const)('comes as %s into a pack that has nothing of it', async (form, kind) => {
    const out = join(copy.folder, form);
    const file = kind === 'claims' ? 'claims.json' : 'help-points.json';
    // new ones that are nowhere are refused
    const entries = readPackFolder(copy.packs, 'de').pack[kind].filter((entry) => !('type' in entry && isLocalWithoutArea(entry)));
    expect(entries.length).toBeGreaterThan(kind === 'claims' ? 10 : 100);
    writeFileSync(join(copy.packs, 'de', file), JSON.stringify({ [kind]: entries }));
    await exportFile([form, '--packs', copy.packs, '--pack', 'de', '--out', out]);
    writeFileSync(join(copy.packs, 'de', file), JSON.stringify({ [kind]: [] }));
    expect(await run(out, '--pack', 'de')).toBe(0);
    expect(copy.read()[`de/${file}`]).toBe(writeJson({ [kind]: entries }));
  });
});

describe('a table in Windows-1250 with semicolons', () => {
  const path = fixture('help-points-windows-1250.csv');

  it('is taken in', async () => {
    expect(await run(path)).toBe(0);
    expect(copy.said[0]).toBe('help-points-windows-1250.csv: read as Windows-1250 (Central European), separated by semicolons');
    expect(copy.said.slice(-3)).toEqual(['new: cz-example-poradna', 'new: cz-example-dum', '2 new, 0 changed, 0 the same']);
    const taken = readPackFolder(copy.packs, 'cz').pack.helpPoints.find(({ id }) => id === 'cz-example-poradna');
    expect(taken).toMatchObject({
      name: 'Poradna Přístav (příklad)',
      version: '2026.12.01',
      phones: ['+420 000 000 001'],
      languages: ['cs', 'pl'],
      free: true,
    });
    expect(taken?.notes).toBe('Druhý řádek\nje v téže buňce; i se středníkem');
  });

  it('says of what somebody has verified that the file alone says so', async () => {
    const out = join(copy.folder, 'helppoints.csv');
    writeFileSync(out, 'id,name,type,country,topics,verified_at\nde-new,Neu,crisis_line,DE,homelessness,2026-11-30\n');
    await run(out);
    expect(copy.said.at(-2)).toBe('note: 1 of them is verified or reviewed, as the file says: take it back if you do not know by whom');
  });

  it('is only read with --dry-run', async () => {
    const before = copy.read();
    expect(await run(path, '--dry-run')).toBe(0);
    expect(copy.said.at(-1)).toBe('2 new, 0 changed, 0 the same (nothing was written)');
    expect(copy.read()).toEqual(before);
  });

  it('changes what is there and leaves the rest', async () => {
    await run(path);
    const { pack } = readPackFolder(copy.packs, 'cz');
    const out = join(copy.folder, 'helppoints.csv');
    writeFileSync(out, 'id,name,type,country,topics,source_date\ncz-example-dum,Jiný dům,shelter,CZ,homelessness,2026\n');
    await run(out);
    await run(out);
    expect(copy.said.slice(-4)).toEqual(
      [
        expect.any(String),
        'changed: cz-example-dum: name, source',
        '0 new, 1 changed, 0 the same',
        expect.any(String),
        '0 new, 0 changed, 1 the same',
      ].slice(-4),
    );
    const changed = readPackFolder(copy.packs, 'cz').pack.helpPoints;
    expect(changed.slice(0, -1)).toEqual(pack.helpPoints.slice(0, -1));
    expect(changed.at(-1)).toMatchObject({ name: 'Jiný dům', version: '2026.12.01.1' });
  });
});

describe('a file with mistakes', () => {
  it('is refused as a whole, every mistake with its line and what to do', async () => {
    const before = copy.read();
    expect(await run(fixture('help-points-with-mistakes.csv'))).toBe(1);
    expect(copy.said.at(-1)?.split('\n')).toEqual([
      'help-points-with-mistakes.csv, line 1: column postcode: is not known: did you mean postcodes?',
      'help-points-with-mistakes.csv, line 3: de-example-two, column place: berlinn is no place of the packs: did you mean berlin? Otherwise add it first',
      expect.stringContaining('line 3: de-example-two, column type: is "eu_councelling"'),
      'help-points-with-mistakes.csv, line 4: de-example-two, column topics: helth is no topic of the packs: did you mean health? Otherwise add it first',
      expect.stringContaining('line 4: de-example-two, column name: '),
      expect.stringContaining('line 4: de-example-two, column source_date: '),
      'help-points-with-mistakes.csv, line 4: de-example-two: stands twice, first in line 3: take one out',
      'Nothing was taken over.',
    ]);
    expect(copy.read()).toEqual(before);
  });

  it.each([
    [
      '{ "id": ',
      'broken.json, line 1: the file: is no JSON: there is a comma too many, or a value is missing: take out the last comma before ]',
    ],
    [
      '[\n{ "id": "1", "name": "Odd"\n "status": "active" }]',
      'broken.json, line 3: the file: is no JSON: a comma is missing: write , at the end of the line before',
    ],
    ['{ "id": "1",\n"id": "2" }', 'broken.json, line 2: the file: has the field "id" twice in one entry'],
    ['{"a": 1}', 'broken.json: the file: has neither services of HSDS 3.0 nor ClaimReviews'],
    ['', 'broken.json: the file: is empty'],
  ])('is named: %j', async (text, message) => {
    const path = join(copy.folder, 'broken.json');
    writeFileSync(path, text);
    expect(await run(path)).toBe(1);
    expect(copy.said.join('\n')).toContain(message);
  });
});

describe('files of others', () => {
  it('in HSDS come in with what the editor adds, without what is not theirs to say', async () => {
    const path = fixture('hsds-of-others.json');
    expect(await run(path, '--type', 'eu_counselling', '--topics', 'health')).toBe(1);
    expect(copy.said.join('\n')).toContain('Example Counselling, x_place: Musterhausen is no place of the packs');
    expect(await run(path)).toBe(1);
    expect(copy.said.at(-1)).toMatch(
      /hsds-of-others\.json, line 4: Example Counselling, x_type: is missing.*; or say it for all with --type/,
    );
  });

  it('in HSDS come in once their city is known, and are not verified', async () => {
    const path = join(copy.folder, 'hsds.json');
    writeFileSync(path, readFileSync(fixture('hsds-of-others.json'), 'utf8').replace('Musterhausen', 'Berlin'));
    expect(await run(path, '--type', 'eu_counselling', '--topics', 'health,debts')).toBe(0);
    expect(copy.said.at(-1)).toBe('2 new, 0 changed, 0 the same');
    const taken = readPackFolder(copy.packs, 'de').pack.helpPoints.slice(-2);
    expect(taken.map(({ address, place, topics, verifiedAt }) => [address, place, topics, verifiedAt])).toEqual([
      ['Musterstraße 1, 10999 Berlin', 'berlin', ['health', 'debts'], undefined],
      ['Musterweg 2, 99998 Berlin', 'berlin', ['health', 'debts'], undefined],
    ]);
    expect(await run(path, '--type', 'eu_counselling', '--topics', 'health,debts')).toBe(0);
    expect(copy.said.at(-1)).toBe('0 new, 0 changed, 2 the same');
  });

  it('in ClaimReview are refused as a whole when one of them is true', async () => {
    const options = ['--topics', 'income_support', '--harm', 'low', '--jurisdiction', 'DE'];
    expect(await run(fixture('claims-of-others.jsonld'), ...options)).toBe(1);
    expect(copy.said.join('\n')).toContain('claims-of-others.jsonld, line 14: ');
    expect(copy.said.join('\n')).toContain('x_verdict: is "true"');
  });

  it('in ClaimReview come in as claims to be looked at today', async () => {
    const path = join(copy.folder, 'claim.jsonld');
    const reviews = JSON.parse(readFileSync(fixture('claims-of-others.jsonld'), 'utf8')) as unknown[];
    writeFileSync(path, JSON.stringify(reviews[0]));
    expect(await run(path, '--topics', 'income_support', '--harm', 'low', '--jurisdiction', 'DE')).toBe(0);
    expect(readPackFolder(copy.packs, 'de').pack.claims.at(-1)).toMatchObject({
      verdict: 'false',
      myth: { en: 'Made up: every newcomer gets 900 euros at the border.' },
      fact: { en: 'Nobody pays that.' },
      reviewBy: '2026-12-01',
      sources: [{ title: 'Example Facts', url: 'https://facts.example.org/reviews/1' }],
      appearances: ['https://rumours.example.org/7'],
    });
  });
});

describe('a wrong call', () => {
  it.each([
    [[], 'npm run packs -- import FILE'],
    [['nowhere.csv'], 'nowhere.csv: there is no such file'],
    [['a.csv', '--pakc', 'de'], '--pakc'],
  ])('%j says what to do', async (args, message) => {
    expect(await importFile([...args])).toBe(1);
    expect(copy.said.join('\n')).toContain(message);
  });

  it('of a pack that is not there names those that are', async () => {
    expect(await run(fixture('help-points-windows-1250.csv'), '--pack', 'at')).toBe(1);
    expect(copy.said.at(-1)).toBe('--pack at: there is no such pack, only common, cz, de');
  });

  it('of a pack of another country takes nothing', async () => {
    const before = copy.read();
    expect(await run(fixture('help-points-windows-1250.csv'), '--pack', 'de')).toBe(1);
    expect(copy.read()).toEqual(before);
  });
});
