import { answerLanguages } from '../language.ts';
import type { Fact } from '../pack/schema.ts';

const header = ['id', 'jurisdiction', 'unit', 'per', 'from', 'to', 'value', 'source_title', 'source_url', 'source_checked'];

/** One row per period of a fact, after a row of column names. */
export const writeFactRows = (facts: readonly Fact[]): string[][] => [
  [...header, ...answerLanguages.map((language) => `label_${language}`)],
  ...facts.flatMap(({ id, jurisdiction, unit, per = '', periods, labels }) =>
    periods.map(({ from, to = '', value, source }) => [
      ...[id, jurisdiction, unit, per, from, to, String(value), source.title, source.url ?? '', source.checked ?? ''],
      ...answerLanguages.map((language) => labels[language]),
    ]),
  ),
];
