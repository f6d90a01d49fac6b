import { type AnswerLanguage, answerLanguages } from '../language.ts';
import { listParts, listShortParts } from '../pack/answer.ts';
import { claimTextFields } from '../pack/claim.ts';
import type { Placed, PlacedEntries, Spot } from './place-entries.ts';

/** One text that somebody reads as it stands. */
export interface WrittenText {
  spot: Spot;
  /** inside the entry, such as `.texts.bg.core` */
  at: string;
  text: string;
}

/** One that goes out to people. */
export interface OutgoingText extends WrittenText {
  /** what is compared across languages, such as `core` or `short[1]` */
  part: string;
  language: AnswerLanguage;
}

type Answer = PlacedEntries['entries']['answers'][number];

export const listAnswerTexts = (placed: Answer): OutgoingText[] =>
  answerLanguages.flatMap((language) => {
    const said = placed.entry.texts[language];
    if (!said) return [];
    return listParts(said).map(([part, text]) => ({ spot: placed, at: `.texts.${language}.${part}`, part, language, text }));
  });

type Claim = PlacedEntries['entries']['claims'][number];

export const listClaimTexts = (placed: Claim): OutgoingText[] => [...listClaimParagraphs(placed), ...listClaimShorts(placed)];

export const listClaimParagraphs = (placed: Claim): OutgoingText[] =>
  claimTextFields.flatMap((part) => listByLanguage(placed, part, placed.entry[part]));

export const listClaimShorts = (placed: Claim): OutgoingText[] =>
  answerLanguages.flatMap((language) => {
    const short = placed.entry.short?.[language];
    if (short === undefined) return [];
    return listShortParts(short).map(([part, text]) => ({
      spot: placed,
      at: part.replace('short', `.short.${language}`),
      part,
      language,
      text,
    }));
  });

/** What circulates, as it is quoted once in the correction. */
export const listMyths = (placed: Claim): OutgoingText[] => listByLanguage(placed, 'myth', placed.entry.myth);

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

type Card = PlacedEntries['entries']['emergencyCards'][number];

/** What is written to people in an emergency. */
export const listCardTexts = (placed: Card): OutgoingText[] => listByLanguage(placed, 'write', placed.entry.write ?? {});

/** What the counsellor is told not to write. */
export const listCardWarnings = (placed: Card): WrittenText[] => listLines(placed, 'doNotWrite', placed.entry.doNotWrite);

export const listRiskTexts = (placed: Answer | Claim): OutgoingText[] =>
  (placed.entry.risks ?? []).flatMap(({ texts }, index) => listByLanguage(placed, `risks[${index}].texts`, texts));

/** To be asked of the person. */
export const listQuestions = (placed: Answer | Claim): WrittenText[] => listLines(placed, 'askFirst', placed.entry.askFirst);

/** What the counsellor reads beside an answer, its risks left out. */
export const listGuidanceTexts = (placed: Answer): WrittenText[] => [
  ...listByLanguage(placed, 'title', placed.entry.title),
  ...(['appliesWhen', 'notWhen'] as const).flatMap((part) => listLines(placed, part, placed.entry[part])),
  ...listQuestions(placed),
  ...(placed.entry.fields ?? []).flatMap(({ labels }, index) => listByLanguage(placed, `fields[${index}].labels`, labels)),
];

function listLines(spot: Placed<unknown>, part: string, lines: Partial<Record<AnswerLanguage, string[]>> = {}): WrittenText[] {
  return answerLanguages.flatMap((language) =>
    (lines[language] ?? []).map((text, index) => ({ spot, at: `.${part}.${language}[${index}]`, text })),
  );
}

/** What of a help point stands in answers, and its name in other languages. */
export function listPointTexts(placed: PlacedEntries['entries']['helpPoints'][number]): WrittenText[] {
  const { translations = {} } = placed.entry;
  const own = (['name', 'shortName', 'address'] as const).map((key) => [`.${key}`, placed.entry[key]] as const);
  const translated = answerLanguages.map((language) => [`.translations.${language}.name`, translations[language]?.name] as const);
  return [...own, ...translated].flatMap(([at, text]) => (text === undefined ? [] : [{ spot: placed, at, text }]));
}

export const listFrameTexts = (placed: PlacedEntries['entries']['correctionFrames'][number]): OutgoingText[] =>
  (['myth', 'referral'] as const).flatMap((part) =>
    answerLanguages.flatMap((language) => {
      const text = placed.entry.texts[language]?.[part];
      return text === undefined ? [] : [{ spot: placed, at: `.texts.${language}.${part}`, part, language, text }];
    }),
  );

/** Of every answer, claim, frame and phrase. */
export const listOutgoingTexts = ({ entries }: PlacedEntries): OutgoingText[] => [
  ...entries.answers.flatMap(listAnswerTexts),
  ...entries.claims.flatMap((placed) => [...listMyths(placed), ...listClaimTexts(placed)]),
  ...entries.correctionFrames.flatMap(listFrameTexts),
  ...entries.phrases.flatMap(listPhraseTexts),
];
