import { describe, expect, it } from 'vitest';
import { findSpreadsheetDamage } from './find-spreadsheet-damage.ts';

const range = (from: string, to = from) => ({ from, to });

describe('numbers that a spreadsheet has taken for amounts', () => {
  it.each([
    ['a postcode of Dresden', { country: 'DE', postcodes: [range('1067')] }, '.postcodes', 'has 1067, a postcode of four digits'],
    ['one end of a range', { country: 'DE', postcodes: [range('9999', '10115')] }, '.postcodes', 'has 9999'],
    ['a code of a town without its zero', { country: 'DE', phones: ['341 000000'] }, '.phones', 'has 341 000000'],
    ['a code of the country without its +', { country: 'DE', phones: ['49 341 000000'] }, '.phones', 'has 49 341 000000'],
    ['the same in Czechia', { country: 'CZ', phones: ['420000000001'] }, '.phones', 'has 420000000001'],
    ['nine digits in Germany', { country: 'DE', phones: ['800 350 000'] }, '.phones', 'has 800 350 000'],
  ])('are found: %s', (_, value, path, message) => {
    const problems = findSpreadsheetDamage(value);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.message).toContain('a leading zero');
    expect(problems[0]?.remedy).toBe('format the column as text and write it anew');
  });

  it.each([
    ['whole postcodes and beginnings of some', { country: 'DE', postcodes: [range('01067', '01099'), range('041'), range('0106')] }],
    ['postcodes of Czechia', { country: 'CZ', postcodes: [range('4349')] }],
    ['phones with 0 and +', { country: 'DE', phones: ['0341 000000', '(0341) 000000', '+49 341 000000', '0049 341 000000'] }],
    ['emergency and 116 numbers', { country: 'DE', phones: ['112', '110', '116 016', '116111'] }],
    ['nine digits in Czechia', { country: 'CZ', phones: ['800 350 000'] }],
    ['nothing', {}],
  ])('are not: %s', (_, value) => {
    expect(findSpreadsheetDamage(value)).toEqual([]);
  });

  it('are not those that stand there already', () => {
    const value = { country: 'DE', phones: ['19222'], postcodes: [range('1067')] };
    expect(findSpreadsheetDamage(value, structuredClone(value))).toEqual([]);
  });
});
