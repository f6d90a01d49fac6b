import type { PostLanguage } from '../language.ts';
import type { PlaceHit } from '../place/place-index.ts';
import type { Token } from '../text/tokenize.ts';
import type { FoundTime } from '../time/find-times.ts';
import type { ClaimCandidate } from './find-claims.ts';
import type { Signs } from './read-signs.ts';

/** Everything found in one text, before anything is decided. */
export interface Reading {
  text: string;
  tokens: Token[];
  language: PostLanguage;
  signs: Signs;
  places: PlaceHit[];
  times: FoundTime[];
  /** civil day it is read on: what a post calls tomorrow may be over */
  today: number;
  /** likeliest first */
  claims: ClaimCandidate[];
  /** the text is one of our own answers, sent by somebody of the team */
  isOurs?: boolean;
  /** id of the claim that this answer of ours corrects */
  corrects?: string | undefined;
}
