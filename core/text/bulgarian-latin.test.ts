import { describe, expect, it } from 'vitest';
import { readBulgarianLatin, spellBulgarianLatin, writeBulgarianLatin } from './bulgarian-latin.ts';

/** As people type it, and the word they mean. */
const words: [latin: string, cyrillic: string][] = [
  ['pomosht', 'помощ'],
  ['pomo6t', 'помощ'],
  ['kude', 'къде'],
  ['kyde', 'къде'],
  ['moje', 'може'],
  ['mozhe', 'може'],
  ['ne6to', 'нещо'],
  ['neshto', 'нещо'],
  ['6te', 'ще'],
  ['shte', 'ще'],
  ['ve4er', 'вечер'],
  ['vecher', 'вечер'],
  ['polu4ih', 'получих'],
  ['obezshtetenie', 'обезщетение'],
  ['kvartira', 'квартира'],
  ['kvartirata', 'квартирата'],
  ['hazqin', 'хазяин'],
  ['hazyain', 'хазяин'],
  ['nqma', 'няма'],
  ['nyama', 'няма'],
  ['pravq', 'правя'],
  ['bqgam', 'бягам'],
  ['deca', 'деца'],
  ['detsa', 'деца'],
  ['jena', 'жена'],
  ['zhena', 'жена'],
  ['myj', 'мъж'],
  ['muzh', 'мъж'],
  ['rabota', 'работа'],
  ['dogovor', 'договор'],
  ['ulica', 'улица'],
  ['bolnica', 'болница'],
  ['lekar', 'лекар'],
  ['bremenna', 'бременна'],
  ['zaplata', 'заплата'],
  ['4etiri', 'четири'],
  ['6est', 'шест'],
  ['hora', 'хора'],
  ['xora', 'хора'],
  ['adres', 'адрес'],
  ['iztonih', 'изтоних'],
  ['moga', 'мога'],
  ['utre', 'утре'],
  ['moq', 'моя'],
  ['tvoi', 'твой'],
  ['vurnat', 'върнат'],
  ['juni', 'юни'],
];

describe('readBulgarianLatin', () => {
  it.each(words)('reads %s as %s among others', (latin, cyrillic) => {
    expect(readBulgarianLatin(latin)).toContain(cyrillic);
  });

  it.each(words)('has no more than twelve readings of %s, each once, all Cyrillic', (latin) => {
    const readings = readBulgarianLatin(latin);
    expect(readings.length).toBeLessThanOrEqual(12);
    expect(new Set(readings).size).toBe(readings.length);
    expect(readings.filter((reading) => /[^\u0400-\u04ff]/.test(reading))).toEqual([]);
  });

  it.each(['', '4', '46', '2024', 'работа', 'für', 'žena', "n'ai", 'U1'])('leaves %j alone', (word) => {
    expect(readBulgarianLatin(word)).toEqual([]);
  });
});

describe('spellBulgarianLatin', () => {
  it.each([
    ['помощ', ['pomosht', 'pomosht', 'pomo6t', 'pomo6t']],
    ['нещо', ['neshto', 'neshto', 'ne6to', 'ne6to']],
    ['къде', ['kade', 'kude', 'kude', 'kyde']],
    ['хазяинът', ['hazyainat', 'hazqinut', 'hazqinut', 'hazqinyt']],
    ['вечерта', ['vecherta', 'vecherta', 've4erta', 've4erta']],
    ['мъжът', ['mazhat', 'mujut', 'mujut', 'myjyt']],
    ['децата', ['detsata', 'decata', 'decata', 'decata']],
    ['ключ', ['klyuch', 'kliuch', 'kliu4', 'klju4']],
    ['германия', ['germania', 'germaniq', 'germaniq', 'germaniq']],
    ['мой', ['moy', 'moi', 'moi', 'moi']],
    ['шофьор', ['shofyor', 'shofyor', '6ofyor', '6ofyor']],
  ])('writes %s officially and in everyday ways', (word, spellings) => {
    expect(spellBulgarianLatin(word)).toEqual(spellings);
  });

  it('leaves what is not Bulgarian', () => {
    expect(spellBulgarianLatin("wbs-ы'")).toEqual(["wbs-ы'", "wbs-ы'", "wbs-ы'", "wbs-ы'"]);
  });
});

describe('writeBulgarianLatin', () => {
  it('has each spelling once', () => {
    expect(writeBulgarianLatin('работа')).toEqual(['rabota']);
    expect(writeBulgarianLatin('къде')).toEqual(['kade', 'kude', 'kyde']);
  });

  it.each(['помощ', 'може', 'вечер', 'получих', 'деца', 'жена', 'няма', 'правя', 'улица'])(
    'writes %s so that it can be read again',
    (word) => {
      for (const written of writeBulgarianLatin(word)) expect(readBulgarianLatin(written)).toContain(word);
    },
  );
});
