import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../text/detect-language.ts';
import { UsualLanguages } from './usual-languages.ts';

const sure = (code: 'bg' | 'de') => ({ code, confidence: 0.9 });

describe('the usual languages of a space', () => {
  it.each([
    ['Българи в Берлин и околността', ['bg']],
    ['Polacy w Dortmundzie: pomoc i ogłoszenia', ['pl']],
    ['04103', []],
  ])('begin with the language of the title %s', (title, languages) => {
    expect(new UsualLanguages(detectLanguage).of('1', title)).toEqual(languages);
  });

  it('follow the posts that leave no doubt, most usual first', () => {
    const usual = new UsualLanguages(detectLanguage);
    for (let post = 0; post < 4; post++) usual.note('1', sure('bg'));
    for (let post = 0; post < 3; post++) usual.note('1', sure('de'));
    usual.note('1', { code: 'sl', confidence: 0.3 });
    expect(usual.of('1', 'Polacy w Dortmundzie')).toEqual(['bg', 'de']);
    expect(usual.of('2', 'Polacy w Dortmundzie: pomoc')).toEqual(['pl']);
  });

  it('settle what a short text leaves open', () => {
    expect(detectLanguage('Dobro jutro ekipa', ['hr']).code).toBe('hr');
  });

  it('are forgotten of spaces long left', () => {
    const usual = new UsualLanguages(detectLanguage);
    for (let space = 0; space < 60; space++) for (let post = 0; post < 3; post++) usual.note(`${space}`, sure('bg'));
    expect(usual.of('0', '')).toEqual([]);
    expect(usual.of('59', '')).toEqual(['bg']);
  });
});
