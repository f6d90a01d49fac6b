import { describe, expect, it } from 'vitest';
import { measureReadability, splitSentences } from './measure-readability.ts';

describe('splitSentences', () => {
  it.each<[string, number[]]>([
    ['Ein Brief ist da. Antworte bald!', [4, 2]],
    ['Seit 1. Juli 2026 gilt das.\nFrag nach', [6, 2]],
    ['Hilfe: {{help-point}}', [1, 1]],
    ['Das kostet {{fact:fee}} im Monat.', [5]],
    ['', []],
  ])('counts the words of %j', (text, words) => {
    expect(splitSentences(text).map((sentence) => sentence.length)).toEqual(words);
  });
});

describe('measureReadability', () => {
  it('counts words per sentence', () => {
    expect(measureReadability('Ein Brief ist da. Antworte bald!', 'de')).toMatchObject({
      averageSentence: 3,
      longestSentence: 4,
      words: 6,
    });
  });

  // reckoned by hand from the published formulas
  it.each([
    // 6 words, 1 sentence, 6 syllables: 206.835 − 6.09 − 84.6
    ['en', 'The cat sat on the mat.', 'Flesch', 116.1],
    // 5 words, 20 letters: 89 + (300 − 200) / 5
    ['it', 'Oggi il gatto dorme bene.', 'Gulpease', 109],
    // 4 words, one of four syllables (za-świad-cze-nie): 0.4 × (4 + 25)
    ['pl', 'Mam tu jedno zaświadczenie.', 'FOG', 11.6],
    // 4 words, one of more than six letters: 4 + 25
    ['cs', 'Mám tady jedno potvrzení.', 'LIX', 29],
    // 4 words: 25 % of three syllables, 25 % long, 75 % of one: 4.8375 + 0.6688 + 3.2425 − 2.4525 − 0.875
    ['de', 'Ich kenn die Beratung.', 'Wiener Sachtextformel', 5.4],
  ] as const)('scores %s: %s', (language, text, formula, score) => {
    expect(measureReadability(text, language)).toMatchObject({ formula, score });
  });

  it('finds the harder of two texts harder', () => {
    const score = (text: string): number => measureReadability(text, 'de').score;
    expect(score('Die Inanspruchnahme der Leistungsberechtigung bedarf der Antragstellung.')).toBeGreaterThan(
      score('Stell den Antrag bald.'),
    );
  });
});
