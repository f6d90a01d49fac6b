import type { PostLanguage } from '../language.ts';
import type { Country } from '../pack/schema.ts';
import type { Post, SiteId, Space } from '../post.ts';
import type { Due } from '../time/find-due.ts';

export const situations = [
  'life',
  'violence',
  'suicidality',
  'child',
  'no-roof-tonight',
  'eviction-72h',
  'no-vital-medicine',
  'passport-taken',
] as const;
export type Situation = (typeof situations)[number];

export type Urgency = 'normal' | 'high' | 'emergency';

/** What a text does with a known claim. */
export type Stance = 'asserts' | 'asks' | 'denies';

/** A stretch of the post's text, in UTF-16 units, and what it was taken for. */
export interface Evidence {
  start: number;
  end: number;
  sign: 'topic' | 'place' | 'claim' | 'need' | 'emergency' | 'time';
  /** id of the subtopic, place, claim, cue or situation */
  of: string;
}

export interface FoundPlace {
  id: string;
  name: string;
  country: Country;
  /** ISO 3166-2, such as DE-BE */
  land: string;
  /** WGS 84, degrees, three decimals: the middle of the town, not of the post */
  latitude: number;
  longitude: number;
  /** five digits, where they stand in the text instead of the name or beside it; on the device only, never in the log */
  postcode?: string;
}

export interface ClaimMatch {
  id: string;
  version: string;
  stance: Exclude<Stance, 'denies'>;
  /** the known wording the text is most like */
  wording?: string;
  /** sure enough to be shown as more than a guess */
  isStrong: boolean;
}

/** What the engine says of a post, each part with its evidence. */
export interface Finding {
  site: SiteId;
  space: Space;
  post: Post;
  language: PostLanguage;
  /** subtopic ids, strongest first */
  topics: { id: string; score: number }[];
  place?: FoundPlace;
  /** country of the place, else of the topic's strongest hint; absent when nothing says */
  country?: Country;
  urgency: Urgency;
  emergency?: Situation;
  /** the day or deadline the text names */
  due?: Due;
  /** known claims the post may repeat or ask about: "check this", never a verdict */
  claims: ClaimMatch[];
  evidence: Evidence[];
  /** ms since 1970, UTC */
  seenAt: number;
  /** what this device remembers of the post from earlier */
  memory: 'new' | 'seen' | 'skipped' | 'answered';
}
