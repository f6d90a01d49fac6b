import type { AnswerLanguage } from '../language.ts';
import type { Country } from '../pack/schema.ts';
import type { SiteId, Space } from '../post.ts';

export const consents = ['unknown', 'asked', 'given', 'refused'] as const;
export type Consent = (typeof consents)[number];

/** What the people who run a space allow there, as far as the counsellor wrote it down. */
export interface SpaceRules {
  noLinks?: boolean;
  noNumbers?: boolean;
  noPromotion?: boolean;
}

export const spaceRules = ['noLinks', 'noNumbers', 'noPromotion'] as const satisfies (keyof SpaceRules)[];

/** A space of the team's round. A person's profile is kept without title and under a keyed hash alone. */
export interface RegisteredSpace {
  /** `site/id`; of a profile `site/h:` and the keyed hash */
  key: string;
  site: SiteId;
  kind: Space['kind'];
  title?: string;
  languages: AnswerLanguage[];
  /** scopes claims and answers where a post itself names no country */
  country?: Country;
  /** topic id */
  topic?: string;
  /** how many, and on which day that was read; ISO date */
  members?: { count: number; on: string };
  /** of whoever runs the space, to our being there */
  consent: Consent;
  rules: SpaceRules;
  /** the counsellor's own words on the space, never on a person */
  notes: string;
  /** who of the team covers it, as the team writes it: a pseudonym */
  coveredBy?: string;
  /** every so many days it is due */
  everyDays: number;
  /** ms since 1970, UTC; when it was last opened on this device */
  lastVisitAt?: number;
  /** ms since 1970, UTC; the visit before that one: what is older was there to be read then */
  previousVisitAt?: number;
  /** ms since 1970, UTC */
  addedAt: number;
  /** ms since 1970, UTC; what colleagues exchange goes by it: of each field the later word holds (`mergeSpaces`) */
  changedAt: number;
}
