import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compilePlaces, gazetteerFile } from './compile-places.ts';

describe('compilePlaces', () => {
  it('writes the same bytes as are kept in the project', () => {
    expect(compilePlaces() === readFileSync(gazetteerFile, 'utf8')).toBe(true);
  });

  it('stays small enough to be read at every start', () => {
    expect(Buffer.byteLength(compilePlaces())).toBeLessThan(450_000);
  });
});
