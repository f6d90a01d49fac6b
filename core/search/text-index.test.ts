import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SearchDocument, TextIndex } from './text-index.ts';

const claims: SearchDocument<string>[] = [
  { value: 'registration', text: 'Wer keine Anmeldung hat, wird abgeschoben.' },
  { value: 'deposit', text: 'Der Vermieter darf jede Kaution verlangen, auch fünf Monatsmieten.' },
  { value: 'deposit', text: 'Die Kaution bekommt man sowieso nie zurück.' },
  { value: 'notice', text: 'Eine Kündigung der Wohnung per WhatsApp gilt.' },
  { value: 'shelter', text: 'Schlafplätze in der Notübernachtung sind nur für Deutsche.' },
  { value: 'meldunek', text: 'Bez meldunku nie można podpisać umowy o mieszkanie.' },
  { value: 'dluh', text: 'Kvůli dluhu na nájmu nás můžou vystěhovat ze dne na den.' },
  { value: 'дълг', text: 'За дългове се влиза в затвора.' },
];

const find = (query: string, documents = claims): string[] => new TextIndex(documents).search(query).map(({ value }) => value);

describe('finds', () => {
  it.each([
    ['a question about the same', 'muss ich ohne anmeldung zurück nach rumänien? werde ich abgeschoben', 'registration'],
    ['a part of a compound', 'Ist die Mietkaution so hoch erlaubt?', 'deposit'],
    ['other endings in Polish', 'czy mogę podpisać umowę na mieszkanie, jeśli nie mam meldunku', 'meldunek'],
    ['Czech without diacritics', 'muzou nas vystehovat kvuli dluhum za najem?', 'dluh'],
    ['umlauts written as two letters', 'Kuendigung ueber WhatsApp bekommen', 'notice'],
    ['umlauts left out', 'notubernachtung nur fur deutsche??', 'shelter'],
    ['Bulgarian with an article', 'вярно ли е че за дълга се влиза в затвор', 'дълг'],
  ])('%s', (_, query, value) => {
    expect(find(query)[0]).toBe(value);
  });

  it('each value once, with its best document', () => {
    const hits = new TextIndex(claims).search('Bekommt man die Kaution nie zurück?');
    expect(hits.map(({ value }) => value).filter((value) => value === 'deposit')).toHaveLength(1);
    expect(hits[0]).toMatchObject({ value: 'deposit', document: 2 });
  });

  it('words of the title', () => {
    expect(find('Wohngeld', [...claims, { value: 'new', title: 'Wohngeld', text: 'Zuschuss für kleine Einkommen' }])[0]).toBe('new');
  });

  it.each(['', '   ', '!!! 😀😀', 'xyzzyq'])('nothing for %j', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('nothing where there is nothing', () => {
    expect(find('Anmeldung', [])).toEqual([]);
  });

  it('no more than asked for, even where one value has most documents', () => {
    const documents = [...Array.from({ length: 900 }, () => ({ value: 'a', text: 'Kaution' })), ...claims];
    expect(find('Kaution Wohnung', documents).slice(0, 3).sort()).toEqual(['a', 'deposit', 'notice']);
    expect(new TextIndex(documents).search('Kaution Wohnung', 2)).toHaveLength(2);
  });
});

describe('says how near a document is', () => {
  const index = new TextIndex(claims);

  it('with full coverage for the same text', () => {
    const [hit] = index.search('Wer keine Anmeldung hat, wird abgeschoben.');
    expect(hit).toMatchObject({ value: 'registration', coverage: 1 });
    expect(hit?.docCoverage).toBeCloseTo(1);
    expect(hit?.score).toBeGreaterThan(0.4);
  });

  it('with little coverage of a long post that says the same among other things', () => {
    const [hit] = index.search(
      'Hallo zusammen, wir sind seit drei Wochen hier. Wer keine Anmeldung hat, wird abgeschoben. Stimmt das? Danke euch!',
    );
    expect(hit?.coverage).toBeLessThan(0.7);
    expect(hit?.docCoverage).toBeCloseTo(1);
  });

  it('with a lower score for a text that shares one word', () => {
    const [same] = index.search('Eine Kündigung der Wohnung per WhatsApp gilt.');
    const [other] = index.search('Suche Wohnung in Köln ab sofort, zwei Zimmer, gern Altbau');
    expect(other?.score).toBeLessThan((same?.score ?? 0) / 3);
  });
});

describe('explains', () => {
  const index = new TextIndex(claims);
  const explain = (query: string, document: number | string): string[] =>
    index.explain(query, document).map(({ start, end }) => query.slice(start, end));

  it('which words of the query stand in the document', () => {
    expect(explain('😀 Hilfe! Meine Kündigung kam per WhatsApp', 3)).toEqual(['Kündigung', 'per', 'WhatsApp']);
  });

  it('also those with another ending or in a compound', () => {
    expect(explain('hohe Mietkaution vom Vermieters', 1)).toEqual(['Mietkaution', 'Vermieters']);
  });

  it('over all documents of a value', () => {
    expect(explain('Vermieter gibt Kaution nicht zurück', 'deposit')).toEqual(['Vermieter', 'Kaution', 'zurück']);
  });

  it('nothing for a document that does not exist', () => {
    expect(explain('Kaution', 99)).toEqual([]);
    expect(explain('Kaution', 'unknown')).toEqual([]);
  });
});

describe('holds for any text:', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('\ud800', '\udc00ä', '😀'.repeat(50)),
  );

  it('indexing and searching never throw, and scores stay between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(anything), anything, (texts, query) => {
        const index = new TextIndex(texts.map((text, value) => ({ value, text })));
        for (const hit of index.search(query)) {
          for (const figure of [hit.score, hit.coverage, hit.docCoverage]) expect(figure >= 0 && figure <= 1).toBe(true);
          index.explain(query, hit.document);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a text that differs from all others in every word is found first by itself', () => {
    const word = fc.stringMatching(/^[a-zа-я]{3,12}$/);
    const texts = fc.uniqueArray(word, { minLength: 4, maxLength: 60, selector: (each) => each.slice(0, 5) });
    fc.assert(
      fc.property(texts, fc.nat(), (words, seed) => {
        const documents = words.flatMap((_, at) => (at % 4 === 0 ? [{ value: at, text: words.slice(at, at + 4).join(' ') }] : []));
        const own = documents[seed % documents.length];
        expect(new TextIndex(documents).search(own?.text ?? '')[0]?.value).toBe(own?.value);
      }),
    );
  });

  it('one word of 64 kB is read in part', () => {
    const giant = 'я'.repeat(65_536);
    const index = new TextIndex([...claims, { value: 'giant', text: giant }]);
    expect(index.search(giant)[0]?.value).toBe('giant');
    expect(index.explain(giant, 8)).toHaveLength(1);
  });
});

