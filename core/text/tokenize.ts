import { fold } from './fold.ts';

export interface Token {
  folded: string;
  /** UTF-16 offsets in the text as given */
  start: number;
  end: number;
  sentence: number;
}

/** What the engine looks at of one text at most, in UTF-16 units. */
const longest = 20_000;
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[.!?…\n]/gu;

/** Words with their place in the text and the number of their sentence. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of text.slice(0, longest).matchAll(words)) {
    const word = match[0];
    if (/^[.!?…\n]$/.test(word)) sentence++;
    else tokens.push({ folded: fold(word), start: match.index, end: match.index + word.length, sentence });
  }
  return tokens;
}
