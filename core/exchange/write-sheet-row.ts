import { readTextStatus } from '../answer/text-status.ts';
import { type AnswerLanguage, answerLanguages } from '../language.ts';
import type { Answer } from '../pack/schema.ts';
import { findSourceLanguage, findTextVersion, type SheetField } from './sheet-field.ts';
import { sheetColumns, statusColumn, writeFingerprints } from './sheet-row.ts';

/** How the text stands in a language; of texts without versions only whether it is there. */
export function readFieldStatus(field: SheetField, language: AnswerLanguage): string {
  if (field.isVersioned) return readTextStatus(field.entry as unknown as Answer, language);
  return field.read(language) === undefined ? 'missing' : 'up-to-date';
}

/** The cells of one row, in the order of `sheetColumns`. */
export function writeSheetRow(field: SheetField): string[] {
  const source = findSourceLanguage(field);
  const version = findTextVersion(field, source);
  const changeable = new Map([
    ['source_version', version === undefined ? '' : `v${version}`],
    ['source', field.read(source) ?? ''],
    ...answerLanguages.map((language) => [language, field.read(language) ?? ''] as const),
    ...answerLanguages.map((language) => [statusColumn(language), readFieldStatus(field, language)] as const),
  ]);
  const cells = new Map([
    ['kind', field.kind],
    ['id', field.id],
    // words before a day and a version keep spreadsheets from making dates and numbers of them
    ['edition', field.edition === '' ? '' : `from ${field.edition}`],
    ['field', field.name],
    ['source_language', source],
    ...changeable,
    ['as_written', writeFingerprints(changeable)],
  ]);
  return sheetColumns.map((column) => cells.get(column) ?? '');
}
