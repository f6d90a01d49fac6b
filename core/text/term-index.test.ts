import { describe, expect, it } from 'vitest';
import { TermIndex } from './term-index.ts';
import { tokenize } from './tokenize.ts';

/** The stretches of the text that a term was found in; one list of each hit. */
function findTerm(term: string, text: string): string[][] {
  const index = new TermIndex<string>();
  index.add(term, term);
  return index.find(tokenize(text)).map((hit) => hit.spans.map(({ start, end }) => text.slice(start, end)));
}

const found: [term: string, text: string, words: string[]][] = [
  ['miete', 'Die Miete ist zu hoch', ['Miete']],
  ['kündigung*', 'Ich habe die Kündigungsfrist verpasst', ['Kündigungsfrist']],
  ['kündigung*', 'habe kuendigung bekommen', ['kuendigung']],
  ['kündigung*', 'habe kundigung bekommen', ['kundigung']],
  ['köln', 'Wir sind in Koeln', ['Koeln']],
  ['räumung', 'RÄUMUNG am Montag', ['RÄUMUNG']],
  ['straße', 'Wir sitzen auf der Strasse', ['Strasse']],
  ['nemám kde spát', 'nemam kde spat prosim', ['nemam kde spat']],
  ['nie mam gdzie spać', 'Nie mam gdzie spać, pomocy', ['Nie mam gdzie spać']],
  ['nu am unde dormi', 'nu am unde dormi la noapte', ['nu am unde dormi']],
  ['осигур*', 'Нямам здравни осигуровки', ['осигуровки']],
  ["don't want to live", "I don't want to live anymore", ["don't want to live"]],
  ['m-am încuiat', 'M-am încuiat în baie', ['M-am încuiat']],
  ['žádost* o dávku', 'podala jsem žádosti o dávku včera', ['žádosti o dávku']],
  ['jutro+eksmisj*', 'Jutro mamy eksmisję z mieszkania', ['Jutro', 'eksmisję']],
  ['mâine+executor*', 'Executorul vine mâine la 9', ['mâine', 'Executorul']],
  ['u1', 'Formular U1 aus Bulgarien', ['U1']],
  ['a*', 'abc', ['abc']],
];

const missed: [term: string, text: string][] = [
  ['miete', 'Die Mieterin ist nett'],
  ['miete', 'Warmmiete'],
  ['most', 'mostu'],
  ['keine miete', 'keine Mieterin'],
  ['pas', 'pasta'],
  ['kündigung*', 'ankündigung'],
  ['nemám kde spát', 'nemám auto, kde bych mohl spát'],
  ['nie mam gdzie spać', 'Nie mam. Gdzie spać?'],
  ['jutro+eksmisj*', 'Jutro idę do pracy. Eksmisja była wczoraj'],
  ['jutro+eksmisj*', 'jutro wracam\neksmisja'],
  ['jutro+eksmisj*', 'jutro'],
  ['май', 'маи'],
  ['.*', 'irgendwas'],
  ['(a|b)', 'irgendwas c'],
];

describe('TermIndex', () => {
  it.each(found)('finds %j in %j', (term, text, words) => {
    expect(findTerm(term, text)[0]).toEqual(words);
  });

  it.each(missed)('does not find %j in %j', (term, text) => {
    expect(findTerm(term, text)).toEqual([]);
  });

  it('gives every place of a term in one hit', () => {
    expect(findTerm('hilfe', 'Hilfe! Bitte Hilfe')).toEqual([['Hilfe', 'Hilfe']]);
  });

  it('says more of a longer term and of a pair than of one word', () => {
    const index = new TermIndex<string>();
    for (const term of ['miete', 'keine miete', 'miete+schulden']) index.add(term, term);
    const weights = new Map(index.find(tokenize('Ich zahle keine Miete und habe Schulden')).map(({ value, weight }) => [value, weight]));
    expect(weights.get('keine miete')).toBeGreaterThan(weights.get('miete') ?? Number.POSITIVE_INFINITY);
    expect(weights.get('miete+schulden')).toBeGreaterThan(weights.get('miete') ?? Number.POSITIVE_INFINITY);
  });

  it('finds the pair in the sentence that holds both, also when its parts stand apart before', () => {
    const text = 'Утре съм на работа. Съдия изпълнител се обади. Но утре идва съдия изпълнител!';
    const [hit] = findTerm('утре+съдия изпълнител', text);
    expect(hit).toEqual(['утре', 'съдия изпълнител']);
  });

  it('finds several terms on the same words', () => {
    const index = new TermIndex<number>();
    index.add('kindergeld', 1);
    index.add('kinder*', 2);
    index.add('kindergeld antrag', 3);
    expect(
      index
        .find(tokenize('Kindergeld Antrag stellen'))
        .map(({ value }) => value)
        .sort(),
    ).toEqual([1, 2, 3]);
  });

  it('counts both spellings of one term once', () => {
    expect(findTerm('kündigung', 'Kündigung')).toHaveLength(1);
    expect(findTerm('kündigung', 'kuendigung')).toHaveLength(1);
  });

  it('takes a term without any word for nothing', () => {
    expect(findTerm('!!', 'Hilfe!!')).toEqual([]);
    expect(findTerm('', 'Hilfe')).toEqual([]);
  });

  it('lets a text of one word over and over end soon', () => {
    const index = new TermIndex<number>();
    for (let number = 0; number < 200; number++) index.add(`a${number}*+b`, number);
    expect(index.find(tokenize('a1 '.repeat(6000)))).toEqual([]);
  });
});
