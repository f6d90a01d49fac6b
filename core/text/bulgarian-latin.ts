/** Longest first. How Bulgarian is typed in Latin letters: the official table and the everyday one with 4, 6, q, j, y. */
const table: [latin: string, cyrillic: string][] = [
  ['sht', 'щ'],
  ['6t', 'щ'],
  ['sh', 'ш'],
  ['6', 'ш'],
  ['ch', 'ч'],
  ['4', 'ч'],
  ['zh', 'ж'],
  ['ts', 'ц'],
  ['tz', 'ц'],
  ['ya', 'я'],
  ['ia', 'я'],
  ['q', 'я'],
  ['yu', 'ю'],
  ['iu', 'ю'],
  ['ju', 'ю'],
  ['j', 'ж'],
  ['c', 'ц'],
  ['y', 'ъ'],
  ['a', 'а'],
  ['b', 'б'],
  ['v', 'в'],
  ['w', 'в'],
  ['g', 'г'],
  ['d', 'д'],
  ['e', 'е'],
  ['z', 'з'],
  ['i', 'и'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['f', 'ф'],
  ['h', 'х'],
  ['x', 'х'],
];

const mostReadings = 12;

/**
 * A word typed in Latin letters as it may stand in Cyrillic, the plainest reading first: ъ is written a, u or y, й is written i,
 * and ж is also j, so that each of these is tried in each place.
 */
export function readBulgarianLatin(word: string): string[] {
  if (!/^[a-z46]+$/.test(word) || /^\d+$/.test(word)) return [];
  const plain = transliterate(word);
  const apart = transliterate(word.replace(/j(?=[ui])/g, 'zh').replace(/ia/g, 'i\u200ca'));
  const readings = [plain, plain.replace(/у/g, 'ъ'), plain.replace(/и(?=[аеоу]|$)/g, 'й'), apart.replace(/\u200c/g, '')];
  for (const base of [plain, apart.replace(/\u200c/g, '')])
    for (let at = 0; at < base.length; at++)
      if (base[at] === 'а' || base[at] === 'у') readings.push(`${base.slice(0, at)}ъ${base.slice(at + 1)}`);
  return [...new Set(readings)].slice(0, mostReadings);
}

function transliterate(word: string): string {
  let result = '';
  for (let at = 0; at < word.length; ) {
    const match = table.find(([latin]) => word.startsWith(latin, at));
    result += match?.[1] ?? word[at];
    at += match?.[0].length ?? 1;
  }
  return result;
}

const official: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o' },
  ...{ п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht', ъ: 'a', ь: 'y', ю: 'yu', я: 'ya' },
};
const everyday = { ...official, ж: 'j', й: 'i', ц: 'c', ъ: 'u', ю: 'iu', я: 'q' };
const withDigits = { ...everyday, ч: '4', ш: '6', щ: '6t' };
const withDigitsAndY = { ...withDigits, ъ: 'y', ю: 'ju' };

/**
 * A Cyrillic word in lower case as Bulgarians type it in Latin letters: the official spelling (Transliteration Act of 2009, which
 * writes -ия at the end -ia), then the everyday ones, with letters alone, with 4 and 6, with y for ъ.
 */
export function spellBulgarianLatin(word: string): [official: string, letters: string, digits: string, digitsAndY: string] {
  const write = (table: Record<string, string>): string => [...word].map((letter) => table[letter] ?? letter).join('');
  return [write(official).replace(/iya$/, 'ia'), write(everyday), write(withDigits), write(withDigitsAndY)];
}

/** The same, each spelling once. */
export const writeBulgarianLatin = (word: string): string[] => [...new Set(spellBulgarianLatin(word))];
