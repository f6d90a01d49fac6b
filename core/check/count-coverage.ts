import { isDraftText, readTextStatus } from '../answer/text-status.ts';
import { type AnswerLanguage, answerLanguages } from '../language.ts';
import { correctionParts } from '../pack/claim.ts';
import { type Answer, type Claim, countryOf } from '../pack/schema.ts';
import { topicOf } from '../pack/topic-of.ts';
import { groupBy } from './group-by.ts';
import type { PlacedEntries } from './place-entries.ts';

/** How many answers a topic has in a language, for the law of a country or region. */
export interface TopicCoverage {
  jurisdiction: string;
  topic: string;
  language: AnswerLanguage;
  /** texts that say what the source text says; drafts included */
  full: number;
  short: number;
  /** of them short texts that are a pair */
  pairs: number;
  /** of the full ones: not yet read by a native speaker and a lawyer */
  drafts: number;
  /** outdated, in translation or machine-translated */
  notReady: number;
}

export function countTopics({ heads, entries }: PlacedEntries): TopicCoverage[] {
  const countries = heads.flatMap(({ entry }) => entry.country ?? []);
  const jurisdictions = [...new Set([...countries, ...entries.answers.map(({ entry }) => entry.jurisdiction)])].sort();
  const topics = [...new Set(entries.topics.map(({ entry }) => entry.id))];
  return jurisdictions.flatMap((jurisdiction) =>
    topics.flatMap((topic) => {
      const answers = entries.answers
        .map(({ entry }) => entry)
        .filter((answer) => answer.jurisdiction === jurisdiction && answer.topics.some((id) => topicOf(id) === topic));
      return answerLanguages.map((language) => ({ jurisdiction, topic, language, ...countTexts(answers, language) }));
    }),
  );
}

function countTexts(answers: readonly Answer[], language: AnswerLanguage): Omit<TopicCoverage, 'jurisdiction' | 'topic' | 'language'> {
  const ready = answers.filter((answer) => readTextStatus(answer, language) === 'up-to-date');
  const notReady = answers.filter((answer) => !['up-to-date', 'missing'].includes(readTextStatus(answer, language)));
  return {
    full: ready.length,
    short: ready.filter((answer) => answer.texts[language]?.short !== undefined).length,
    pairs: ready.filter((answer) => Array.isArray(answer.texts[language]?.short)).length,
    drafts: ready.filter((answer) => isDraftText(answer, language)).length,
    notReady: notReady.length,
  };
}

export const claimParts = [...correctionParts, 'wordings', 'denials', 'questions', 'cues', 'matches', 'ignores'] as const;

/** How many claims of a country have a part in a language. */
export interface ClaimCoverage {
  country: string;
  part: (typeof claimParts)[number];
  language: AnswerLanguage;
  claims: number;
  of: number;
}

export function countClaims({ entries }: PlacedEntries): ClaimCoverage[] {
  const countries = groupBy(
    entries.claims.map(({ entry }) => entry),
    (claim) => countryOf(claim.jurisdiction),
  );
  return [...countries].flatMap(([country, claims]) =>
    claimParts.flatMap((part) =>
      answerLanguages.map((language) => ({
        country,
        part,
        language,
        claims: claims.filter((claim) => hasPart(claim, part, language)).length,
        of: claims.length,
      })),
    ),
  );
}

function hasPart(claim: Claim, part: (typeof claimParts)[number], language: AnswerLanguage): boolean {
  const said = claim[part]?.[language];
  return said !== undefined && said.length > 0;
}
