import { expect, test } from 'vitest';
import { countUses, type HashedText } from './count-uses.ts';
import { splitUse } from './split-use.ts';
import type { UseRecord } from './use-record.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 10, 22, 12);
const core =
  'Nu plăti nimic înainte de vizionare și de contract. Nu trimite înainte nicio copie după pașaport. Dacă te înregistrezi unde nu locuiești, riști o amendă. Ai plătit deja? Sună imediat la bancă și cere să oprească plata.';
const thanks = `Mulțumesc pentru întrebare.\n\n${core}`;
const many = `Mulți întreabă asta și este important.\n\n${core}`;
const other = 'Kindergeld primești de regulă de la Familienkasse. Cererea se face în scris sau online.';

/** Without keys: what is compared are equal strings. */
const hash = (text: string): HashedText => splitUse(text);
const place = { site: 'facebook', space: 'a', post: 'p', now } as const;

let made = 0;
function use(text: string, { ago = 0, ...rest }: Partial<UseRecord> & { ago?: number } = {}): UseRecord {
  const { whole, sentences } = hash(text);
  return { id: String(made++), site: 'facebook', space: 'a', threads: [], hashes: [whole, ...sentences], at: now - ago, ...rest };
}

test.each([
  ['word for word, three days ago', [use(thanks, { ago: 3 * day + minute })], { days: 3, isNear: false }],
  ['other signs and capitals are the same', [use(thanks.toUpperCase().replaceAll('.', ' !'))], { days: 0, isNear: false }],
  ['another opening line is nearly the same', [use(many, { ago: day })], { days: 1, isNear: true }],
  ['the same goes before the nearly same', [use(many), use(thanks, { ago: 2 * day })], { days: 2, isNear: false }],
  ['the latest of them', [use(thanks, { ago: 5 * day }), use(thanks, { ago: day })], { days: 1, isNear: false }],
  ['a week ago is long ago', [use(thanks, { ago: 7 * day })], undefined],
  ['another text', [use(other)], undefined],
  ['another space', [use(thanks, { space: 'b' })], undefined],
  ['another site', [use(thanks, { site: 'telegram' })], undefined],
  ['a second attempt at the same post', [use(thanks, { post: 'p' })], undefined],
  ['of a special topic nothing is compared', [use(thanks, { hashes: [] })], undefined],
])('in this space: %s', (_what, uses, here) => {
  expect(countUses(hash(thanks), uses, place).here).toEqual(here);
});

test('no space, no "here"', () => {
  expect(countUses(hash(thanks), [use(thanks)], { site: 'facebook', now }).here).toBeUndefined();
});

test('other spaces within the hour count once each, nearly the same too', () => {
  const uses = [
    use(thanks, { space: 'b' }),
    use(thanks, { space: 'b', ago: 5 * minute }),
    use(many, { space: 'c', ago: 59 * minute }),
    use(thanks, { space: 'd', ago: 60 * minute }),
    use(other, { space: 'e' }),
    use(thanks),
  ];
  expect(countUses(hash(thanks), uses, place).elsewhere).toBe(2);
});

test('answers of any text on this site within the hour', () => {
  const uses = [
    use(other),
    use(thanks, { space: 'b', ago: 59 * minute }),
    use(other, { ago: 61 * minute }),
    use(other, { site: 'tiktok' }),
  ];
  expect(countUses(hash(thanks), uses, place).thisHour).toBe(2);
});

test('greetings and labels are no sentences to compare', () => {
  expect(splitUse('Bună ziua!\nFrist: ein Monat. Nu trimite înainte nicio copie după pașaport.').sentences).toEqual([
    'nutrimiteînainteniciocopiedupăpașaport',
  ]);
});
