import { describe, expect, it } from 'vitest';
import type { Answer } from '../pack/schema.ts';
import { type AppliedSheet, applySheet } from './apply-sheet.ts';
import { listSheetFields, type SheetEntry } from './sheet-field.ts';
import { sheetColumns } from './sheet-row.ts';
import { writeSheetRow } from './write-sheet-row.ts';

const reviews = { language: { by: 'M.', on: '2026-01-03' } };

/** Made up; the German text is the source. */
const makeAnswer = (): SheetEntry =>
  structuredClone({
    id: 'de-example',
    version: '2026.1.5',
    validFrom: '2026-01-05',
    title: { de: 'Beispiel', bg: 'Пример' },
    fields: [
      {
        key: 'amt',
        type: 'choice',
        required: true,
        labels: { de: 'Welches Amt?' },
        choices: [
          { id: 'jobcenter', texts: { de: 'zum Jobcenter', bg: 'в Jobcenter' } },
          { id: 'sozialamt', texts: { de: 'zum Sozialamt', bg: 'в Sozialamt' } },
        ],
      },
    ],
    sourceLanguage: 'de',
    texts: {
      de: { version: '2.1', register: 'informal', core: 'Geh {{amt}}.', short: 'Geh {{amt}}.', reviews },
      bg: { version: '1.4', translatedFrom: '2.0', register: 'informal', core: 'Иди {{amt}}.', short: 'Иди {{amt}}.', reviews },
    },
  });

interface Edit {
  field: string;
  column: string;
  to: string;
}

function apply(edits: Edit[], step: 'major' | 'minor' = 'minor'): { texts: Answer['texts']; applied: AppliedSheet } {
  const entry = makeAnswer();
  const fields = listSheetFields('answers', entry);
  const rows = fields.map((field, index) => {
    const row = new Map(writeSheetRow(field).map((cell, column) => [sheetColumns[column] ?? '', cell]));
    for (const { field: name, column, to } of edits) if (name === field.name) row.set(column, to);
    return { line: index + 2, row };
  });
  const applied = applySheet(rows, fields, step);
  return { applied, texts: entry['texts'] as Answer['texts'] };
}

describe('a word that goes into the texts', () => {
  const word = (column: string, to: string): Edit => ({ field: 'fields.amt.jobcenter', column, to });

  it.each([
    ['de', 'minor', '2.2'],
    ['de', 'major', '3.0'],
    ['bg', 'minor', '1.5'],
    ['bg', 'major', '1.5'],
  ] as const)('makes the %s text by a %s change version %s, without reviews', (language, step, version) => {
    const before = makeAnswer()['texts'] as Answer['texts'];
    const { texts, applied } = apply([word(language, 'към службата')], step);
    const { reviews: _, ...text } = before[language] ?? {};
    expect(applied.problems).toEqual([]);
    expect(texts).toEqual({ ...before, [language]: { ...text, version } });
  });

  it('counts together with the text it goes into', () => {
    const core = { field: 'core', column: 'bg', to: 'Иди днес {{amt}}.' };
    expect(apply([word('bg', 'към службата'), core]).texts.bg).toMatchObject({ version: '1.5', translatedFrom: '2.1' });
  });

  it('of a language without a text changes nothing else', () => {
    expect(apply([word('it', "all'ufficio")]).texts).toEqual(makeAnswer()['texts']);
  });

  it('is not the label that the counsellor reads', () => {
    expect(apply([{ field: 'fields.amt', column: 'de', to: 'Wohin?' }]).texts).toEqual(makeAnswer()['texts']);
  });
});
