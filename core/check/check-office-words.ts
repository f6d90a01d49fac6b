import { type AnswerLanguage, answerLanguages } from '../language.ts';
import { countryOf } from '../pack/schema.ts';
import { readWords } from '../pack/template.ts';
import { listSaidAnswers } from './list-corrections.ts';
import type { PlacedEntries } from './place-entries.ts';
import { type Problem, reportWarning } from './problem.ts';

/** The word itself, or with an ending: Jobcenteru is found, a changed stem (dávek for dávky) is not. */
const makePattern = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu');

/**
 * Who gets a letter from an office has to know the word in the text again: what the source text names is named in all languages. Short
 * texts have no room for it.
 */
export function checkOfficeWords(all: PlacedEntries): Problem[] {
  const words = all.entries.officeWords.map(({ entry: { word, jurisdiction } }) => ({
    word,
    country: countryOf(jurisdiction),
    pattern: makePattern(word),
  }));
  return listSaidAnswers(all).flatMap(({ placed, locate }) => {
    const { jurisdiction, sourceLanguage, texts } = placed.entry;
    const say = (language: AnswerLanguage): string => readWords(`${texts[language]?.core ?? ''}\n${texts[language]?.next ?? ''}`);
    const named = words.filter(({ country, pattern }) => country === countryOf(jurisdiction) && pattern.test(say(sourceLanguage)));
    return answerLanguages.flatMap((language) =>
      named
        .filter(({ pattern }) => texts[language] !== undefined && !pattern.test(say(language)))
        .map(({ word }) =>
          reportWarning(placed, locate(`.texts.${language}.core`), [
            `does not name "${word}", which the text in ${sourceLanguage} names`,
            'keep the word of the office, with what it means beside it',
          ]),
        ),
    );
  });
}
