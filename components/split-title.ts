import type { LibraryFind } from '../core/answer/describe-finds.ts';

export interface TitlePart {
  text: string;
  isMatched: boolean;
}

/** The title in the order of its text, cut where what was searched for begins and ends. */
export function splitTitle({ title, matched }: Pick<LibraryFind, 'title' | 'matched'>): TitlePart[] {
  const parts: TitlePart[] = [];
  let at = 0;
  for (const { start, end } of matched.toSorted((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    parts.push({ text: title.slice(at, start), isMatched: false }, { text: title.slice(Math.max(at, start), end), isMatched: true });
    at = end;
  }
  parts.push({ text: title.slice(at), isMatched: false });
  return parts.filter(({ text }) => text !== '');
}
