import type { SeqRange } from '../../core/import/known.ts';

/** `3, 5–7` */
export const sayRanges = (ranges: readonly SeqRange[]): string =>
  ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
