import { describe, expect, it } from 'vitest';
import { isTooWide } from './is-too-wide.ts';

describe('isTooWide', () => {
  it.each(['*', 'a*', 'de*', 'и', 'und', 'the', 'i', 'se', 'w', 'di', '+', 'miete+', '…', 'na+se', 'ко*'])('refuses %j', (term) => {
    expect(isTooWide(term)).toBe(true);
  });

  it.each(['miete', 'woh*', 'на улицата', 'u1', 'nie mam gdzie spać', 'nie+mieszkan*', 'no', 'der vermieter'])('takes %j', (term) => {
    expect(isTooWide(term)).toBe(false);
  });
});
