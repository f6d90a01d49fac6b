import { describe, expect, it } from 'vitest';
import { readPostSigns } from './post-signs.ts';

describe('what a post tells of a person', () => {
  it.each([
    ['Am 16 ani și proprietarul ne dă afară. Ce fac? Sunați-mă la 0176 04069012.', { isMinor: true, personalKinds: ['phone'] }],
    ["I'm 15 and I have nowhere to sleep.", { isMinor: true, personalKinds: [] }],
    ['Proprietarul mi-a dat preaviz, ce fac?', { isMinor: false, personalKinds: [] }],
    ['Bună ziua, mă numesc Ion Exemplu, ce fac?', { isMinor: false, personalKinds: [] }],
    ['', { isMinor: false, personalKinds: [] }],
  ])('%s', (text, signs) => {
    expect(readPostSigns(text)).toEqual(signs);
  });
});
