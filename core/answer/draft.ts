import { gap } from '../fact/fill-facts.ts';
import type { Finding } from '../finding/finding.ts';
import { type AnswerLanguage, isAnswerLanguage } from '../language.ts';
import type { Answer, HelpPoint } from '../pack/schema.ts';
import type { SignOff } from '../settings.ts';
import type { SpaceRules } from '../space/space.ts';
import { type Composed, countCharacters, type Variant } from './compose.ts';
import { composeBasis, composeDraft, findPhrases } from './compose-draft.ts';
import { type Confirmations, type DraftPolicy, findConfirmation, nameText } from './draft-policy.ts';
import { isValidOn, nameEdition } from './editions.ts';
import { mayTick } from './may-tick.ts';
import { rotateLines } from './rotate-lines.ts';
import { saySignOff } from './sign-off.ts';
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
  /** Bulgarian in Latin letters */
  script?: 'latin';
  /** the answer whose risks the counsellor has read */
  risksSeen?: string;
  /** own words instead of the answer's, and what the answer said when they were begun */
  ownText?: string;
  ownBasis?: string;
  /** the own words are a text of the counsellor's collection and no answer of the packs */
  ownTextId?: string;
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
  | 'draft-blocked'
  /** what it can bring upon somebody has not been read yet */
  | 'risk-unread';

export interface Draft {
  answer: Answer;
  answerId: string;
  language: AnswerLanguage;
  variant: Variant;
  helpPointIds: string[];
  fields: Record<string, string>;
  opening?: string;
  closing?: string;
  script?: 'latin';
  risksSeen?: string;
  ownTextId?: string;
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
  /** the team's last line, where it wants one: public, whatever it names */
  signedOff?: string;
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
  signOff?: SignOff;
  /** what the space forbids: the reviewed text is said without it */
  rules?: SpaceRules;
  /** how many answers went before on this device: the lines around the text take turns; absent: no lines unasked */
  turn?: number;
}

/** The best answer in the language and letters of the post, full where it fits, with the best place that can be reached and lines in turn. */
export function chooseDraft(request: DraftRequest): DraftChoice | undefined {
  const { finding, suggestion, turn, today } = request;
  const answer = suggestion.answers[0]?.answer;
  if (!answer) return undefined;
  const { code, script } = finding.language;
  const language: AnswerLanguage = isAnswerLanguage(code) ? code : 'en';
  const letters = language === 'bg' && script !== undefined ? { script } : {};
  const point = suggestion.helpPoints.find(mayTick)?.helpPoint.id;
  const plain = { answerId: nameEdition(answer, today), language, ...letters };
  const choices: DraftChoice[] = (['full', 'short'] as const).flatMap((variant) => [
    { ...plain, variant, helpPointIds: point === undefined ? [] : [point] },
    { ...plain, variant, helpPointIds: [] },
  ]);
  const lines = turn === undefined ? {} : rotateLines({ phrases: suggestion.phrases, answer, language, finding, turn });
  const fits = (choice: DraftChoice): boolean => !makeDraft(choice, request)?.problems.includes('too-long');
  const first = choices.find(fits) ?? choices[3];
  const around = first && { ...first, ...(first.variant === 'full' ? lines : {}) };
  return around && fits(around) ? around : first;
}

export function makeDraft(choice: DraftChoice, request: DraftRequest): Draft | undefined {
  const { limit, suggestion, today } = request;
  const answer = suggestion.answers.find((option) => nameEdition(option.answer, today) === choice.answerId)?.answer;
  if (!answer) return undefined;
  const reviewed = composeDraft(answer, choice, request);
  const text = choice.ownText ?? reviewed?.text ?? '';
  const length = countCharacters(text);
  const { ownText: _ownText, ...chosen } = choice;
  const basis = composeBasis(answer, choice, request);
  const review = readReview(answer, choice, request);
  const problems = listProblems({ answer, choice, reviewed, basis, text, isTooLong: length > limit, review, request });
  const signedOff = saySignOff(request.signOff, choice.language);
  return {
    answer,
    ...chosen,
    ...(signedOff === undefined ? {} : { signedOff }),
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

function readReview(answer: Answer, choice: DraftChoice, { policy, confirmations, today, suggestion }: DraftRequest): DraftReview {
  const { language } = choice;
  const phrases = findPhrases(answer, choice, suggestion.phrases);
  const isDraft =
    choice.ownTextId !== undefined ||
    isDraftText(answer, language) ||
    phrases.some((phrase) => phrase && phrase.reviews?.language?.[language] === undefined);
  const confirmedUntil = choice.ownTextId === undefined ? findConfirmation(confirmations, nameText(answer, language), today) : undefined;
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

/** A text of one's own has none of an answer's dates, fields and risks. */
const ofOwnTexts: readonly DraftProblem[] = ['empty', 'too-long', 'help-point-ended', 'draft-blocked', 'other-language'];

function listProblems({ answer, choice, reviewed, basis, text, isTooLong, review, request }: Checked): DraftProblem[] {
  const { finding, today, policy, suggestion } = request;
  const { code } = finding.language;
  const status = readTextStatus(answer, choice.language);
  // own words may have filled it by hand
  const hasGap = choice.ownText === undefined || text.includes(gap);
  const found: Record<DraftProblem, boolean> = {
    'no-language': reviewed === undefined,
    empty: text.trim() === '',
    'too-long': isTooLong,
    'field-missing': hasGap && (reviewed?.missing.fields.length ?? 0) > 0,
    'fact-missing': hasGap && (reviewed?.missing.facts.length ?? 0) > 0,
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
    'risk-unread': (answer.risks?.length ?? 0) > 0 && choice.risksSeen !== choice.answerId,
  };
  const mayBe = choice.ownTextId === undefined ? (Object.keys(found) as DraftProblem[]) : ofOwnTexts;
  return mayBe.filter((problem) => found[problem]);
}

const hasEnded = ({ fundedUntil, status }: HelpPoint, today: string): boolean =>
  status === 'closed-for-now' || (fundedUntil !== undefined && fundedUntil < today);

/** Not, or not only, the reviewed words. */
export const isOwn = ({ edited, ownTextId }: Pick<Draft, 'edited' | 'ownTextId'>): boolean => edited || ownTextId !== undefined;
