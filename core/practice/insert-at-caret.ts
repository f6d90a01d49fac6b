/** A reply box: its text and where the caret or the selection stands in it, in UTF-16 units. */
export interface ReplyBox {
  text: string;
  start: number;
  end: number;
}

export const emptyBox: ReplyBox = { text: '', start: 0, end: 0 };

/** As a site's box takes a paste: in place of what is selected, with the caret behind it. */
export function insertAtCaret({ text, start, end }: ReplyBox, added: string): ReplyBox {
  const caret = start + added.length;
  return { text: text.slice(0, start) + added + text.slice(end), start: caret, end: caret };
}
