import type { AnswerLanguage } from '../language.ts';
import { listSaidAnswers, type SaidAnswer } from './list-corrections.ts';
import { measureReadability, mostWordsPerSentence, type Readability } from './measure-readability.ts';
import type { PlacedEntries, Spot } from './place-entries.ts';
import { type Problem, reportWarning } from './problem.ts';

export interface ReadableText extends Spot, Readability {
  id: string;
  language: AnswerLanguage;
}

/** Of each answer, correction and language, what the full text says without opening and closing. */
export const listReadability = (all: PlacedEntries): ReadableText[] => listSaidAnswers(all).flatMap(measure);

const measure = ({ placed, locate }: SaidAnswer): ReadableText[] =>
  Object.entries(placed.entry.texts).map(([language, { core, next }]) => ({
    pack: placed.pack,
    file: placed.file,
    path: `${placed.path}${locate(`.texts.${language}.core`)}`,
    id: placed.entry.id,
    language: language as AnswerLanguage,
    ...measureReadability(next === undefined ? core : `${core}\n${next}`, language as AnswerLanguage),
  }));

export const checkReadability = (all: PlacedEntries): Problem[] =>
  listReadability(all)
    .filter(({ averageSentence }) => averageSentence > mostWordsPerSentence)
    .map((text) =>
      reportWarning(text, '', [
        `has ${text.averageSentence} words in a sentence on average (the longest has ${text.longestSentence})`,
        `make two sentences of one: at most ${mostWordsPerSentence} words on average`,
      ]),
    );
