import type { UseRecord } from './use-record.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

// No site says where its limits lie: how long a text counts as recent, and the figures in check-draft-use.ts, are our own caution.

/** In a busy group a week's posts are still on the first screens: who reads the same twice there takes us for a machine. In ms. */
export const recentHere = 7 * day;
/** Sites react to bursts; beyond an hour counsellors who answer the same question every day would be warned every day. In ms. */
export const burst = hour;
/** So many of its sentences in an earlier text make it nearly the same: other lines around it and another place are no other text. */
const nearShare = 0.7;

/** A text as it is compared with uses: keyed hashes of its parts. */
export interface HashedText {
  whole: string;
  sentences: string[];
}

export interface UsePlace extends Pick<UseRecord, 'site' | 'post'> {
  /** absent where posts belong to no space */
  space?: string;
  /** ms since 1970, UTC */
  now: number;
}

export interface UseCounts {
  /** the latest use of the text in this space; near: not word for word */
  here?: { days: number; isNear: boolean };
  /** other spaces of the site in which the text, or nearly the same, stood within the hour */
  elsewhere: number;
  /** answers of any text on this site within the hour */
  thisHour: number;
}

type Likeness = 'same' | 'near' | 'other';

function compare({ whole, sentences }: HashedText, [before, ...parts]: readonly string[]): Likeness {
  if (before === undefined) return 'other';
  if (before === whole) return 'same';
  const shared = sentences.filter((sentence) => parts.includes(sentence)).length;
  return sentences.length > 0 && shared / sentences.length >= nearShare ? 'near' : 'other';
}

/** How near a text is to what was inserted before. Answers to the same post do not count: it may be a second attempt at one. */
export function countUses(text: HashedText, uses: readonly UseRecord[], { site, space, post, now }: UsePlace): UseCounts {
  const ofSite = uses.filter((use) => use.site === site && (use.post === undefined || use.post !== post));
  const alike = ofSite.map((use) => ({ use, likeness: compare(text, use.hashes) })).filter(({ likeness }) => likeness !== 'other');
  const isWithin = ({ at }: UseRecord, span: number): boolean => now - at < span;
  const here = alike.filter(({ use }) => use.space === space && isWithin(use, recentHere));
  const isNear = !here.some(({ likeness }) => likeness === 'same');
  const latest = Math.max(...here.filter(({ likeness }) => isNear || likeness === 'same').map(({ use }) => use.at));
  const elsewhere = new Set(alike.filter(({ use }) => use.space !== space && isWithin(use, burst)).map(({ use }) => use.space));
  return {
    ...(here.length === 0 ? {} : { here: { days: Math.max(0, Math.floor((now - latest) / day)), isNear } }),
    elsewhere: elsewhere.size,
    thisHour: ofSite.filter((use) => isWithin(use, burst)).length,
  };
}
