import type { Finding } from '../../core/finding/finding.ts';
import { type AnswerLanguage, answerLanguages } from '../../core/language.ts';
import { countryOf, type Pack } from '../../core/pack/schema.ts';

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
