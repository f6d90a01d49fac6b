import { type AnswerLanguage, answerLanguages } from '../language.ts';
import { comparePlaceholders } from './compare-placeholders.ts';
import type { ExchangeProblem } from './exchange-problem.ts';
import { renewText, type Step } from './renew-text.ts';
import { findSourceLanguage, findTextVersion, type SheetEntry, type SheetField } from './sheet-field.ts';
import { isCellChanged, normalizeCell, type SheetRow, statusColumn, wasWritten } from './sheet-row.ts';
import { readFieldStatus } from './write-sheet-row.ts';

export interface SheetChange {
  field: SheetField;
  language: AnswerLanguage;
  line: number;
  from: string;
  to: string;
}

export interface AppliedSheet {
  changes: SheetChange[];
  /** how texts stand now that did not change themselves, in words */
  statuses: { entry: SheetEntry; said: string }[];
  problems: ExchangeProblem[];
}

export interface NumberedRow {
  /** from 1, as spreadsheets count */
  line: number;
  row: SheetRow;
}

/** `edition` as days are written by hand, by us and by spreadsheets */
function readEdition(cell: string): string {
  const day = cell.replace(/^from /, '');
  const [, d = '', m = '', y = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(day) ?? [];
  return y === '' ? day : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

const keyOf = ({ kind, id, edition, name }: Pick<SheetField, 'kind' | 'id' | 'edition' | 'name'>): string =>
  [kind, id, edition, name].join(' ');

/** Puts the texts of a sheet into the entries the fields belong to; when there are problems the entries are not to be used any more. */
export function applySheet(rows: readonly NumberedRow[], fields: readonly SheetField[], step: Step): AppliedSheet {
  const byKey = new Map(fields.map((field) => [keyOf(field), field]));
  const applied: AppliedSheet = { changes: [], statuses: [], problems: [] };
  const found = rows.flatMap(({ line, row }) => {
    const cell = (column: string): string => (row.get(column) ?? '').trim();
    const edition = readEdition(cell('edition'));
    const field = byKey.get([cell('kind'), cell('id'), edition, cell('field')].join(' '));
    const where = [cell('kind'), cell('id'), cell('edition'), cell('field')].filter((part) => part !== '').join(' ');
    if (!field)
      applied.problems.push({ line, where, message: 'is no text of the packs: the first four columns must stay as they were written' });
    return field ? [{ field, row, line, where }] : [];
  });
  for (const one of found) readRow(one, step, applied);
  if (applied.problems.length > 0) return applied;
  for (const { field, language, to } of applied.changes) field.write(language, to);
  renewAll(found, step, applied);
  return applied;
}

interface FoundRow extends NumberedRow {
  field: SheetField;
  where: string;
}

function readRow(found: FoundRow, step: Step, { changes, problems }: AppliedSheet): void {
  const { field, row, line, where } = found;
  const report = (column: string, message: string): void => void problems.push({ line, where: `${where}, column ${column}`, message });
  for (const column of ['source', 'source_version']) {
    if (row.has(column) && isCellChanged(row, column)) report(column, 'is for reading only: change the text in the column of its language');
  }
  const source = findSourceLanguage(field);
  const changed = answerLanguages.flatMap((language): SheetChange[] => {
    const to = normalizeCell(row.get(language) ?? '');
    const from = field.read(language) ?? '';
    if (!row.has(language) || isCellChanged(row, language) === false || to === normalizeCell(from)) return [];
    if (to === '') report(language, 'is empty now: a sheet takes no text out');
    else if (!wasWritten(row, language, from))
      report(language, 'was changed in the packs too since this sheet was written: write a new sheet and put it in there');
    return [{ field, language, line, from, to }];
  });
  const afterwards = (language: AnswerLanguage): string =>
    changed.find((change) => change.language === language)?.to ?? field.read(language) ?? '';
  const hasNewPlaceholders = comparePlaceholders(field.read(source) ?? '', afterwards(source)) !== undefined;
  const leavesOthers = field.isVersioned && step === 'major';
  for (const language of answerLanguages) {
    const isChanged = changed.some((change) => change.language === language);
    const matters = isChanged || (hasNewPlaceholders && !leavesOthers && field.read(language) !== undefined);
    const said = matters && language !== source ? comparePlaceholders(afterwards(source), afterwards(language)) : undefined;
    if (said !== undefined) report(language, isChanged ? said : `${said}${field.isVersioned ? ', or say --major' : ''}`);
  }
  changes.push(...changed);
}

/** Versions and reviews of what changed, and what translators say of texts themselves. */
function renewAll(found: readonly FoundRow[], step: Step, applied: AppliedSheet): void {
  // source texts first: translations of the same sheet are those of the new one
  const isSource = ({ field, language }: SheetChange): boolean => language === findSourceLanguage(field);
  // words that go into texts last: a text that changed itself has its version already
  const rankOf = (change: SheetChange): number => (isSource(change) ? 0 : 2) + (change.field.isInserted ? 1 : 0);
  const renewed = new Set<unknown>();
  for (const change of applied.changes.toSorted((one, other) => rankOf(one) - rankOf(other))) {
    renewText(change, { step, renewed, sourceVersion: readSourceVersion(change, found, applied) });
  }
  for (const { field, row, line, where } of found) {
    for (const language of answerLanguages) {
      const status = (row.get(statusColumn(language)) ?? '').trim();
      if (isCellChanged(row, statusColumn(language)) !== true || status === readFieldStatus(field, language)) continue;
      const said = setStatus(field, language, { status, sourceVersion: readSheetVersion(row) });
      if (said !== undefined) applied.problems.push({ line, where: `${where}, column ${statusColumn(language)}`, message: said });
      else applied.statuses.push({ entry: field.entry, said: `${where} ${language}: ${status}` });
    }
  }
}

/** `v2.0` → `2.0` */
const readSheetVersion = (row: SheetRow): string | undefined => /^v?(\d+\.\d+)$/.exec(row.get('source_version')?.trim() ?? '')?.[1];

/** Of the source text the translator had before them: that of the sheet, or the new one that comes with the same row. */
function readSourceVersion(
  { field, language, line }: SheetChange,
  found: readonly FoundRow[],
  { changes }: AppliedSheet,
): string | undefined {
  const source = findSourceLanguage(field);
  const current = findTextVersion(field, source);
  const comesWithIt = changes.some((other) => other.line === line && other.language === source && language !== source);
  const row = found.find((one) => one.line === line)?.row;
  return comesWithIt ? current : ((row && readSheetVersion(row)) ?? current);
}

function setStatus(
  field: SheetField,
  language: AnswerLanguage,
  { status, sourceVersion }: { status: string; sourceVersion: string | undefined },
): string | undefined {
  const text = (field.entry['texts'] as Partial<Record<AnswerLanguage, Record<string, unknown>>> | undefined)?.[language];
  if (!field.isVersioned || !text) return 'is worked out by itself: put back what stood there';
  if (status === 'in-translation' || status === 'machine-translated') text['state'] = status;
  else if (status !== 'up-to-date') return 'can be up-to-date, in-translation or machine-translated; the rest is worked out by itself';
  else {
    delete text['state'];
    if (language !== findSourceLanguage(field) && sourceVersion !== undefined) text['translatedFrom'] = sourceVersion;
  }
  return undefined;
}
