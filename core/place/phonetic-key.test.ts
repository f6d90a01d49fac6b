import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { soundGerman, soundSpoken } from './phonetic-key.ts';

const spellings: [german: string, byEar: string[]][] = [
  ['München', ['Minhen', 'Мюнхен', 'Минхен', 'Munhen']],
  ['Nürnberg', ['Nirnberg', 'Niurnberg', 'Нюрнберг', 'Нирнберг']],
  ['Düsseldorf', ['Diseldorf', 'Дюселдорф', 'Дюссельдорф', 'Диселдорф']],
  ['Köln', ['Keln', 'Кьолн', 'Кёльн', 'Келн', 'Кельн']],
  ['Stuttgart', ['Štutgart', 'Shtutgart', 'Щутгарт', 'Штутгарт']],
  ['Leipzig', ['Lajpcig', 'Лайпциг', 'Лейпциг']],
  ['Mannheim', ['Manhajm', 'Манхайм', 'Манхајм', 'Мангейм']],
  ['Hamburg', ['Хамбург', 'Гамбург']],
  ['Karlsruhe', ['Карлсруе']],
  ['Saarbrücken', ['Sarbriken', 'Саарбрюкен']],
  ['Würzburg', ['Vircburg', 'Вюрцбург']],
  ['Bochum', ['Bohum', 'Бохум']],
];

describe('the key of a name by its sound', () => {
  it.each(spellings)('is the same for %s and what people write by ear', (german, byEar) => {
    const keys = soundGerman(german.toLowerCase());
    for (const word of byEar) expect(keys).toEqual(expect.arrayContaining([expect.toBeOneOf(soundSpoken(fold(word)))]));
  });

  it('keeps different towns apart', () => {
    const towns = ['Siegen', 'Singen', 'Solingen', 'Hagen', 'Hanau', 'Hannover', 'Bremen', 'Bonn', 'Bochum', 'Bottrop', 'Bautzen'];
    expect(new Set(towns.flatMap((town) => soundGerman(town.toLowerCase()))).size).toBe(towns.length);
  });
});
