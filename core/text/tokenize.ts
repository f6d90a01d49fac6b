import { fold } from './fold.ts';

export interface Token {
  /** loosely folded, see fold.ts */
  folded: string;
  /** other readings of the same word: stretched letters, Latin-script Bulgarian in Cyrillic */
  readings?: string[];
  /** UTF-16 offsets in the text as given */
  start: number;
  end: number;
  sentence: number;
}

/** What the engine looks at of one text at most, in UTF-16 units. */
const longest = 20_000;

/** Links and mail addresses say nothing in words; invisible characters inside words are part of them. */
const parts =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant alone
  /(?:https?:\/\/|www\.)[^\s]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u00ad\u034f\u200b-\u200d\u2060\ufeff](?=[\p{L}\p{N}]))*|[.!?…\n]/gu;

/**
 * Words with their place in the text and the number of their sentence, for all scripts. Linear in the length of the text.
 * A full stop ends a sentence only before a space or the end, and not after a number: "am 15. März" is one.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const read = text.slice(0, longest);
  let sentence = 0;
  for (const match of read.matchAll(parts)) {
    const part = match[0];
    if (part.length === 1 && '.!?…\n'.includes(part)) {
      if (part !== '.' || endsSentence(read, match.index)) sentence++;
    } else if (!/[/@]|^www\./.test(part)) tokens.push(toToken(part, match.index, sentence));
  }
  return tokens;
}

const endsSentence = (text: string, at: number): boolean => /^\s|^$/.test(text.slice(at + 1, at + 2)) && !/\d/.test(text[at - 1] ?? '');

const stretched = /(\p{L})\1{2,}/u;

function toToken(word: string, start: number, sentence: number): Token {
  const folded = fold(word);
  const token: Token = { folded, start, end: start + word.length, sentence };
  if (!stretched.test(folded)) return token;
  // "bitteee": nobody knows how many letters were meant, and Romanian "copiii" has three of its own
  return { ...token, readings: ['$1', '$1$1'].map((run) => folded.replace(/(\p{L})\1{2,}/gu, run)) };
}
