const letters: Record<string, string> = { ł: 'l', đ: 'd', ß: 'ss', ø: 'o', æ: 'ae', ı: 'i' };

/**
 * Lower case without Latin marks, so that people's spelling without diacritics matches. Cyrillic keeps its marks: й is not и.
 * Works on single words; the original keeps its offsets elsewhere.
 */
export function fold(word: string): string {
  const lower = word.normalize('NFKC').toLowerCase();
  if (/^[\u0000-\u007f]*$/.test(lower)) return lower;
  let folded = '';
  for (const letter of lower.normalize('NFC')) {
    if (/[\u0400-\u04ff]/.test(letter)) folded += letter;
    else folded += letters[letter] ?? letter.normalize('NFD').replace(/\p{M}+/gu, '');
  }
  return folded;
}

/** The spelling people use where a keyboard has no umlauts; undefined when it is the same. */
export function foldUmlauts(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (!/[äöü]/.test(lower)) return undefined;
  return fold(lower.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue'));
}
