import { answerLanguages } from '../language.ts';
import { type Country, countryOf } from '../pack/schema.ts';
import { listClaimTexts, type OutgoingText } from './list-texts.ts';
import type { Placed, PlacedEntries } from './place-entries.ts';
import { type Problem, reportWarning } from './problem.ts';

/** The word itself or with an ending, as languages bend it: Jobcenter, Jobcenteru, dávek is not dávky. */
const makePattern = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu');

interface Word {
  word: string;
  country: Country;
  pattern: RegExp;
}

/**
 * Who gets a letter from an office has to know the word in the text again: what the source text names is named in all languages. Short
 * texts have no room for it.
 */
export function checkOfficeWords({ entries }: PlacedEntries): Problem[] {
  const words = entries.officeWords.map(({ entry: { word, jurisdiction } }) => ({
    word,
    country: countryOf(jurisdiction),
    pattern: makePattern(word),
  }));
  return [
    ...entries.answers.flatMap((placed) => {
      const { jurisdiction, sourceLanguage, texts } = placed.entry;
      const said = answerLanguages.flatMap((language) => {
        const text = texts[language];
        return text ? [{ language, at: `.texts.${language}.core`, text: `${text.core}\n${text.next ?? ''}` }] : [];
      });
      return compare(placed, { said, sourceLanguage, words: ofCountry(words, jurisdiction) });
    }),
    ...entries.claims.flatMap((placed) => {
      const { jurisdiction } = placed.entry;
      const sourceLanguage = countryOf(jurisdiction) === 'CZ' ? 'cs' : 'de';
      const parts = listClaimTexts(placed).filter(({ part }) => !part.startsWith('short'));
      const said = answerLanguages.flatMap((language) => {
        const own = parts.filter((part) => part.language === language);
        return own[0] ? [{ language, at: own[0].at, text: own.map(({ text }) => text).join('\n') }] : [];
      });
      return compare(placed, { said, sourceLanguage, words: ofCountry(words, jurisdiction) });
    }),
  ];
}

const ofCountry = (words: readonly Word[], jurisdiction: string): Word[] =>
  words.filter(({ country }) => country === countryOf(jurisdiction));

interface Comparing {
  said: Pick<OutgoingText, 'language' | 'at' | 'text'>[];
  sourceLanguage: OutgoingText['language'];
  words: readonly Word[];
}

function compare(placed: Placed<unknown>, { said, sourceLanguage, words }: Comparing): Problem[] {
  const source = said.find(({ language }) => language === sourceLanguage)?.text ?? '';
  const named = words.filter(({ pattern }) => pattern.test(source));
  return said.flatMap(({ at, text }) =>
    named
      .filter(({ pattern }) => !pattern.test(text))
      .map(({ word }) =>
        reportWarning(placed, at, [
          `does not name "${word}", which the text in ${sourceLanguage} names`,
          'keep the word of the office, with what it means beside it',
        ]),
      ),
  );
}
