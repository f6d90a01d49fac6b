import type { PostLanguage } from '../language.ts';
import type { Country, HelpPoint } from '../pack/schema.ts';
import type { RankReason } from './referral-reason.ts';

export interface QueryPlace {
  /** id of the packs or of the gazetteer */
  id: string;
  country: Country;
  /** ISO 3166-2 */
  land: string;
  /** WGS 84, degrees */
  latitude: number;
  longitude: number;
  /** five digits */
  postcode?: string;
}

export type Openness = 'open' | 'closed' | 'by-appointment' | 'unknown';

export interface ReferralQuery {
  /** topic or subtopic ids, strongest first */
  topics: readonly string[];
  place?: QueryPlace;
  /** counts where there is no place; absent: that of the language */
  country?: Country;
  language: PostLanguage['code'];
  /** absent or empty: not known */
  targetGroups?: readonly string[];
  needs?: { withoutPapers?: boolean; withoutInsurance?: boolean };
  /** ISO date */
  today: string;
  /** decides which of equals comes first: give the number of the day, or of the post */
  turn: number;
  /** how many are wanted at most */
  limit: number;
  /** whether a help point is open at this moment; asked only of those that may be shown */
  isOpen?: (helpPoint: HelpPoint) => Openness;
  /** left out as if it were not there */
  isHidden?: (helpPoint: HelpPoint) => boolean;
}

export interface Referral {
  helpPoint: HelpPoint;
  /** name of its town; absent: not in a town of the packs */
  town?: string;
  /** sum of the points of all reasons */
  rank: number;
  why: RankReason[];
}

/** Where nothing names a country, Czech and Slovak are spoken in Czechia and all others ask about Germany most. */
export function getCountry({ place, country, language }: Pick<ReferralQuery, 'place' | 'country' | 'language'>): Country {
  return place?.country ?? country ?? (['cs', 'sk'].includes(language) ? 'CZ' : 'DE');
}
