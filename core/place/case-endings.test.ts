import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { cutToStem, stripAdjective, stripEndings } from './case-endings.ts';

describe('stripEndings', () => {
  it.each([
    ['Berlinie', 'berlin'],
    ['Norymberdze', 'norymberga'],
    ['Frankfurcie', 'frankfurt'],
    ['Pradze', 'praga'],
    ['Dreźnie', 'drezno'],
    ['Hanowerze', 'hanower'],
    ['Mnichově', 'mnichov'],
    ['Drážďanech', 'drazdany'],
    ['Praze', 'praha'],
    ['Plzni', 'plzen'],
    ['Liberci', 'liberec'],
    ['Teplicích', 'teplice'],
    ['Minhenu', 'minhen'],
    ['Münchenben', 'munchen'],
    ['Мюнхені', 'мюнхен'],
    ['Дрездене', 'дрезден'],
    ['Празі', 'прага'],
  ])('leads from %s to %s', (word, form) => {
    expect(stripEndings(fold(word))).toContain(form);
  });

  it('leaves no stem of one or two letters', () => {
    expect(stripEndings('uli').every((form) => form.length >= 3)).toBe(true);
  });
});

describe('stripAdjective', () => {
  it.each([
    ['berliński', 'berlin'],
    ['mnichovský', 'mnichov'],
    ['Kölner', 'koln'],
    ['берлински', 'берлин'],
  ])('leads from %s to %s', (word, town) => {
    expect(stripAdjective(fold(word))).toContain(town);
  });

  it('does not see one in бременна', () => {
    expect(stripAdjective('бременна')).toEqual([]);
  });
});

describe('cutToStem', () => {
  it.each([
    ['Karlovy', 'Karlových'],
    ['Vary', 'Varech'],
    ['Králové', 'Králové'],
    ['Hradec', 'Hradci'],
    ['Budějovice', 'Budějovicích'],
    ['Havlíčkův', 'Havlíčkově'],
  ])('gives %s and %s one stem', (name, inflected) => {
    expect(cutToStem(fold(inflected))).toBe(cutToStem(fold(name)));
  });
});
