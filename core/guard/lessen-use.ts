import type { UseRecord } from './use-record.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * A use as it may be kept where the topic is of a special category: it counts as an answer of its day (UTC, as in the log), and
 * nothing in it leads to the post, to what was said or to the hour.
 */
export const lessenUse = ({ id, site, at }: UseRecord): UseRecord => ({
  id,
  site,
  space: id,
  threads: [],
  hashes: [],
  at: at - (at % day),
});
