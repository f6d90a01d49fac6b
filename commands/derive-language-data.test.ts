import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deriveLanguageData, languageDataFile } from './derive-language-data.ts';

describe('deriveLanguageData', () => {
  it('makes the file that is there, byte for byte', { timeout: 60_000 }, async () => {
    const derived = await deriveLanguageData();
    // a difference of half a megabyte is better not printed
    expect(derived === readFileSync(languageDataFile, 'utf8')).toBe(true);
  });

  it('keeps what is shipped for languages within 200 KB gzip', () => {
    const words = new URL('../core/text/language-words.json', import.meta.url);
    const sizes = [languageDataFile, words].map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000);
  });
});
