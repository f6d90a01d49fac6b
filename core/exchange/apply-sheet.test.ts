import { describe, expect, it } from 'vitest';
import { getPackFromDisk } from '../../tests/read-packs-from-disk.ts';
import type { Answer } from '../pack/schema.ts';
import { type AppliedSheet, applySheet } from './apply-sheet.ts';
import { listSheetFields, type SheetEntry, type SheetField } from './sheet-field.ts';
import { sheetColumns } from './sheet-row.ts';
import { writeSheetRow } from './write-sheet-row.ts';

const review = { by: 'M.', on: '2026-01-03' };

/** Made up; the German text is the source. */
const makeAnswer = (): SheetEntry =>
  structuredClone({
    id: 'de-example',
    version: '2026.1.5',
    validFrom: '2026-01-05',
    title: { de: 'Beispiel', bg: 'Пример' },
    askFirst: { de: ['Wo bist du?', 'Seit wann?'] },
    sourceLanguage: 'de',
    texts: {
      de: {
        version: '2.1',
        register: 'informal',
        core: 'Geh zum Amt. {{fact:frist}}',
        short: ['Teil 1', 'Teil 2'],
        reviews: { language: review, law: review },
      },
      bg: {
        version: '1.4',
        translatedFrom: '1.0',
        register: 'informal',
        core: 'Иди. {{fact:frist}}',
        short: 'Иди.',
        reviews: { language: review },
      },
      pl: {
        version: '1.0',
        translatedFrom: '2.0',
        state: 'machine-translated',
        register: 'informal',
        core: 'Idź. {{fact:frist}}',
        short: 'Idź.',
      },
    },
  });

interface Edit {
  field: string;
  column: string;
  to: string;
}

function rowsOf(fields: SheetField[], edits: Edit[]) {
  return fields.map((field, index) => {
    const row = new Map(writeSheetRow(field).map((cell, column) => [sheetColumns[column] ?? '', cell]));
    for (const { field: name, column, to } of edits) if (name === field.name) row.set(column, to);
    return { line: index + 2, row };
  });
}

function apply(edits: Edit[], step: 'major' | 'minor' = 'minor'): { texts: Answer['texts']; entry: SheetEntry; applied: AppliedSheet } {
  const entry = makeAnswer();
  const fields = listSheetFields('answers', entry);
  const applied = applySheet(rowsOf(fields, edits), fields, step);
  return { entry, applied, texts: entry['texts'] as Answer['texts'] };
}

