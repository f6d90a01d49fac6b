import { describe, expect, it } from 'vitest';
import { contentLines, countOccurrences } from './read-composer.ts';

const answer = 'Bună ziua!\nPreavizul trebuie să fie scris.\n\nAjutor: Beratung Brücke, 0231 000000';

const counts: [what: string, whole: string, part: string, count: number][] = [
  ['the text alone', answer, answer, 1],
  ['nothing', '', answer, 0],
  ['nothing inserted', 'abc', '', 0],
  ['blank lines only', 'abc', '\n \n', 0],
  ['a blank line more between paragraphs', answer.replaceAll('\n', '\n\n'), answer, 1],
  ['no blank lines', answer.replace('\n\n', '\n'), answer, 1],
  ['a draft before it on the same line', `abc ${answer}`, answer, 1],
  ['a draft behind it on the same line', `${answer} abc`, answer, 1],
  ['a draft in lines before and behind', `abc\n${answer}\nxyz`, answer, 1],
  ['the text twice', `${answer}\n${answer}`, answer, 2],
  ['the text three times, as an editor that commits late makes it', `${answer}\n${answer}\n${answer}`, answer, 3],
  ['a line missing', answer.replace('Preavizul trebuie să fie scris.\n', ''), answer, 0],
  ['lines in another order', answer.split('\n').reverse().join('\n'), answer, 0],
  ['all in one line', answer.replaceAll('\n', ' '), answer, 0],
  ['only the last line', 'Ajutor: Beratung Brücke, 0231 000000', answer, 0],
  ['a line between', answer.replace('\n\n', '\nabc\n'), answer, 0],
  ['odd spaces', answer.replaceAll(' ', '\u00a0'), answer, 1],
  ['invisible joiners', `\ufeff${answer.replaceAll('\n', '\u200b\n')}`, answer, 1],
  ['one line within a draft', 'abc Doar în scris. xyz', 'Doar în scris.', 1],
  ['one line twice in two lines', 'Doar în scris.\nDoar în scris.', 'Doar în scris.', 2],
  ['one line twice in one line', 'Doar în scris. Doar în scris.', 'Doar în scris.', 2],
  ['another emoji', 'Guten Tag 😢', 'Guten Tag 😀', 0],
  ['an emoji', 'Guten Tag 😀', 'Guten Tag 😀', 1],
];

describe('countOccurrences', () => {
  it.each(counts)('of %s', (_what, whole, part, count) => {
    expect(countOccurrences(whole, part)).toBe(count);
  });
});

describe('contentLines', () => {
  it('keeps what people read', () => {
    expect(contentLines(' a \n\n\u200b\n b\u00a0\u00a0c ')).toEqual(['a', 'b c']);
  });
});
