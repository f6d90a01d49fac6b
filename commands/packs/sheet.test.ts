import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { useTemporaryPacks } from '../../tests/temporary-packs.ts';
import { readCsv } from './read-csv.ts';
import { readPackFolder } from './read-pack-folder.ts';
import { sheet } from './sheet.ts';

const copy = useTemporaryPacks();

const run = (...args: string[]): Promise<number> => sheet([...args, '--packs', copy.packs, '--today', '2026-12-01']);
const readRows = (path: string): string[][] => readCsv(readFileSync(path, 'utf8').replace('\ufeff', '')).rows.map(({ cells }) => cells);

/** Writes a sheet, lets somebody change one cell and gives back where. */
async function writeChanged(name: string, { id, field, column, to }: Record<'id' | 'field' | 'column' | 'to', string>): Promise<string> {
  const path = join(copy.folder, name);
  expect(await run('out', path, '--pack', 'de', '--kind', 'answers')).toBe(0);
  const rows = readRows(path);
  const at = rows[0]?.indexOf(column) ?? -1;
  const row = rows.find((cells) => cells[1] === id && cells[3] === field);
  if (!row || at < 0) throw new Error(`no ${id} ${field} ${column}`);
  row[at] = to.replace('{old}', row[at] ?? '');
  // as Excel in German saves it: semicolons, CRLF, a few empty rows at the end
  writeFileSync(
    path,
    `${rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')}\r\n;;;\r\n;;;\r\n`,
  );
  return path;
}

describe('a sheet', () => {
  it.each(['texts.csv', 'texts.xlsx'])(
    'of the real packs, written as %s and put in again, changes no byte',
    { timeout: 30_000 },
    async (name) => {
      copy.take('real');
      const path = join(copy.folder, name);
      const before = copy.read();
      expect(await run('out', path)).toBe(0);
      expect(copy.said.at(-1)).toMatch(/^texts\.\w+ is written: \d{3,} texts\.$/);
      expect(await run('in', path)).toBe(0);
      expect(copy.said.at(-1)).toBe('changed texts: 0, confirmed or set back: 0');
      expect(copy.read()).toEqual(before);
    },
  );

  it('brings a changed translation, with its version and without its review', async () => {
    const path = await writeChanged('bg.csv', { id: 'de-health', field: 'core', column: 'bg', to: '{old} Питайте.' });
    const before = copy.read();
    expect(await run('in', path)).toBe(0);
    expect(copy.said.at(-2)).toMatch(/^answers de-health 2026-11-22 core bg:\n {2}- ".*\n {2}\+ "/);
    expect(copy.said.at(-1)).toBe('changed texts: 1, confirmed or set back: 0');
    const after = copy.read();
    expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual([join('de', 'answers', 'health.json')]);
    const changed = readPackFolder(copy.packs, 'de').pack.answers.find(({ id }) => id === 'de-health');
    expect(changed?.texts.bg).toEqual({
      version: '1.1',
      translatedFrom: '2.0',
      register: 'informal',
      core: 'Едно изречение. Питайте.',
      next: 'Къде: {{help-point}}',
      short: 'Едно.',
    });
    expect(changed?.version).toBe('2026.12.01');
  });

  it('that LibreOffice has saved is read like our own', async () => {
    const saved = join(import.meta.dirname, '../../tests/fixtures/exchange/sheet-libreoffice.xlsx');
    expect(await run('in', saved)).toBe(0);
    expect(copy.said.at(-1)).toBe('changed texts: 1, confirmed or set back: 0');
    const { bg } = readPackFolder(copy.packs, 'de').pack.answers.find(({ id }) => id === 'de-health')?.texts ?? {};
    expect(bg?.core).toBe('Едно изречение. Питайте преди това.');
  });

  it('is only looked at with --dry-run', async () => {
    const path = await writeChanged('bg.csv', { id: 'de-health', field: 'core', column: 'bg', to: 'Питайте.' });
    const before = copy.read();
    expect(await run('in', path, '--dry-run')).toBe(0);
    expect(copy.said.at(-1)).toBe('changed texts: 1, confirmed or set back: 0 (nothing was written)');
    expect(copy.read()).toEqual(before);
  });

  it.each([
    [
      'a lost place',
      { field: 'next', column: 'bg', to: 'Питайте.' },
      /^x\.csv, line \d+: answers de-health from 2026-11-22 next, column bg: \{\{help-point\}\} of the source text is missing/,
    ],
    [
      'a short text that is too long',
      { field: 'short', column: 'bg', to: `{old}${'а'.repeat(150)}` },
      /^x\.csv, line \d+: answers de-health\.texts\.bg\.short: /,
    ],
    ['markup', { field: 'core', column: 'bg', to: '<b>Питайте</b>' }, /^x\.csv, line \d+: answers de-health\.texts\.bg\.core: /],
    [
      'another id',
      { field: 'core', column: 'id', to: 'de-wealth' },
      /^x\.csv, line \d+: answers de-wealth from 2026-11-22 core: is no text of the packs/,
    ],
  ])('with %s is refused as a whole', async (_, edit, message) => {
    const path = await writeChanged('x.csv', { id: 'de-health', ...edit });
    const before = copy.read();
    expect(await run('in', path)).toBe(1);
    expect(copy.said.at(-1)).toMatch(message);
    expect(copy.said.at(-1)).toMatch(/Nothing was taken over\.$/);
    expect(copy.read()).toEqual(before);
  });

  it('says which columns are wrong', async () => {
    const path = join(copy.folder, 'x.csv');
    writeFileSync(path, 'kind,id,feld,bulgarisch\nanswers,de-health,core,Текст\n');
    expect(await run('in', path)).toBe(1);
    expect(copy.said.at(-1)?.split('\n')).toEqual([
      'x.csv, line 1: column edition: is missing: it names the text',
      'x.csv, line 1: column field: is missing: it names the text',
      'x.csv, line 1: column feld: is not known: did you mean field?',
      'x.csv, line 1: column bulgarisch: is not known: take it out',
      'Nothing was taken over.',
    ]);
  });
});

