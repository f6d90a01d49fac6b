import type { Finding } from '../finding/finding.ts';
import { type AnswerLanguage, isAnswerLanguage } from '../language.ts';
import type { Answer, HelpPoint, Phrase } from '../pack/schema.ts';
import { type Composed, composeAnswer, countCharacters, type Variant } from './compose.ts';
import { type Confirmations, type DraftPolicy, findConfirmation, nameText } from './draft-policy.ts';
import { isValidOn, nameEdition } from './editions.ts';
import { mayTick } from './may-tick.ts';
import { callFirst, notVerified } from './phrases.ts';
import type { Suggestion } from './suggestion.ts';
import { isDraftText, readTextStatus } from './text-status.ts';

/** What the counsellor chose for one finding; kept in session storage so that closing the panel loses nothing. */
export interface DraftChoice {
  /** as `nameEdition` calls it */
  answerId: string;
  language: AnswerLanguage;
  variant: Variant;
  helpPointIds: string[];
  /** what was filled in, by the field's key */
  fields?: Record<string, string>;
  /** ids of the lines before and after a full text */
  opening?: string;
  closing?: string;
  /** own words instead of the answer's, and what the answer said when they were begun */
  ownText?: string;
  ownBasis?: string;
}

/** As many help points as one logged act can name. */
export const mostReferred = 5;

export type DraftProblem =
  | 'too-long'
  | 'empty'
  | 'no-language'
  | 'other-language'
  /** the day by which somebody had to look at it again has passed */
  | 'expired'
  /** another edition holds today */
  | 'not-valid'
  /** made by a machine, or not yet finished */
  | 'not-translated'
  /** its source says something else by now */
  | 'outdated'
  /** a field is empty that must not be */
  | 'field-missing'
  /** an amount is not known for today */
  | 'fact-missing'
  /** the answer says something else than when the own words were begun: another amount, another edition */
  | 'original-changed'
  /** the funding of a place in the text has ended, or it is closed for now */
  | 'help-point-ended'
  /** the team blocks texts that nobody has reviewed */
  | 'draft-blocked';

export interface Draft {
  answer: Answer;
  answerId: string;
  language: AnswerLanguage;
  variant: Variant;
  helpPointIds: string[];
  fields: Record<string, string>;
  opening?: string;
  closing?: string;
  text: string;
  edited: boolean;
  /** what the answer says today, without places and fields: own words begun on another text are told so */
  basis: string;
  ownBasis?: string;
  /** UTF-16 units, as `limit` */
  length: number;
  limit: number;
  problems: DraftProblem[];
  review: DraftReview;
}

export interface DraftReview {
  /** no native speaker and no lawyer has read the text */
  isDraft: boolean;
  /** compared with its source on this device; the last day on which that counts */
  confirmedUntil?: string;
  /** to be asked before it is inserted */
  mustConfirm: boolean;
}

export interface DraftRequest {
  finding: Finding;
  suggestion: Suggestion;
  /** the site's limit in UTF-16 units */
  limit: number;
  /** ISO date */
  today: string;
  policy: DraftPolicy;
  confirmations: Confirmations;
}

/** The best answer in the language of the post, full where it fits, with the best place that can be reached. */
export function chooseDraft(request: DraftRequest): DraftChoice | undefined {
  const best = request.suggestion.answers[0]?.answer;
  if (!best) return undefined;
  const { code } = request.finding.language;
  const language: AnswerLanguage = isAnswerLanguage(code) ? code : 'en';
  const answerId = nameEdition(best, request.today);
  const point = request.suggestion.helpPoints.find(mayTick)?.helpPoint.id;
  const choices: DraftChoice[] = (['full', 'short'] as const).flatMap((variant) => [
    { answerId, language, variant, helpPointIds: point === undefined ? [] : [point] },
    { answerId, language, variant, helpPointIds: [] },
  ]);
  return choices.find((choice) => !makeDraft(choice, request)?.problems.includes('too-long')) ?? choices[3];
}

export function makeDraft(choice: DraftChoice, request: DraftRequest): Draft | undefined {
  const { limit, suggestion, today } = request;
  const answer = suggestion.answers.find((option) => nameEdition(option.answer, today) === choice.answerId)?.answer;
  if (!answer) return undefined;
  const reviewed = compose(answer, choice, request);
  const text = choice.ownText ?? reviewed?.text ?? '';
  const length = countCharacters(text);
  const { ownText: _ownText, ...chosen } = choice;
  const basis = composeBasis(answer, choice, request);
  const review = readReview(answer, choice, request);
  const problems = listProblems({ answer, choice, reviewed, basis, text, isTooLong: length > limit, review, request });
  return {
    answer,
    ...chosen,
    fields: choice.fields ?? {},
    basis,
    text,
    edited: choice.ownText !== undefined && choice.ownText !== reviewed?.text,
    length,
    limit,
    problems,
    review: { ...review, mustConfirm: review.mustConfirm || problems.includes('original-changed') },
  };
}

