import type { Answer, Claim, EmergencyCard, Fact, HelpPoint, Labels, Phrase } from '../pack/schema.ts';

/** Why something is offered, in the order of weight; shown as words. */
export type Reason =
  | 'topic' // exactly the finding's subtopic
  | 'wider-topic' // its topic
  | 'country'
  | 'country-assumed' // nothing in the post says which country
  | 'in-town' // in the place the post names
  | 'in-land' // in the same Land or region
  | 'nationwide'
  | 'speaks-language'
  | 'funding-ended' // by its source the funding has ended: ask before referring
  | 'stale-source' // the source is older than 2023 or undated
  | 'found' // the counsellor searched for it
  | 'other-country' // only of what was searched for: it does not fit by itself
  | 'other-town';

export interface AnswerChoice {
  answer: Answer;
  why: Reason[];
}

export interface HelpPointChoice {
  helpPoint: HelpPoint;
  /** name of its town; absent: the whole country */
  town?: string;
  /** ISO 3166-2 of that town */
  land?: string;
  why: Reason[];
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
