import type { SealedNoteKind } from './sealed-note.ts';

const hour = 60 * 60 * 1000;

/** In ms; the hub holds none longer than `longestLife`. */
export const lifeOf = (kind: SealedNoteKind): number => (kind === 'handover' ? 72 * hour : 30 * 24 * hour);

/** Files older than this are nothing any more, in ms: a day more than the longest note, for clocks that differ. */
export const longestLife = 31 * 24 * hour;

/** Finer times would lead back to a post, in ms. */
const quarterHour = 15 * 60 * 1000;

/** To the quarter of an hour. */
export const toQuarterHour = (ms: number): string => new Date(Math.floor(ms / quarterHour) * quarterHour).toISOString();
