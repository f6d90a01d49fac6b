/** Shorter ones are greetings and labels that any two texts may share, in letters. */
const shortestSentence = 20;

export interface UseParts {
  whole: string;
  /** in any order and rhythm they make the text what it is: lines around them and places in them may change */
  sentences: string[];
}

/** Letters and digits alone: the same with other spaces, signs or capitals. */
const normalise = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What of a text is compared with earlier ones; each part is kept as a keyed hash. */
export function splitUse(text: string): UseParts {
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/u).map(normalise);
  return { whole: normalise(text), sentences: [...new Set(sentences.filter((sentence) => sentence.length >= shortestSentence))] };
}
