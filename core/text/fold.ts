const letters: Record<string, string> = { ł: 'l', đ: 'd', ß: 'ss', ø: 'o', æ: 'ae', ı: 'i' };

/** Characters that cannot be seen and that sites and keyboards put into words. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant alone
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g;

/** The strict folding: one way of writing letters, lower case, nothing invisible; marks stay. */
export const foldStrictly = (word: string): string => word.normalize('NFKC').replace(invisible, '').toLowerCase().normalize('NFC');

/**
 * The loose folding: also without Latin marks, so that people's spelling without diacritics matches. Cyrillic keeps its marks:
 * й is not и. Works on single words; the original keeps its offsets elsewhere.
 */
export function fold(word: string): string {
  // most words are plain: nothing to fold but capitals
  if (/^[\u0020-\u007f]*$/.test(word)) return word.toLowerCase();
  if (/^[\u0430-\u044f]*$/.test(word)) return word;
  return foldMarks(foldStrictly(word));
}

function foldMarks(lower: string): string {
  let folded = '';
  for (const letter of lower) {
    if (letter <= '\u007f' || (letter >= '\u0400' && letter <= '\u04ff')) folded += letter;
    else folded += letters[letter] ?? letter.normalize('NFD').replace(/\p{M}+/gu, '');
  }
  return folded;
}

const spellings: [letter: RegExp, written: string][] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/đ/g, 'dj'],
];

/** The spelling people use where a keyboard has no umlauts or no đ; undefined when it is the same. */
export function foldUmlauts(word: string): string | undefined {
  const lower = foldStrictly(word);
  if (!/[äöüđ]/.test(lower)) return undefined;
  return fold(spellings.reduce((written, [letter, pair]) => written.replace(letter, pair), lower));
}
