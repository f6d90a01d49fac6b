import { describe, expect, it } from 'vitest';
import { isWeak } from '../core/post.ts';
import { makeWeakId } from './weak-id.ts';

const id = (text: string): string => makeWeakId('comment', '1234567890', text);
const text = 'Здравейте, търся квартира в Берлин 😀';

describe('makeWeakId', () => {
  it('is weak, short and says nothing of the text', () => {
    expect(id(text)).toMatch(/^weak:[0-9a-f]{16}$/);
    expect(isWeak(makeWeakId('post', 's', text))).toBe(true);
  });

  it.each([
    ['emoji', 'Здравейте, търся квартира в Берлин'],
    ['marks', 'Здравейте търся квартира в Берлин!!!'],
    ['capitals', 'ЗДРАВЕЙТЕ, търся квартира в БЕРЛИН'],
    ['spaces and lines', ' Здравейте,\n\nтърся  квартира в Берлин '],
    ['invisible characters', 'Здра\u200bвейте, търся квартира\ufeff в Берлин'],
  ])('is the same whatever %s a page shows', (_what, shown) => {
    expect(id(shown)).toBe(id(text));
  });

  it('is the same for a long text that was cut', () => {
    const long = 'Mein Vermieter hat mir gekündigt und ich weiß nicht weiter. '.repeat(6);
    expect(id(`${long} und noch mehr`)).toBe(id(long));
  });

  it('is another one for another text, kind or space', () => {
    const ids = [id(text), id(`${text} днес`), makeWeakId('post', '1234567890', text), makeWeakId('comment', '987', text), id('')];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is another one for each of many short texts', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => id(`Hilfe ${index}`));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lets nobody move a letter between space and text', () => {
    expect(makeWeakId('post', 'a', 'bc')).not.toBe(makeWeakId('post', 'ab', 'c'));
  });
});
