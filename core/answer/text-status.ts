import type { AnswerLanguage } from '../language.ts';
import type { Answer } from '../pack/schema.ts';

export type TextStatus = 'up-to-date' | 'outdated' | 'in-translation' | 'machine-translated' | 'missing';

/** `2.1` → 2 */
const majorOf = (version: string): number => Number.parseInt(version, 10);

/** How an answer stands in a language. Outdated: the source text has said something else since this was translated. */
export function readTextStatus(answer: Answer, language: AnswerLanguage): TextStatus {
  const text = answer.texts[language];
  if (!text) return 'missing';
  if (text.state) return text.state;
  const source = answer.texts[answer.sourceLanguage];
  if (language === answer.sourceLanguage || !source) return 'up-to-date';
  return text.translatedFrom !== undefined && majorOf(text.translatedFrom) >= majorOf(source.version) ? 'up-to-date' : 'outdated';
}

/** A draft until a native speaker and a lawyer have read it. */
export function isDraftText(answer: Answer, language: AnswerLanguage): boolean {
  const { reviews } = answer.texts[language] ?? {};
  return reviews?.language === undefined || reviews.law === undefined;
}