describe('with many documents', () => {
  const words = claims.flatMap(({ text }) => text.split(' '));
  const pick = (seed: number): string => words[Math.imul(seed, 2654435761) >>> (7 % words.length)] ?? words[seed % words.length] ?? '';
  const grow = (count: number): SearchDocument<string>[] =>
    Array.from({ length: count }, (_, number) => ({
      value: `d${number}`,
      text: `${Array.from({ length: 8 }, (_, at) => pick(number * 8 + at)).join(' ')} nr${number}`,
    }));
  const query = claims.map(({ text }) => text).join(' ');

  it('a limit on what is read still finds the rare word first', () => {
    const documents = [...grow(3000), { value: 'target', text: 'Wohnung Kaution Dolmetscher' }];
    const index = new TextIndex(documents, { postingsPerSearch: 500 });
    expect(index.search(`${query} Dolmetscher`)[0]?.value).toBe('target');
    expect(index.search(query, 5)).toHaveLength(5);
  });

  it('memory and time grow no faster than their number', () => {
    const [small, large] = [new TextIndex(grow(2000)), new TextIndex(grow(16_000))];
    expect(large.bytes).toBeLessThan(small.bytes * 12);
    // the best of many: another process may take the processor at any time
    const fastest = (index: TextIndex<string>): number => Math.min(...Array.from({ length: 15 }, () => timeOf(() => index.search(query))));
    fastest(small);
    expect(fastest(large)).toBeLessThan(fastest(small) * 16 + 1);
  });
});

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
