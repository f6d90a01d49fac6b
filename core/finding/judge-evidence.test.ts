import { describe, expect, it } from 'vitest';
import { getEngine } from '../../tests/get-engine.ts';
import type { Country } from '../pack/schema.ts';
import type { PostId, Space } from '../post.ts';
import type { Evidence, Finding } from './finding.ts';
import { judgeAnyway } from './judge.ts';

const engine = getEngine();

const judgeIn = (title: string, text: string): Finding => {
  const space: Space = { id: '100', title, kind: 'group' };
  return judgeAnyway({ id: 'p1' as PostId, kind: 'post', text, truncated: false }, engine, { site: 'facebook', space, now: 1 });
};

const wordsOf = (text: string, sign: Evidence['sign']): string[] =>
  judgeIn('Nachbarn', text)
    .evidence.filter((evidence) => evidence.sign === sign)
    .map(({ start, end }) => text.slice(start, end));

const evidence: [sign: Evidence['sign'], words: string, text: string][] = [
  ['topic', 'Kündigung', '😢😢 Habe heute die Kündigung der Wohnung bekommen'],
  ['topic', 'хазяинът', 'Днес 😡 хазяинът ни изгони'],
  ['place', 'Dortmund', '👨‍👩‍👧‍👦 Wir wohnen in Dortmund'],
  ['place', 'Кьолн', 'Живеем в Кьолн 🏠'],
  ['place', 'Ostravě', 'Bydlíme v Ostravě'],
  ['need', 'does anyone know', 'No wages 💶, does anyone know a lawyer?'],
  ['need', 'Știe cineva', 'Știe cineva un avocat?'],
  ['emergency', 'nie oddycha', 'Pomocy 🆘 teść upadł i nie oddycha'],
  ['claim', 'ohne Gericht', 'Der Vermieter darf dich ohne Gericht rauswerfen'],
];

describe('evidence', () => {
  it.each(evidence)('of a %s is %j in the text as it was written: %s', (sign, words, text) => {
    expect(wordsOf(text, sign).filter((found) => found.includes(words))).not.toEqual([]);
  });

  it('never points outside the text or at nothing', () => {
    for (const [, , text] of evidence)
      for (const { start, end } of judgeIn('Nachbarn', text).evidence) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
  });

  it('stands in the order of the text', () => {
    const starts = judgeIn('x', 'Mein Vermieter in Leipzig hat mir gekündigt, was soll ich tun?').evidence.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThan(2);
  });
});

/** An everyday word is a town only behind a preposition or a postcode, and with a capital. */
const places: [text: string, place: string | undefined][] = [
  ['Wir wohnen in Essen und suchen Hilfe', 'essen'],
  ['Mieszkamy w Essen od roku', 'essen'],
  ['Das Essen ist kalt', undefined],
  ['wir haben in der Unterkunft kein Essen', undefined],
  ['wollen essen gehen', undefined],
  ['Живеем в Есен от две години', 'essen'],
  ['Тази есен хазяинът ни изгони', undefined],
  ['Bydlíme v Mostě a nemáme na nájem', 'most'],
  ['Jedeme do Mostu na úřad', 'most'],
  ['Most přes řeku je zavřený', undefined],
  ['Stali jsme v zimě pod mostem', undefined],
  ['Wir sind aus Halle', 'halle-saale'],
  ['Adresse: 06108 Halle', 'halle-saale'],
  ['Wir warten vor der Halle', undefined],
  ['Werkstatt mit halle zu vermieten', undefined],
  ['Suche Zimmer in Kiel', 'kiel'],
  ['Wir wollen siegen', undefined],
  ['Ich lebe seit drei Jahren in Berlin', 'berlin'],
  ['Jsem v Praze', 'praha'],
  ['Sunt în München', 'muenchen'],
  ['Abito a Monaco di Baviera', 'muenchen'],
  ['Živim u Frankfurtu', 'frankfurt-am-main'],
  ['Mieszkam w Kolonii', 'koeln'],
  ['Ich wohne in Koeln', 'koeln'],
  ['Живея в Дюселдорф', 'duesseldorf'],
];

describe('place', () => {
  it.each(places)('in %j is %s', (text, place) => {
    expect(judgeIn('Nachbarn', text).place?.id).toBe(place);
  });

  const dortmund = { id: 'dortmund', name: 'Dortmund', country: 'DE', land: 'DE-NW', latitude: 51.515, longitude: 7.466 };

  it('comes with its country, its Land and where it lies', () => {
    expect(judgeIn('x', 'Wir wohnen in Dortmund').place).toEqual(dortmund);
  });

  it('comes with the postcode that stands beside it', () => {
    expect(judgeIn('x', 'Wir wohnen in 44137 Dortmund').place).toEqual({ ...dortmund, postcode: '44137' });
  });

  it('lies where it lies to three decimals', () => {
    expect(judgeIn('x', 'Wir wohnen in Zittau').place?.latitude).toBe(50.898);
  });
});

const countries: [why: string, title: string, text: string, country: Country | undefined][] = [
  ['the text names a town', 'Češi v Německu', 'Bydlím v Brně a nevyplatili mi mzdu', 'CZ'],
  ['the text names the country', 'Pomoc', 'Czy w Niemczech należy mi się zasiłek?', 'DE'],
  ['the text names the country in Cyrillic', 'Помощ', 'Как е в Чехия с болничните?', 'CZ'],
  ['the title names a town', 'Българи в Хамбург', 'Някой знае ли къде да отида без осигуровка?', 'DE'],
  ['the title names a Czech town', 'Români în Praga', 'Știe cineva un doctor fără asigurare?', 'CZ'],
  ['the title names the country', 'Polacy w Niemczech', 'Szef nie zapłacił mi pensji, co robić?', 'DE'],
  ['the title names the country', 'Români în Cehia', 'Șeful nu mi-a plătit salariul, ce fac?', 'CZ'],
  ['the text goes before the title', 'Polacy w Niemczech', 'Jestem w Pradze, szef nie zapłacił mi pensji, co robić?', 'CZ'],
  ['a German text is from Germany', 'Nachbarn', 'Mein Vermieter hat mir gekündigt', 'DE'],
  ['a Czech text is from Czechia', 'Sousedé', 'Majitel nám vypověděl nájem a nevíme, kam máme jít', 'CZ'],
  ['nothing says it', 'Pomoc', 'Szef nie zapłacił mi pensji, co robić?', undefined],
];

describe('country', () => {
  it.each(countries)('when %s: group %j, %j', (_why, title, text, country) => {
    expect(judgeIn(title, text).country).toBe(country);
  });

  it('of the finding is the country of all claims offered', () => {
    const claims = judgeIn('Češi doma', 'V Brně majitel vyměnil zámky, vyhodil nás ze dne na den. Může to?').claims;
    expect(claims.filter(({ id }) => !id.startsWith('cz-'))).toEqual([]);
    expect(claims.length).toBeGreaterThan(0);
  });
});
