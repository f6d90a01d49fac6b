import { tokenize } from '../text/tokenize.ts';

const wordsOf = (text: string): Set<string> => new Set(tokenize(text).map(({ folded }) => folded));

/** How much of what is wanted stands in a text, 0 to 1, whatever stands around it. */
export function shareOfWords(wanted: string, text: string): number {
  const [asked, there] = [wordsOf(wanted), wordsOf(text)];
  return asked.size === 0 ? 0 : [...asked].filter((word) => there.has(word)).length / asked.size;
}
