import { describe, expect, it } from 'vitest';
import { emptyBox, insertAtCaret } from './insert-at-caret.ts';

describe('a text inserted into the reply box of the practice room', () => {
  it.each([
    ['an empty box', emptyBox, { text: 'Bună ziua!', start: 10, end: 10 }],
    ['between words', { text: 'Da. Succes!', start: 4, end: 4 }, { text: 'Da. Bună ziua!Succes!', start: 14, end: 14 }],
    ['over what is selected', { text: 'abc', start: 1, end: 2 }, { text: 'aBună ziua!c', start: 11, end: 11 }],
    ['at the end', { text: 'abc', start: 3, end: 3 }, { text: 'abcBună ziua!', start: 13, end: 13 }],
  ])('goes where the caret is, with the caret behind it: %s', (_name, box, after) => {
    expect(insertAtCaret(box, 'Bună ziua!')).toEqual(after);
  });
});
