import { describe, expect, it } from 'vitest';
import type { OwnText } from './own-text.ts';
import { sortOwnTexts } from './sort-own-texts.ts';

const make = (title: string, language: OwnText['language'], text = 'Text'): OwnText => ({ id: title, title, language, text, changedAt: 0 });
const texts = [
  make('Wohngeld', 'de', 'Antrag beim Amt'),
  make('Łóżko na noc', 'pl'),
  make('anmeldung', 'de'),
  make('Жилище', 'bg', 'Къде да спя'),
];
const titles = (asked: Parameters<typeof sortOwnTexts>[1]): string[] => sortOwnTexts(texts, asked).map(({ title }) => title);

describe('sortOwnTexts', () => {
  it('puts the language of the post first, then goes by title, whatever the case', () => {
    expect(titles({ language: 'de' })).toEqual(['anmeldung', 'Wohngeld', 'Łóżko na noc', 'Жилище']);
    expect(titles({ language: 'bg' })[0]).toBe('Жилище');
  });

  it.each([
    ['lozko', ['Łóżko na noc']],
    ['AMT antrag', ['Wohngeld']],
    ['спя', ['Жилище']],
    ['amt fehlt', []],
  ])('finds by %s in title and text, without marks and case', (query, found) => {
    expect(titles({ query })).toEqual(found);
  });
});
