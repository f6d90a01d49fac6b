import type { Finding } from '../finding/finding.ts';
import { type AnswerLanguage, isAnswerLanguage } from '../language.ts';
import type { Answer } from '../pack/schema.ts';
import { type Composed, composeAnswer, countCharacters, type Variant } from './compose.ts';
import { type Confirmations, type DraftPolicy, findConfirmation, nameText } from './draft-policy.ts';
import { isValidOn, nameEdition } from './editions.ts';
import { callFirst, notVerified } from './phrases.ts';
import type { HelpPointChoice, HelpPointReason, Suggestion } from './suggestion.ts';
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
  /** own words instead of the reviewed text, and the day they were written (ISO date) */
  ownText?: string;
  ownSince?: string;
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
  /** the amounts in the answer are others than when the own words were written */
  | 'facts-changed'
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
  /** the day the own words were written */
  ownSince?: string;
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
  const point = request.suggestion.helpPoints.find(isOffered)?.helpPoint.id;
  const choices: DraftChoice[] = (['full', 'short'] as const).flatMap((variant) => [
    { answerId, language, variant, helpPointIds: point === undefined ? [] : [point] },
    { answerId, language, variant, helpPointIds: [] },
  ]);
  return choices.find((choice) => !makeDraft(choice, request)?.problems.includes('too-long')) ?? choices[3];
}

/** An office further away than this is not ticked unasked, in km. */
const near = 25;

/** Never ticked unasked: what may be closed, what is far, what helps with something else, and who may tell an authority. */
const neverOffered: readonly HelpPointReason['reason'][] = [
  'funding-ended',
  'closed-for-now',
  'in-land',
  'other-topic',
  'other-group',
  'other-town',
  'other-country',
  'may-report',
];

const isOffered = ({ helpPoint, why }: HelpPointChoice): boolean =>
  !why.some(({ reason, value }) => neverOffered.includes(reason) || (reason === 'near' && Number(value) > near)) &&
  (helpPoint.phones !== undefined || helpPoint.url !== undefined || helpPoint.address !== undefined);

export function makeDraft(choice: DraftChoice, request: DraftRequest): Draft | undefined {
  const { limit, suggestion, today } = request;
  const answer = suggestion.answers.find((option) => nameEdition(option.answer, today) === choice.answerId)?.answer;
  if (!answer) return undefined;
  const reviewed = compose(answer, choice, request);
  const text = choice.ownText ?? reviewed?.text ?? '';
  const length = countCharacters(text);
  const { ownText: _ownText, ...chosen } = choice;
  const review = readReview(answer, choice, request);
  return {
    answer,
    ...chosen,
    fields: choice.fields ?? {},
    text,
    edited: choice.ownText !== undefined && choice.ownText !== reviewed?.text,
    length,
    limit,
    problems: listProblems({ answer, choice, reviewed, text, isTooLong: length > limit, review, request }),
    review,
  };
}

function compose(answer: Answer, choice: DraftChoice, { finding, suggestion, today }: DraftRequest): Composed | undefined {
  const { language, variant } = choice;
  const around = (id: string | undefined): string | undefined => suggestion.phrases.find((phrase) => phrase.id === id)?.texts[language];
  const opening = around(choice.opening);
  const closing = around(choice.closing);
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

function readReview(answer: Answer, { language }: DraftChoice, { policy, confirmations, today }: DraftRequest): DraftReview {
  const isDraft = isDraftText(answer, language);
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
  text: string;
  isTooLong: boolean;
  review: DraftReview;
  request: DraftRequest;
}

function listProblems({ answer, choice, reviewed, text, isTooLong, review, request }: Checked): DraftProblem[] {
  const { finding, today, policy } = request;
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
    'facts-changed': haveFactsChanged({ answer, choice, reviewed, request }),
    'draft-blocked': review.isDraft && policy === 'blocked' && review.confirmedUntil === undefined,
    'other-language': isAnswerLanguage(code) && code !== choice.language,
  };
  return (Object.keys(found) as DraftProblem[]).filter((problem) => found[problem]);
}

function haveFactsChanged({ answer, choice, reviewed, request }: Pick<Checked, 'answer' | 'choice' | 'reviewed' | 'request'>): boolean {
  const { ownSince } = choice;
  if (ownSince === undefined || ownSince === request.today) return false;
  return compose(answer, choice, { ...request, today: ownSince })?.text !== reviewed?.text;
}
