import * as v from 'valibot';
import { nameCharacter } from './name-character.ts';
import { type Told, tell } from './tell.ts';

/** Control and bidirectional characters can make a text look like another one; < and > could be markup. */
const unwanted = /[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069<>]/u;

/** Text without markup and invisible characters. */
export const plain = v.pipe(
  v.string(),
  v.check(
    (text) => !unwanted.test(text),
    ({ input }) => tell(...sayUnwanted(unwanted.exec(input)?.[0] ?? '')),
  ),
);

function sayUnwanted(sign: string): Told {
  if (sign === '<' || sign === '>') return [`has the sign ${sign} as HTML does`, 'texts are plain, take it out or write it in words'];
  const remedy = 'take it out, best by writing the word anew';
  const name = nameCharacter(sign);
  return sign > '\u2000'
    ? [`has the invisible character ${name}, which turns the writing around`, remedy]
    : [`has the invisible control character ${name}`, remedy];
}
