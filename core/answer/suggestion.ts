import type { Answer, Claim, EmergencyCard, Fact, HelpPoint, Labels, Pack, Phrase } from '../pack/schema.ts';
import type { ReferralIndex } from '../referral/referral-index.ts';
import type { Openness, ReferralQuery } from '../referral/referral-query.ts';
import type { RankReason } from '../referral/referral-reason.ts';

/** Said by the counsellor, never inferred and never logged. */
export type ReferralWishes = Pick<ReferralQuery, 'targetGroups' | 'needs'>;

/** What suggestions are taken from, on one day. */
export interface Stock {
  packs: readonly Pack[];
  /** over the help points of these packs */
  referrals: ReferralIndex;
  /** ISO date */
  today: string;
  /** what the counsellor knows of the person, for this finding */
  wishes?: ReferralWishes;
  /** the counsellor has read the card and wants an answer besides it */
  evenAnswers?: boolean;
  /** at this moment; absent: it does not count */
  isOpen?: (helpPoint: HelpPoint) => Openness;
  /** the counsellor said that it is wrong */
  isHidden?: (helpPoint: HelpPoint) => boolean;
}

/** Why an answer is offered, in the order of weight; shown as words. */
export type AnswerReason =
  | 'topic' // exactly the finding's subtopic
  | 'wider-topic' // its topic
  | 'claim' // corrects a claim of the post, or one that was searched for
  | 'any-topic' // fits under any post
  | 'country'
  | 'country-assumed' // nothing in the post says which country
  | FoundReason;

/** Of what the counsellor searched for and took: it need not fit by itself. */
export type FoundReason = 'found' | 'other-country';

export interface AnswerChoice {
  answer: Answer;
  why: AnswerReason[];
}

/** Why a help point stands where it stands, with the points it has for that. */
export type HelpPointReason = RankReason | { reason: FoundReason | 'other-town'; points: 0; value?: never };

export interface HelpPointChoice {
  helpPoint: HelpPoint;
  /** name of its town; absent: the whole country */
  town?: string;
  /** ISO 3166-2 of that town */
  land?: string;
  why: HelpPointReason[];
}

/** What the counsellor may use for one finding. */
export interface Suggestion {
  /** empty when a card stands instead */
  answers: AnswerChoice[];
  helpPoints: HelpPointChoice[];
  /** claims the post may repeat */
  claims: Claim[];
  /** what these texts name of amounts and deadlines, with all periods: the day may turn while the panel is open */
  facts: Fact[];
  /** lines that may stand before and after an answer */
  phrases: Phrase[];
  /** an emergency is met with this and never with an answer list */
  card?: EmergencyCard;
}

/** Words of codes, from the packs. */
export interface PackLabels {
  /** by topic and subtopic id */
  topics: Record<string, Labels>;
  /** ids of topics and subtopics of a special category (GDPR Article 9) */
  special: string[];
  packs: Record<string, string>;
}
