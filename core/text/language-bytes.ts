/** A word's UTF-8 bytes, each as one character of the same number: the n-grams of the profiles are counted in bytes. */
export function toBytes(word: string): string {
  if (/^[\u0000-\u007f]*$/.test(word)) return word;
  let bytes = '';
  for (const letter of word) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) bytes += letter;
    else if (code < 0x800) bytes += String.fromCharCode(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000) bytes += String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else bytes += String.fromCharCode(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
  }
  return bytes;
}

/** Longest part of a word that is looked at, in bytes. */
const longest = 70;

/**
 * The n-grams that eld's profiles are made of: four bytes, each overlapping the last by one, the first with a space before it;
 * the word's last four with a space after it.
 */
export function cutByteNgrams(word: string): string[] {
  const bytes = toBytes(word).slice(0, longest);
  const ngrams: string[] = [];
  let at = 0;
  for (; at + 4 < bytes.length; at += 3) ngrams.push((at === 0 ? ' ' : '') + bytes.slice(at, at + 4));
  ngrams.push(`${at === 0 ? ' ' : ''}${bytes.slice(Math.max(0, bytes.length - 4))} `);
  return ngrams;
}
