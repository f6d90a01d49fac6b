import { spellBulgarianLatin } from './bulgarian-latin.ts';

const cyrillicWord = /[\u0400-\u04FF]+/g;

/**
 * A Bulgarian text in Latin letters, in the official spelling (Transliteration Act of 2009): what is already Latin, digits and
 * addresses stay as they are. For groups whose people type like that.
 */
export const toBulgarianLatin = (text: string): string => text.replace(cyrillicWord, writeWord);

function writeWord(word: string): string {
  const [latin] = spellBulgarianLatin(word.toLowerCase());
  if (word === word.toLowerCase()) return latin;
  const isShouted = word.length > 1 && word === word.toUpperCase();
  return isShouted ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
}
