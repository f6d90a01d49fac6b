import { fileURLToPath } from 'node:url';
import type { Bench, BenchResult } from './bench.ts';
import { languageDetectors } from './language/language-detectors.ts';
import { readLanguageSamples } from './language/language-sample.ts';
import { rateLanguages, timeLanguages } from './language/rate-languages.ts';

const defaultFile = fileURLToPath(new URL('../../shared/data/language-dev.tsv', import.meta.url));
/** Texts of a language, length and spelling at most: the slowest peer takes 0.1 ms for each. */
const most = 200;

export const bench: Bench = {
  title: 'Language of short texts in % (S up to 40, M up to 100, L up to 300 characters), µs per text M, data in bytes gzip (--file: TSV)',
  async run({ file = defaultFile } = {}) {
    const samples = readLanguageSamples(file, most);
    const middling = samples.filter(({ length, spelling }) => length === 'M' && spelling === 'original').map(({ text }) => text);
    const result: BenchResult = { rows: [], figures: {} };
    for (const { name, detect, gzip } of languageDetectors) {
      const measured = { ...rateLanguages(samples, detect), 'microseconds.M': timeLanguages(middling, detect), gzip };
      const rounded = Object.entries(measured).map(([key, value]) => [key, Math.round(value * 100) / 100] as const);
      result.rows.push({ detector: name, ...Object.fromEntries(rounded) });
      for (const [key, value] of rounded) result.figures[`${name}.${key}`] = value;
    }
    return result;
  },
};
