import { type AnswerLanguage, answerLanguages } from '../language.ts';
import { listParts } from '../pack/answer.ts';
import { claimTextFields } from '../pack/claim.ts';
import type { Placed, PlacedEntries, Spot } from './library.ts';

/** One text that goes out to people as it stands. */
export interface OutgoingText {
  spot: Spot;
  /** inside the entry, such as `.texts.bg.core` */
  at: string;
  /** what is compared across languages, such as `core` or `short[1]` */
  part: string;
  language: AnswerLanguage;
  text: string;
}

type Answer = PlacedEntries['entries']['answers'][number];

export const listAnswerTexts = (placed: Answer): OutgoingText[] =>
  answerLanguages.flatMap((language) => {
    const said = placed.entry.texts[language];
    if (!said) return [];
    return listParts(said).map(([part, text]) => ({ spot: placed, at: `.texts.${language}.${part}`, part, language, text }));
  });

export const listClaimTexts = (placed: PlacedEntries['entries']['claims'][number]): OutgoingText[] =>
  claimTextFields.flatMap((part) => listByLanguage(placed, part, placed.entry[part]));

export const listPhraseTexts = (placed: PlacedEntries['entries']['phrases'][number]): OutgoingText[] =>
  listByLanguage(placed, 'texts', placed.entry.texts);

function listByLanguage(spot: Placed<unknown>, part: string, texts: Partial<Record<AnswerLanguage, string>>): OutgoingText[] {
  return answerLanguages.flatMap((language) => {
    const text = texts[language];
    return text === undefined ? [] : [{ spot, at: `.${part}.${language}`, part, language, text }];
  });
}

/** The words of choices go into the texts as they are, without facts. */
export const listChoiceTexts = (placed: Answer): OutgoingText[] =>
  (placed.entry.fields ?? []).flatMap(({ choices = [] }, field) =>
    choices.flatMap(({ texts }, choice) => listByLanguage(placed, `fields[${field}].choices[${choice}].texts`, texts)),
  );

export const listCardTexts = (placed: PlacedEntries['entries']['emergencyCards'][number]): OutgoingText[] =>
  listByLanguage(placed, 'write', placed.entry.write ?? {});

/** Of every answer, claim and phrase. */
export const listOutgoingTexts = ({ entries }: PlacedEntries): OutgoingText[] => [
  ...entries.answers.flatMap(listAnswerTexts),
  ...entries.claims.flatMap(listClaimTexts),
  ...entries.phrases.flatMap(listPhraseTexts),
];