describe('a sheet that comes back', () => {
  it('changes nothing when nobody changed it', () => {
    const { entry, applied } = apply([]);
    expect(applied).toEqual({ changes: [], statuses: [], problems: [] });
    expect(JSON.stringify(entry)).toBe(JSON.stringify(makeAnswer()));
  });

  it('of the real packs changes nothing either', () => {
    for (const name of ['de', 'cz', 'common']) {
      const pack = getPackFromDisk(name);
      const fields = (['answers', 'phrases', 'claims', 'topics'] as const).flatMap((kind) =>
        pack[kind].flatMap((entry) => listSheetFields(kind, entry as unknown as SheetEntry)),
      );
      expect(fields.length).toBeGreaterThan(10);
      expect(applySheet(rowsOf(fields, []), fields, 'minor')).toEqual({ changes: [], statuses: [], problems: [] });
    }
  });

  it('gives a translation its next version, what it was made from, and no review', () => {
    const { texts, applied } = apply([{ field: 'core', column: 'bg', to: 'Иди в службата. {{fact:frist}}' }]);
    expect(applied.changes).toHaveLength(1);
    expect(texts.bg).toEqual({
      version: '1.5',
      translatedFrom: '2.1',
      register: 'informal',
      core: 'Иди в службата. {{fact:frist}}',
      short: 'Иди.',
    });
    expect(texts.de).toEqual((makeAnswer()['texts'] as Answer['texts']).de);
  });

  it.each([
    ['minor', '2.2'],
    ['major', '3.0'],
  ] as const)('gives a source text by a %s change version %s and translations of the same row that one', (step, version) => {
    const { texts } = apply(
      [
        { field: 'core', column: 'de', to: 'Geh heute zum Amt. {{fact:frist}}' },
        { field: 'core', column: 'bg', to: 'Иди днес. {{fact:frist}}' },
      ],
      step,
    );
    expect([texts.de?.version, texts.bg?.translatedFrom, texts.pl?.translatedFrom]).toEqual([version, version, '2.0']);
    expect(texts.de?.reviews).toBeUndefined();
  });

  it('takes a fact in any of its forms for the same', () => {
    const { texts, applied } = apply([
      { field: 'core', column: 'bg', to: 'Иди. {{fact:frist:number}} дни.' },
      { field: 'core', column: 'cs', to: 'Jdi na úřad do {{fact:frist:number}} dnů, {{fact:frist}}.' },
      { field: 'short', column: 'cs', to: 'Jdi.' },
    ]);
    expect(applied.problems).toEqual([]);
    expect([texts.bg?.core, texts.cs?.core]).toEqual([
      'Иди. {{fact:frist:number}} дни.',
      'Jdi na úřad do {{fact:frist:number}} dnů, {{fact:frist}}.',
    ]);
  });

  it('counts two changed parts of one text as one change', () => {
    const { texts } = apply([
      { field: 'core', column: 'bg', to: 'Иди днес. {{fact:frist}}' },
      { field: 'short', column: 'bg', to: 'Иди днес.' },
    ]);
    expect(texts.bg?.version).toBe('1.5');
  });

  it('takes in a text of a language that was missing', () => {
    const { texts } = apply([
      { field: 'core', column: 'cs', to: 'Jdi na úřad. {{fact:frist}}' },
      { field: 'short', column: 'cs', to: 'Díl 1\n---\nDíl 2' },
    ]);
    expect(texts.cs).toEqual({
      version: '1.0',
      translatedFrom: '2.1',
      register: 'informal',
      core: 'Jdi na úřad. {{fact:frist}}',
      short: ['Díl 1', 'Díl 2'],
    });
    expect(Object.keys(texts)).toEqual(['bg', 'cs', 'de', 'pl']);
  });

  it('keeps a machine translation one until somebody says otherwise', () => {
    const edit = { field: 'core', column: 'pl', to: 'Idź do urzędu. {{fact:frist}}' };
    expect(apply([edit]).texts.pl?.state).toBe('machine-translated');
    expect(apply([edit, { field: 'core', column: 'status_pl', to: 'up-to-date' }]).texts.pl?.state).toBeUndefined();
  });

  it('confirms an outdated text that is still right without a new version', () => {
    const { texts, applied } = apply([{ field: 'core', column: 'status_bg', to: 'up-to-date' }]);
    expect([texts.bg?.version, texts.bg?.translatedFrom, texts.bg?.reviews]).toEqual(['1.4', '2.1', { language: review }]);
    expect(applied.statuses.map(({ said }) => said)).toEqual(['answers de-example from 2026-01-05 core bg: up-to-date']);
  });

  it('has a line of a list on a line', () => {
    expect(apply([{ field: 'askFirst', column: 'de', to: 'Wo bist du?\r\n\r\nWie alt bist du?\r\n' }]).entry['askFirst']).toEqual({
      de: ['Wo bist du?', 'Wie alt bist du?'],
    });
  });

  it.each([
    ['line ends, spaces and rests of spreadsheets', 'Иди.\u00a0{{fact:frist}} _x000D_\r\n'],
    ['an unbreakable space', 'Иди.\u00a0{{fact:frist}}'],
  ])('takes %s for no change', (_, to) => {
    expect(apply([{ field: 'core', column: 'bg', to }]).applied).toEqual({ changes: [], statuses: [], problems: [] });
  });

  it.each<[string, Edit, string]>([
    [
      'a lost placeholder',
      { field: 'core', column: 'bg', to: 'Иди.' },
      '{{fact:frist}} of the source text is missing: put it back exactly as it stands there',
    ],
    ['an added one', { field: 'short', column: 'bg', to: 'Иди {{name}}.' }, '{{name}} does not stand in the source text: take it out'],
    [
      'one that is none',
      { field: 'short', column: 'bg', to: 'Иди {{Help Point}}.' },
      '{{Help Point}} does not stand in the source text: take it out',
    ],
    [
      'a source without the placeholder of its translations',
      { field: 'core', column: 'de', to: 'Geh.' },
      '{{fact:frist}} does not stand in the source text: take it out, or say --major',
    ],
    ['an emptied cell', { field: 'core', column: 'bg', to: ' ' }, 'is empty now: a sheet takes no text out'],
    [
      'an unknown entry',
      { field: 'core', column: 'id', to: 'de-exmaple' },
      'is no text of the packs: the first four columns must stay as they were written',
    ],
    [
      'an unknown status',
      { field: 'core', column: 'status_bg', to: 'fertig' },
      'can be up-to-date, in-translation or machine-translated; the rest is worked out by itself',
    ],
    [
      'a status of a text without versions',
      { field: 'title', column: 'status_bg', to: 'outdated' },
      'is worked out by itself: put back what stood there',
    ],
    [
      'a changed source column',
      { field: 'core', column: 'source', to: 'Geh!' },
      'is for reading only: change the text in the column of its language',
    ],
    [
      'a changed source version',
      { field: 'core', column: 'source_version', to: 'v9.0' },
      'is for reading only: change the text in the column of its language',
    ],
  ])('is refused with %s', (_, edit, message) => {
    const { applied } = apply([edit]);
    expect(applied.problems.map((problem) => problem.message)).toContain(message);
    expect(applied.problems.every(({ line }) => line !== undefined && line >= 2)).toBe(true);
  });

  it('lets a source text lose a placeholder by a major change: its translations are outdated then', () => {
    const { applied, texts } = apply([{ field: 'core', column: 'de', to: 'Geh.' }], 'major');
    expect(applied.problems).toEqual([]);
    expect(texts.de?.core).toBe('Geh.');
  });
});

