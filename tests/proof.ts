import type { Finding } from '../core/finding/finding.ts';
import { type AnswerLanguage, answerLanguages } from '../core/language.ts';
import { countryOf, type Pack } from '../core/pack/schema.ts';

type Texts = Partial<Record<AnswerLanguage, string[]>>;

/** What the examples of one entry of the packs have to show. */
export interface Proof {
  id: string;
  matches: Texts;
  ignores: Texts;
  /** how many there must be, at least, in each of the languages */
  asked: { matches: number; ignores: number };
  languages: readonly AnswerLanguage[];
  /** title of the space in which the texts are posted: it says which country is meant, or nothing */
  title: string;
  /** whether the engine has found the entry in a text */
  isIn(finding: Finding | undefined): boolean;
}

const titles = { DE: 'Deutschland', CZ: 'Česko' };

/** Every list of terms, claim and emergency rule, with its examples. */
export const collectProofs = (packs: readonly Pack[]): Proof[] => [
  ...packs.flatMap((pack) => pack.topics.flatMap(({ subtopics }) => subtopics.map(proveSubtopic))),
  ...packs.flatMap((pack) => pack.claims.map(proveClaim)),
  ...packs.flatMap((pack) => pack.emergencyRules.map(proveRule)),
];

const proveSubtopic = ({ id, matches = {}, ignores = {} }: Pack['topics'][number]['subtopics'][number]): Proof => ({
  id,
  matches,
  ignores,
  asked: { matches: 2, ignores: 1 },
  languages: answerLanguages,
  title: '',
  isIn: (finding) => finding?.topics.some((topic) => topic.id === id) ?? false,
});

const proveClaim = ({ id, jurisdiction, myth, wordings = {}, matches = {}, ignores = {} }: Pack['claims'][number]): Proof => ({
  id,
  matches,
  ignores,
  asked: { matches: 1, ignores: 1 },
  languages: answerLanguages.filter((language) => myth[language] !== undefined || (wordings[language] ?? []).length > 0),
  title: titles[countryOf(jurisdiction)],
  isIn: (finding) => finding?.claims.some((claim) => claim.id === id) ?? false,
});

const proveRule = ({ id, situation, matches, ignores }: Pack['emergencyRules'][number]): Proof => ({
  id,
  matches,
  ignores,
  asked: { matches: 2, ignores: 2 },
  languages: answerLanguages,
  title: '',
  isIn: (finding) => finding?.emergency === situation,
});

/** The engine at work: what it says of a text posted in a space of this title. */
export type JudgeText = (text: string, title: string) => Finding | undefined;

/** What a proof fails to show, a sentence each that names entry, language and text; empty when it holds. */
export function findGaps(proof: Proof, judgeText: JudgeText): string[] {
  const { id, matches, ignores, asked, languages, title, isIn } = proof;
  const isFound = (text: string): boolean => isIn(judgeText(text, title));
  const gaps = languages.flatMap((language) => {
    const found = matches[language] ?? [];
    const ignored = ignores[language] ?? [];
    return [
      ...(found.length < asked.matches ? [`${id}, ${language}: has ${found.length} "matches", needs ${asked.matches}`] : []),
      ...(ignored.length < asked.ignores ? [`${id}, ${language}: has ${ignored.length} "ignores", needs ${asked.ignores}`] : []),
    ];
  });
  return [
    ...gaps,
    ...list(matches)
      .filter(({ text }) => !isFound(text))
      .map(({ language, text }) => `${id}, ${language}: not found, but should be, in "${text}"`),
    ...list(ignores)
      .filter(({ text }) => isFound(text))
      .map(({ language, text }) => `${id}, ${language}: found, but should not be, in "${text}"`),
  ];
}

const list = (texts: Proof['matches']): { language: string; text: string }[] =>
  Object.entries(texts).flatMap(([language, of]) => of.map((text) => ({ language, text })));
