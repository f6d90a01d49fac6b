import { fold } from '../text/fold.ts';
import type { OwnText } from './own-text.ts';

/** Those that hold every word asked for, in the title or the text; in the wanted language first, then by title. */
export function sortOwnTexts(texts: readonly OwnText[], { query = '', language }: { query?: string; language?: string }): OwnText[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const holds = ({ title, text }: OwnText): boolean => {
    const searched = fold(`${title} ${text}`);
    return words.every((word) => searched.includes(word));
  };
  return texts
    .filter(holds)
    .sort(
      (one, other) =>
        Number(other.language === language) - Number(one.language === language) || (fold(one.title) < fold(other.title) ? -1 : 1),
    );
}
