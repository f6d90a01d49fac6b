import { describe, expect, it } from 'vitest';
import type { Sample } from './language-sample.ts';
import { rateLanguages } from './rate-languages.ts';

const samples: Sample[] = [
  { language: 'cs', length: 'S', spelling: 'original', text: 'cs' },
  { language: 'cs', length: 'S', spelling: 'original', text: 'sk' },
  { language: 'de', length: 'S', spelling: 'original', text: 'de' },
  { language: 'hr', length: 'M', spelling: 'stripped', text: 'bg' },
  { language: 'bg', length: 'L', spelling: 'latin-bg', text: 'bg' },
  { language: 'sk', length: 'S', spelling: 'original', text: 'sk' },
  { language: 'tr', length: 'S', spelling: 'original', text: 'hu' },
];

describe('rateLanguages', () => {
  it('averages over languages, not over texts', () => {
    expect(rateLanguages(samples, (text) => text)).toMatchObject({
      'original.S': 75,
      'stripped.M': 0,
      'latin-bg.L': 100,
      'other.recall': 50,
      croatianLostToBulgarian: 100,
    });
  });
});
