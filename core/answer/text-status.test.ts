import { describe, expect, it } from 'vitest';
import { getPackFromDisk } from '../../tests/read-packs-from-disk.ts';
import type { Answer } from '../pack/schema.ts';
import { isDraftText, readTextStatus } from './text-status.ts';

const [answer] = getPackFromDisk('de').answers as [Answer];
const german = answer.texts.de as NonNullable<Answer['texts']['de']>;
const make = (source: string, romanian: Partial<typeof german>): Answer => ({
  ...answer,
  sourceLanguage: 'de',
  texts: { de: { ...german, version: source }, ro: { ...german, ...romanian } },
});

describe('readTextStatus', () => {
  it.each<[source: string, translatedFrom: string, status: string]>([
    ['1.0', '1.0', 'up-to-date'],
    ['1.7', '1.0', 'up-to-date'],
    ['2.0', '1.7', 'outdated'],
    ['10.0', '9.3', 'outdated'],
    ['2.0', '2.0', 'up-to-date'],
  ])('of a source at %s and a translation from %s is %s', (source, translatedFrom, status) => {
    expect(readTextStatus(make(source, { translatedFrom }), 'ro')).toBe(status);
  });

  it('says what was not translated by a person', () => {
    const translatedFrom = '1.0';
    expect(readTextStatus(make('1.0', { translatedFrom, state: 'machine-translated' }), 'ro')).toBe('machine-translated');
    expect(readTextStatus(make('1.0', { translatedFrom, state: 'in-translation' }), 'ro')).toBe('in-translation');
    expect(readTextStatus(make('1.0', { translatedFrom }), 'bg')).toBe('missing');
  });

  it('takes a text that names no source for outdated, and the source itself never', () => {
    const { translatedFrom: _none, ...unnamed } = german;
    expect(readTextStatus({ ...make('1.0', {}), texts: { de: german, ro: unnamed } }, 'ro')).toBe('outdated');
    expect(readTextStatus(make('9.0', {}), 'de')).toBe('up-to-date');
  });
});

describe('isDraftText', () => {
  const seen = { by: 'Example', on: '2026-11-01' };
  it.each([
    [undefined, true],
    [{ language: seen }, true],
    [{ law: seen }, true],
    [{ language: seen, law: seen }, false],
  ])('with the reviews %j: %s', (reviews, isDraft) => {
    expect(isDraftText(make('1.0', { translatedFrom: '1.0', ...(reviews ? { reviews } : {}) }), 'ro')).toBe(isDraft);
  });
});
