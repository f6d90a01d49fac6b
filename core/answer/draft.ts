import type { Finding } from '../finding/finding.ts';
import { type AnswerLanguage, isAnswerLanguage } from '../language.ts';
import { composeAnswer, countCharacters, type Variant } from './compose.ts';
import { callFirst, notVerified } from './phrases.ts';
import type { HelpPointChoice, Suggestion } from './suggestion.ts';

/** What the counsellor chose for one finding; kept in session storage so that closing the panel loses nothing. */
export interface DraftChoice {
  answerId: string;
  language: AnswerLanguage;
  variant: Variant;
  helpPointIds: string[];
  /** own words instead of the reviewed text */
  ownText?: string;
}

/** As many help points as one logged act can name. */
export const mostReferred = 5;

export type DraftProblem = 'too-long' | 'empty' | 'no-language' | 'other-language' | 'expired';

export interface Draft {
  answerId: string;
  language: AnswerLanguage;
  variant: Variant;
  helpPointIds: string[];
  text: string;
  edited: boolean;
  /** UTF-16 units, as `limit` */
  length: number;
  limit: number;
  problems: DraftProblem[];
}

export interface DraftRequest {
  finding: Finding;
  suggestion: Suggestion;
  /** the site's limit in UTF-16 units */
  limit: number;
  /** ISO date */
  today: string;
}

/** The best answer in the language of the post, full where it fits, with the best place that can be reached. */
export function chooseDraft(request: DraftRequest): DraftChoice | undefined {
  const best = request.suggestion.answers[0]?.answer;
  if (!best) return undefined;
  const { code } = request.finding.language;
  const language: AnswerLanguage = isAnswerLanguage(code) ? code : 'en';
  const point = request.suggestion.helpPoints.find(isOffered)?.helpPoint.id;
  const choices: DraftChoice[] = (['full', 'short'] as const).flatMap((variant) => [
    { answerId: best.id, language, variant, helpPointIds: point === undefined ? [] : [point] },
    { answerId: best.id, language, variant, helpPointIds: [] },
  ]);
  return choices.find((choice) => !makeDraft(choice, request)?.problems.includes('too-long')) ?? choices[3];
}

/** Never ticked unasked: whose funding has ended by its own source, and another town's office. */
const isOffered = ({ helpPoint, why }: HelpPointChoice): boolean =>
  !why.includes('funding-ended') &&
  !why.includes('in-land') &&
  (helpPoint.phones !== undefined || helpPoint.url !== undefined || helpPoint.address !== undefined);

export function makeDraft(choice: DraftChoice, { finding, suggestion, limit, today }: DraftRequest): Draft | undefined {
  const answer = suggestion.answers.find((option) => option.answer.id === choice.answerId)?.answer;
  if (!answer) return undefined;
  const helpPoints = suggestion.helpPoints.map((option) => option.helpPoint).filter((point) => choice.helpPointIds.includes(point.id));
  const reviewed = composeAnswer({
    answer,
    language: choice.language,
    variant: choice.variant,
    helpPoints,
    callFirst: (choice.variant === 'full' ? callFirst : notVerified)[choice.language],
  });
  const text = choice.ownText ?? reviewed ?? '';
  const length = countCharacters(text);
  const problems: DraftProblem[] = [];
  if (reviewed === undefined) problems.push('no-language');
  if (text.trim() === '') problems.push('empty');
  if (length > limit) problems.push('too-long');
  if (answer.reviewBy < today) problems.push('expired');
  if (isAnswerLanguage(finding.language.code) && finding.language.code !== choice.language) problems.push('other-language');
  const { answerId, language, variant, helpPointIds } = choice;
  return {
    answerId,
    language,
    variant,
    helpPointIds,
    text,
    edited: choice.ownText !== undefined && choice.ownText !== reviewed,
    length,
    limit,
    problems,
  };
}