describe('a sheet that is older than the packs', () => {
  const older = makeAnswer();
  const written = rowsOf(listSheetFields('answers', older), [{ field: 'short', column: 'pl', to: 'Idź teraz.' }]);
  const entry = makeAnswer();
  const texts = entry['texts'] as Record<string, { core: string; short: unknown }>;
  const fields = listSheetFields('answers', entry);

  it('does not take back what others changed meanwhile', () => {
    if (texts['bg']) texts['bg'].core = 'Ново. {{fact:frist}}';
    const { changes, problems } = applySheet(written, fields, 'minor');
    expect([changes.map(({ language, to }) => [language, to]), problems]).toEqual([[['pl', 'Idź teraz.']], []]);
    expect(texts['bg']?.core).toBe('Ново. {{fact:frist}}');
  });

  it('is refused where both changed the same text', () => {
    if (texts['pl']) texts['pl'].short = 'Idź jutro.';
    expect(applySheet(written, fields, 'minor').problems.map(({ message }) => message)).toEqual([
      'was changed in the packs too since this sheet was written: write a new sheet and put it in there',
    ]);
  });
});

describe('texts without versions', () => {
  it('lose the reviews of the language and of the law', () => {
    const claim: SheetEntry = {
      id: 'c',
      jurisdiction: 'DE',
      reviews: { law: review, language: { de: review, bg: review } },
      ...Object.fromEntries(['myth', 'fact', 'why', 'nextStep'].map((field) => [field, { de: 'Ein Satz', bg: 'Едно' }])),
    };
    const fields = listSheetFields('claims', claim);
    applySheet(rowsOf(fields, [{ field: 'fact', column: 'bg', to: 'Друго' }]), fields, 'minor');
    expect(claim['reviews']).toEqual({ language: { de: review } });
    expect(claim['fact']).toEqual({ de: 'Ein Satz', bg: 'Друго' });
  });
});
