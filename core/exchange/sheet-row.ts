import { type AnswerLanguage, answerLanguages } from '../language.ts';

export const sheetKinds = ['answers', 'phrases', 'correctionFrames', 'claims', 'emergencyCards', 'facts', 'officeWords', 'topics'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** What names a text: together they find it again. */
export const keyColumns = ['kind', 'id', 'edition', 'field'] as const;
export const statusColumn = (language: AnswerLanguage): string => `status_${language}`;

/** In this order; `source`, the versions and the last column are for reading only. */
export const sheetColumns: readonly string[] = [
  ...keyColumns,
  'source_language',
  'source_version',
  'source',
  ...answerLanguages,
  ...answerLanguages.map(statusColumn),
  'as_written',
];

/** One row by column name; columns that somebody took out are missing. */
export type SheetRow = ReadonlyMap<string, string>;

/** A text as cells hold it: what spreadsheets do to spaces and line ends makes no difference. */
export const normalizeCell = (text: string): string =>
  text
    .replace(/_x000D_/gi, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .trim();

/** FNV-1a over UTF-16 units, six hexadecimal digits: tells whether a cell still holds what was written there. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of normalizeCell(text)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0').slice(0, 6);
}

/** `de:1a2b3c bg:…`, of all cells that somebody might change */
export const writeFingerprints = (cells: SheetRow): string =>
  [...cells].map(([column, cell]) => `${column}:${fingerprint(cell)}`).join(' ');

/** Whether the cell was changed since the sheet was written; undefined when the sheet does not say. */
export function isCellChanged(row: SheetRow, column: string): boolean | undefined {
  const written = row
    .get('as_written')
    ?.split(' ')
    .find((part) => part.startsWith(`${column}:`));
  return written === undefined ? undefined : written !== `${column}:${fingerprint(row.get(column) ?? '')}`;
}

/** Whether the text is the one that stood in this cell when the sheet was written. */
export const wasWritten = (row: SheetRow, column: string, text: string): boolean =>
  row
    .get('as_written')
    ?.split(' ')
    .includes(`${column}:${fingerprint(text)}`) ?? true;
