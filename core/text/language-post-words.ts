export interface PostWord {
  /** lower case, in the letters as written */
  word: string;
  /** a capital inside a sentence */
  isName: boolean;
}

/** How much of a text is read, in UTF-16 units. */
const readAtMost = 1000;

const silent = /(?:https?:\/\/|www\.)\S+|[\w-]{1,63}\.(?:com|org|net|info|eu|de|cz)\b(?:\/\S*)?|[\w.+-]{1,64}@\S+|[#@]\S+|\u00ad/g;
/** Digits only where Bulgarians type them for letters: 6te, ve4er. */
const wordsAndEnds = /(?:\p{L}|(?<!\d)[46]+(?=[a-z]))[\p{L}\p{M}46]*(?:['’`]\p{L}+)*|[.!?…\n:]/gu;

/** The words that can tell a language, each once. Links, addresses, @names, #tags, numbers and emoji cannot. */
export function readPostWords(text: string): PostWord[] {
  const seen = new Set<string>();
  const found: PostWord[] = [];
  let isFirst = true;
  const told = text
    .slice(0, readAtMost)
    .replace(silent, (match) => (match === '\u00ad' ? '' : ' '))
    .normalize('NFC');
  for (const [written] of told.matchAll(wordsAndEnds)) {
    if (/^[.!?…\n:]/.test(written)) isFirst = true;
    else {
      const word = written.toLowerCase().replace(/[’`]/g, "'");
      const hasCapital = written[0] !== word[0];
      if (!isCode(word, hasCapital) && !seen.has(word)) {
        seen.add(word);
        found.push({ word, isName: hasCapital && !isFirst && written[1] === word[1] });
      }
      isFirst = false;
    }
  }
  return found;
}

/** A4, 6Б: a digit beside capitals or marks stands for itself. */
const isCode = (word: string, hasCapital: boolean): boolean => /\d/.test(word) && (hasCapital || !/^[a-z46']+$/.test(word));
