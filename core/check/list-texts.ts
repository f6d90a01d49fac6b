import { type AnswerLanguage, answerLanguages } from '../language.ts';
import type { Library, Placed, Spot } from './library.ts';

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

const answerParts = ['core', 'next'] as const;
const claimParts = ['fact', 'why', 'nextStep'] as const;

type Answer = Library['entries']['answers'][number];

export function listAnswerTexts(placed: Answer): OutgoingText[] {
  return answerLanguages.flatMap((language) => {
    const text = placed.entry.texts[language];
    if (!text) return [];
    const make = (part: string, said: string): OutgoingText => ({
      spot: placed,
      at: `.texts.${language}.${part}`,
      part,
      language,
      text: said,
    });
    const parts = answerParts.flatMap((part) => (text[part] === undefined ? [] : [make(part, text[part])]));
    return [...parts, ...listShort(text.short).map(([part, said]) => make(part, said))];
  });
}

const listShort = (short: string | [string, string]): [part: string, text: string][] =>
  typeof short === 'string' ? [['short', short]] : short.map((text, index) => [`short[${index}]`, text]);

export const listClaimTexts = (placed: Library['entries']['claims'][number]): OutgoingText[] =>
  claimParts.flatMap((part) => listByLanguage(placed, part, placed.entry[part]));

export const listPhraseTexts = (placed: Library['entries']['phrases'][number]): OutgoingText[] =>
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

export const listCardTexts = (placed: Library['entries']['emergencyCards'][number]): OutgoingText[] =>
  listByLanguage(placed, 'write', placed.entry.write ?? {});

/** Of every answer, claim and phrase. */
export const listOutgoingTexts = ({ entries }: Library): OutgoingText[] => [
  ...entries.answers.flatMap(listAnswerTexts),
  ...entries.claims.flatMap(listClaimTexts),
  ...entries.phrases.flatMap(listPhraseTexts),
];
