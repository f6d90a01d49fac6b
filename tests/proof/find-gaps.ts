import type { Finding } from '../../core/finding/finding.ts';
import type { Proof } from './proof.ts';

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
