import { readWords } from '../pack/template.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { listOutgoingTexts } from './list-texts.ts';
import type { PlacedEntries } from './place-entries.ts';
import { type Problem, reportWarning } from './problem.ts';

/** Of fewer letters nobody can say for sure; of texts this long none of the 630 that ship is taken for another language (2026-11). */
const fewestLetters = 60;

/** A column that slipped in a table of translations puts every text under its neighbour's language. */
export const checkLanguage = (all: PlacedEntries): Problem[] =>
  listOutgoingTexts(all).flatMap(({ spot, at, text, language }) => {
    const said = readWords(text);
    if (said.length < fewestLetters) return [];
    const { code } = detectLanguage(said);
    if (code === 'unknown' || code === language) return [];
    return [
      reportWarning(spot, at, [
        `reads like ${code} and stands under ${language}`,
        `put the text in ${language} here, or move this one to ${code}`,
      ]),
    ];
  });
