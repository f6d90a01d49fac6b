import type { Bytes } from './bytes.ts';

/** What a pure function cannot have by itself. */
export interface Chance {
  /** ms since 1970, UTC */
  now: number;
  randomBytes(length: number): Bytes;
}
