import { describe, expect, it } from 'vitest';
import { toBulgarianLatin } from './to-bulgarian-latin.ts';

describe('toBulgarianLatin', () => {
  it.each([
    ['Здравейте, къде мога да се регистрирам?', 'Zdraveyte, kade moga da se registriram?'],
    ['Щастие, чужденец, жилище', 'Shtastie, chuzhdenets, zhilishte'],
    ['информация за София', 'informatsia za Sofia'],
    ['ВАЖНО: Jobcenter плаща 563 €.', 'VAZHNO: Jobcenter plashta 563 €.'],
    ['Я питай тук', 'Ya pitay tuk'],
    ['виж https://example.org/а', 'vizh https://example.org/a'],
    ['', ''],
  ])('writes %s', (cyrillic, latin) => {
    expect(toBulgarianLatin(cyrillic)).toBe(latin);
  });

  it('leaves no Cyrillic letter of the Bulgarian alphabet', () => {
    const alphabet = 'абвгдежзийклмнопрстуфхцчшщъьюя';
    expect(toBulgarianLatin(alphabet + alphabet.toUpperCase())).not.toMatch(/[\u0400-\u04FF]/);
  });
});
