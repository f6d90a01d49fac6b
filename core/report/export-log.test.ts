import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readInteractionExample, readInteractionExamples } from '../../tests/read-interaction-examples.ts';
import { acts, type Interaction } from '../interaction/interaction.ts';
import { columns, toCsv, toJsonLines } from './export-log.ts';

const names = Object.keys(columns);

/** One record's row by column; no example has a line break or a quotation mark in a cell. */
function exportRow(record: Interaction): Record<string, string> {
  const [head = '', row = ''] = toCsv([record]).slice(1).split('\r\n');
  const cells = (line: string): string[] => line.slice(1, -1).split('","');
  const values = cells(row);
  return Object.fromEntries(cells(head).map((name, index) => [name, values[index] ?? 'missing']));
}

/** Every plain value in a record. */
const leaves = (value: unknown): string[] => {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return value === undefined ? [] : [String(value)];
};

describe('toCsv', () => {
  it.each(acts)('writes a cell in every column for %s', (act) => {
    const row = exportRow(readInteractionExample(act));
    expect(Object.keys(row)).toEqual(names);
    const { id, schema } = readInteractionExample(act);
    expect(row).toMatchObject({ act, id, schema: String(schema) });
    expect(Object.values(row)).not.toContain('undefined');
    expect(Object.values(row)).not.toContain('[object Object]');
  });

  it.each(acts)('leaves nothing of %s out', (act) => {
    const record = readInteractionExample(act);
    const written = Object.values(exportRow(record)).map((cell) => cell.replace(/^'/, ''));
    const missing = leaves(record).filter((value) => !written.some((cell) => cell.split(/[ @]/).includes(value)));
    expect(missing).toEqual([]);
  });

  it('writes one row per record under one head', () => {
    const records = readInteractionExamples();
    expect(toCsv(records).split('\r\n')).toHaveLength(records.length + 2);
  });

  it('of an empty log is the head alone', () => {
    expect(toCsv([])).toBe(`\ufeff${names.map((name) => `"${name}"`).join(',')}\r\n`);
  });

  it('keeps the id of a Telegram group from being reckoned with', () => {
    expect(exportRow(readInteractionExample('handled-elsewhere'))['space']).toBe("'-1001234567890");
  });
});

describe('toJsonLines', () => {
  it('writes every record on a line of its own, as it was kept', () => {
    const records = readInteractionExamples();
    const lines = toJsonLines(records).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as Interaction)).toEqual(records);
  });

  it('of an empty log is empty', () => {
    expect(toJsonLines([])).toBe('');
  });
});

describe('docs/export.md', () => {
  const page = readFileSync(new URL('../../docs/export.md', import.meta.url), 'utf8');
  const table = page.slice(page.indexOf('## Columns'), page.indexOf('## Acts'));
  const documented = [...table.matchAll(/^\| `([a-z_]+)` \| ([^|]+) \|/gm)].map(([, name, meaning]) => ({
    name,
    meaning: meaning?.trim() ?? '',
  }));

  it('says what every column means, in the order of the file', () => {
    expect(documented.map(({ name }) => name)).toEqual(names);
    expect(documented.filter(({ meaning }) => meaning.length < 10)).toEqual([]);
  });

  it.each(acts)('says what %s means', (act) => {
    expect(page).toMatch(new RegExp(`^\\| \`${act}\` \\| [^|]{10,}\\|`, 'm'));
  });
});
