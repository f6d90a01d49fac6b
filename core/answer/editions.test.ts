import { describe, expect, it } from 'vitest';
import { getPackFromDisk } from '../../tests/read-packs-from-disk.ts';
import type { Answer } from '../pack/schema.ts';
import { isValidOn, nameEdition } from './editions.ts';

const [answer] = getPackFromDisk('de').answers as [Answer];
const edition: Answer = { ...answer, id: 'it', version: '2026.1.1', validFrom: '2026-01-01', validTo: '2026-12-31' };

describe('an edition', () => {
  it.each([
    ['2025-12-31', false, 'it@2026.1.1'],
    ['2026-01-01', true, 'it'],
    ['2026-12-31', true, 'it'],
    ['2027-01-01', false, 'it@2026.1.1'],
  ])('on %s holds: %s, and is called %s', (day, isValid, name) => {
    expect(isValidOn(edition, day)).toBe(isValid);
    expect(nameEdition(edition, day)).toBe(name);
  });
});