describe('a workbook', () => {
  const header = ['kind', 'id', 'edition', 'field', 'bg'];
  const write = (row: Row): Promise<void> => writeXlsxFile([header, row]).toFile(join(copy.folder, 'x.xlsx'));

  it('has no formula, whatever a text begins with', async () => {
    const path = await writeChanged('in.csv', { id: 'de-health', field: 'core', column: 'bg', to: '=HYPERLINK("https://example.org")' });
    expect(await run('in', path)).toBe(0);
    const out = join(copy.folder, 'out.csv');
    await run('out', out, '--pack', 'de', '--kind', 'answers');
    expect(readFileSync(out, 'utf8')).toContain(`"'=HYPERLINK(""https://example.org"")"`);
    const workbook = join(copy.folder, 'out.xlsx');
    expect(await run('out', workbook, '--pack', 'de', '--kind', 'answers')).toBe(0);
    expect(await run('in', workbook)).toBe(0);
    expect(copy.said.at(-1)).toBe('changed texts: 0, confirmed or set back: 0');
  });

  it('may have a day where we wrote one', async () => {
    await write(['answers', 'de-health', { value: new Date('2026-11-22'), type: Date, format: 'dd.mm.yyyy' }, 'title', 'Лекар']);
    expect(await run('in', join(copy.folder, 'x.xlsx'))).toBe(0);
    expect(copy.said.at(-1)).toBe('changed texts: 1, confirmed or set back: 0');
  });

  it('with a number for a text is refused', async () => {
    await write(['answers', 'de-health', 'from 2026-11-22', 'title', { value: 112, type: Number }]);
    expect(await run('in', join(copy.folder, 'x.xlsx'))).toBe(1);
    expect(copy.said.at(-1)).toContain(
      'x.xlsx, line 2: column bg: 112 is a number or a date there: format the cell as text and write it again',
    );
  });

  it('that is none is named', async () => {
    writeFileSync(join(copy.folder, 'x.xlsx'), 'kind;id');
    expect(await run('in', join(copy.folder, 'x.xlsx'))).toBe(1);
    expect(copy.said.at(-1)).toContain('is no XLSX file');
  });
});

describe('a wrong call', () => {
  it.each([
    [['sideways', 'x.csv'], 'npm run packs -- sheet out FILE.xlsx|FILE.csv'],
    [['in', 'x.csv', '--major', '--minor'], 'npm run packs -- sheet out FILE.xlsx|FILE.csv'],
    [['out', 'x.docx'], 'x.docx: has to end with .xlsx or .csv'],
    [['in', 'nowhere.csv'], 'nowhere.csv: there is no such file'],
    [['out', 'x.csv', '--kind', 'poems'], '--kind poems: only answers, claims, cards, topics, all can stand here'],
    [['out', 'x.csv', '--pack', 'at'], '--pack at: there is no such pack, only common, cz, de'],
  ])('%j says what to do', async (args, message) => {
    expect(await run(...args)).toBe(1);
    expect(copy.said.at(-1)).toContain(message);
    expect(existsSync('x.csv')).toBe(false);
  });
});
