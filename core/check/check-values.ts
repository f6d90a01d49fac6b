import { findValues } from './find-values.ts';
import type { PlacedEntries } from './library.ts';
import { listOutgoingTexts } from './list-texts.ts';
import { type Problem, reportError } from './problem.ts';

const remedy = 'write it down once in a list "facts" with its source and day, and name it in the text: {{fact:name-of-the-fact}}';

/** What the law sets and changes stands in facts and in no text, so that a new value outdates no translation. */
export const checkValues = (all: PlacedEntries): Problem[] =>
  listOutgoingTexts(all).flatMap(({ spot, at, text, language }) =>
    findValues(text, language).map(({ kind, text: found }) =>
      reportError(spot, at, [`has ${kind === 'amount' ? 'an' : 'a'} ${kind} of its own: "${found}"`, remedy]),
    ),
  );
