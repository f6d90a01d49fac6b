/** RFC 4180 with a byte order mark: one object per row, by the names in the first. */
export function readCsv(text: string): Record<string, string>[] {
  const rows = splitRows(text.replace(/^\ufeff/, ''));
  const [names = [], ...records] = rows;
  for (const record of records)
    if (record.length !== names.length) throw new Error(`a row has ${record.length} cells for ${names.length} names`);
  return records.map((record) => Object.fromEntries(names.map((name, index) => [name, record[index] ?? ''])));
}

function splitRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (end === '' && quoted === undefined && bare === '' && row.length === 0) break;
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