function compose(answer: Answer, choice: DraftChoice, { finding, suggestion, today }: DraftRequest): Composed | undefined {
  const { language, variant } = choice;
  const [opening, closing] = findPhrases(answer, choice, suggestion).map((phrase) => phrase?.texts[language]);
  return composeAnswer({
    answer,
    language,
    variant,
    helpPoints: suggestion.helpPoints.map((option) => option.helpPoint).filter((point) => choice.helpPointIds.includes(point.id)),
    callFirst: (variant === 'full' ? callFirst : notVerified)[language],
    facts: suggestion.facts,
    today,
    fields: { ...(finding.place ? { city: finding.place.name } : {}), ...choice.fields },
    ...(opening === undefined ? {} : { opening }),
    ...(closing === undefined ? {} : { closing }),
  });
}

/** The lines before and after a full text, where they are in its language and speak to the reader as it does. */
function findPhrases(
  answer: Answer,
  { language, variant, opening, closing }: DraftChoice,
  { phrases }: Suggestion,
): (Phrase | undefined)[] {
  const { register } = answer.texts[language] ?? {};
  const fits = (phrase: Phrase): boolean => variant === 'full' && phrase.register === register && phrase.texts[language] !== undefined;
  return [opening, closing].map((id) => phrases.find((phrase) => phrase.id === id && fits(phrase)));
}

/** What the answer itself says on the day, whatever is filled in. */
const composeBasis = (answer: Answer, { language, variant }: DraftChoice, { suggestion: { facts }, today }: DraftRequest): string =>
  composeAnswer({ answer, language, variant, helpPoints: [], callFirst: '', facts, today })?.text ?? '';

function readReview(answer: Answer, choice: DraftChoice, { policy, confirmations, today, suggestion }: DraftRequest): DraftReview {
  const { language } = choice;
  const phrases = findPhrases(answer, choice, suggestion);
  const isDraft = isDraftText(answer, language) || phrases.some((phrase) => phrase && phrase.reviews?.language?.[language] === undefined);
  const confirmedUntil = findConfirmation(confirmations, nameText(answer, language), today);
  return {
    isDraft,
    ...(confirmedUntil === undefined ? {} : { confirmedUntil }),
    mustConfirm: isDraft && policy === 'confirm' && confirmedUntil === undefined,
  };
}

interface Checked {
  answer: Answer;
  choice: DraftChoice;
  reviewed: Composed | undefined;
  basis: string;
  text: string;
  isTooLong: boolean;
  review: DraftReview;
  request: DraftRequest;
}

function listProblems({ answer, choice, reviewed, basis, text, isTooLong, review, request }: Checked): DraftProblem[] {
  const { finding, today, policy, suggestion } = request;
  const { code } = finding.language;
  const status = readTextStatus(answer, choice.language);
  const found: Record<DraftProblem, boolean> = {
    'no-language': reviewed === undefined,
    empty: text.trim() === '',
    'too-long': isTooLong,
    'field-missing': choice.ownText === undefined && (reviewed?.missing.fields.length ?? 0) > 0,
    'fact-missing': choice.ownText === undefined && (reviewed?.missing.facts.length ?? 0) > 0,
    expired: answer.reviewBy < today,
    'not-valid': !isValidOn(answer, today),
    'not-translated': status === 'machine-translated' || status === 'in-translation',
    outdated: status === 'outdated',
    'original-changed': choice.ownText !== undefined && choice.ownBasis !== undefined && choice.ownBasis !== basis,
    'help-point-ended': suggestion.helpPoints.some(
      (point) => choice.helpPointIds.includes(point.helpPoint.id) && hasEnded(point.helpPoint, today),
    ),
    'draft-blocked': review.isDraft && policy === 'blocked' && review.confirmedUntil === undefined,
    'other-language': isAnswerLanguage(code) && code !== choice.language,
  };
  return (Object.keys(found) as DraftProblem[]).filter((problem) => found[problem]);
}

const hasEnded = ({ fundedUntil, status }: HelpPoint, today: string): boolean =>
  status === 'closed-for-now' || (fundedUntil !== undefined && fundedUntil < today);
