import type { Told } from '../pack/tell.ts';
import type { Spot } from './place-entries.ts';

/** What an editor has to know of a mistake: where, what, and how to mend it. */
export interface Problem extends Spot {
  severity: 'error' | 'warning';
  /** a sentence about the entry, without the full stop */
  message: string;
  remedy: string;
}

/** A problem at a place inside an entry; `at` begins with a dot or a bracket, such as `.texts.bg.core`. */
export const reportError = ({ pack, file, path }: Spot, at: string, [message, remedy]: Told): Problem => ({
  severity: 'error',
  pack,
  file,
  path: path + at,
  message,
  remedy,
});

export const reportWarning = (spot: Spot, at: string, told: Told): Problem => ({
  ...reportError(spot, at, told),
  severity: 'warning',
});
