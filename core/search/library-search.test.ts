import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getPackFromDisk, readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import { type AnswerLanguage, answerLanguages } from '../language.ts';
import { type Answer, type Claim, countryOf, type HelpPoint, type Labels, type Pack } from '../pack/schema.ts';
import { LibrarySearch } from './library-search.ts';

const german = getPackFromDisk('de');
const [baseClaim, baseAnswer, basePoint] = [german.claims[0], german.answers[0], german.helpPoints[0]] as [Claim, Answer, HelpPoint];

const claim = (id: string, myth: Partial<Labels>, more: object = {}): Claim =>
  ({ ...baseClaim, id, myth, fact: { de: 'So steht es im Gesetz.' }, wordings: {}, ...more }) as Claim;
const answer = (id: string, title: Partial<Labels>, more: Partial<Answer> = {}): Answer => {
  const titles = Object.fromEntries(answerLanguages.map((language) => [language, title[language] ?? id])) as Labels;
  const texts = Object.fromEntries(answerLanguages.map((language) => [language, { full: titles[language], short: titles[language] }]));
  return { ...baseAnswer, id, title: titles, texts, ...more };
};
const helpPoint = (id: string, more: Partial<HelpPoint>): HelpPoint => ({ ...basePoint, id, topics: [], ...more });

const pack: Pack = {
  ...german,
  claims: [
    claim('registration', {
      de: 'Wer keine Anmeldung hat, wird abgeschoben.',
      bg: 'Без адресна регистрация ще те депортират.',
      pl: 'Bez meldunku zostaniesz deportowany.',
    }),
    claim('debts', { bg: 'За дългове се влиза в затвора.' }),
    claim('deposit', { de: 'Der Vermieter darf jede Summe verlangen.' }, { wordings: { de: ['fünf Monatsmieten Kaution sind normal'] } }),
  ],
  answers: [
    answer('notice', { de: 'Kündigung der Wohnung', cs: 'Výpověď z bytu', ro: 'Rezilierea contractului' }),
    answer('benefits', { de: 'Kindergeld: Antrag', cs: 'Přídavky na děti', ro: 'Alocația pentru copii' }),
    answer('cz-notice', { de: 'Kündigung der Wohnung in Tschechien', cs: 'Výpověď z nájmu bytu' }, { jurisdiction: 'CZ' }),
  ],
  helpPoints: [
    helpPoint('bus', { name: 'Kältebus', type: 'street_bus', place: 'muenchen' }),
    helpPoint('debt', { name: 'Schuldnerhilfe', type: 'debt_counselling', notes: 'Miet- und Energieschulden' }),
  ],
  places: [{ id: 'muenchen', name: 'München', country: 'DE', land: 'DE-BY', names: ['münchen', 'mnichov*', 'minhen*'] }],
};
const library = new LibrarySearch([pack], '2026-11-22');

const find = (query: string, uiLanguage: AnswerLanguage = 'de', postLanguage: AnswerLanguage = uiLanguage): string[] =>
  library.search(query, { uiLanguage, postLanguage }).map(({ id }) => id);

describe('a counsellor finds', () => {
  it.each<[string, string, AnswerLanguage, AnswerLanguage, string]>([
    ['by a beginning', 'kinderg', 'de', 'de', 'benefits'],
    ['by a beginning of two letters', 'kä', 'de', 'de', 'bus'],
    ['by the last of several words, half typed', 'der verm', 'de', 'de', 'deposit'],
    ['without diacritics', 'vypoved', 'cs', 'cs', 'notice'],
    ['with umlauts as two letters', 'kuendigung', 'de', 'de', 'notice'],
    ['another form of the word', 'Kündigungen', 'de', 'de', 'notice'],
    ['in the language of the post', 'meldunku', 'de', 'pl', 'registration'],
    ['Romanian without diacritics', 'alocatiei copiilor', 'ro', 'ro', 'benefits'],
    ['Bulgarian typed in Latin letters', 'dalgove', 'bg', 'bg', 'debts'],
    ['Bulgarian typed with numbers', '6te te deportirat', 'de', 'bg', 'registration'],
    ['by another wording of a claim', 'Monatsmieten', 'de', 'de', 'deposit'],
    ['a help point by its town', 'münchen', 'de', 'de', 'bus'],
    ['a help point by the town as others call it', 'Mnichově', 'cs', 'cs', 'bus'],
    ['a help point by what it does', 'debt counselling', 'en', 'en', 'debt'],
    ['a help point by its notes', 'energieschulden', 'de', 'de', 'debt'],
  ])('%s: %s', (_, query, uiLanguage, postLanguage, id) => {
    expect(find(query, uiLanguage, postLanguage)[0]).toBe(id);
  });

  it('by one letter only what begins with it', () => {
    expect(find('s').sort()).toEqual(['debt', 'deposit']);
  });

  it.each(['', '  ', '?!', '😀'])('nothing by %j', (query) => {
    expect(find(query)).toEqual([]);
  });
});

describe('what is found', () => {
  const options = { uiLanguage: 'de', postLanguage: 'pl' } as const;

  it('has its title in the language of the screen, with the words that were meant', () => {
    const [hit] = library.search('keine anmeldun', options);
    expect(hit?.title).toBe('Wer keine Anmeldung hat, wird abgeschoben.');
    expect(hit?.matched.map(({ start, end }) => hit.title.slice(start, end))).toEqual(['keine', 'Anmeldung']);
  });

  it('has a title in another language where that one is missing', () => {
    expect(library.search('дългове', { uiLanguage: 'de', postLanguage: 'bg' })[0]?.title).toBe('За дългове се влиза в затвора.');
  });

  it('stands lower when it is for another country, and is not lost', () => {
    const ids = (country: 'DE' | 'CZ'): string[] =>
      library
        .search('výpověď', { uiLanguage: 'cs', postLanguage: 'cs', country })
        .map(({ id }) => id)
        .slice(0, 2);
    expect(ids('DE')).toEqual(['notice', 'cz-notice']);
    expect(ids('CZ')).toEqual(['cz-notice', 'notice']);
  });

  it('is no more than asked for', () => {
    expect(library.search('k', { ...options, limit: 1 })).toHaveLength(1);
  });
});

it('finds every answer of the packs by its own title, among the first three', () => {
  const packs = readPacksFromDisk();
  const all = new LibrarySearch(packs, '2026-11-22');
  const missed = packs.flatMap(({ answers }) =>
    answers.flatMap(({ id, jurisdiction, title }) =>
      answerLanguages.filter((language) => {
        const hits = all.search(title[language], {
          uiLanguage: language,
          postLanguage: language,
          country: countryOf(jurisdiction),
          limit: 3,
        });
        return !hits.some((hit) => hit.id === id);
      }),
    ),
  );
  expect(missed).toEqual([]);
});

it('never throws, whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
      fc.constantFrom(...answerLanguages),
      (query, language) => {
        for (const { title, matched } of library.search(query, { uiLanguage: language, postLanguage: 'bg' })) {
          for (const { start, end } of matched) expect(0 <= start && start < end && end <= title.length).toBe(true);
        }
      },
    ),
  );
  expect(find('ш'.repeat(65_536), 'bg')).toEqual([]);
});
