import { findValues } from './find-values.ts';
import { listCardTexts, listOutgoingTexts, listRiskTexts, type OutgoingText } from './list-texts.ts';
import type { PlacedEntries } from './place-entries.ts';
import { type Problem, reportError } from './problem.ts';

const asFact = 'write it down once in a list "facts" with its source and day, and name it in the text: {{fact:name-of-the-fact}}';
/** Where no fact can be named. */
const without = 'say it without the value: nothing is filled in here, and it would stay when the law changes';

/** What the law sets and changes stands in facts and in no text, so that a new value outdates no translation. */
export const checkValues = (all: PlacedEntries): Problem[] => [
  ...checkTexts(listOutgoingTexts(all), asFact),
  ...checkTexts(
    [
      ...all.entries.answers.flatMap(listRiskTexts),
      ...all.entries.claims.flatMap(listRiskTexts),
      ...all.entries.emergencyCards.flatMap(listCardTexts),
    ],
    without,
  ),
];

/** A fact holds no day of the calendar. */
const withYear = 'write the year the day is of, or say it without the day';

const checkTexts = (texts: readonly OutgoingText[], remedy: string): Problem[] =>
  texts.flatMap(({ spot, at, text, language }) =>
    findValues(text, language).map(({ kind, text: found }) =>
      reportError(spot, at, [
        `has ${kind === 'amount' ? 'an' : 'a'} ${kind} of its own: "${found}"`,
        kind === 'deadline' ? withYear : remedy,
      ]),
    ),
  );
