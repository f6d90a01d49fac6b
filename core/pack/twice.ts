import type { EntryKind } from './schema.ts';
import type { Told } from './tell.ts';

/** An entry as far as it takes to tell it from others. */
export interface Named {
  id: string;
  version?: string;
}

/** One id, one thing; only editions of an answer share theirs and have versions of their own. */
export const keyOf = (kind: EntryKind, { id, version }: Named): string => (kind === 'answers' ? `${id} ${version}` : id);

/** Which field of the second of two entries with one key is wrong, and what to say of it; `there` is where the first one stands. */
export const sayTwice = (kind: EntryKind, { id, version }: Named, there: string): { at: string; told: Told } =>
  kind === 'answers'
    ? {
        at: '.version',
        told: [
          `${id} has the version ${version} twice, first in ${there}`,
          'give the newer edition a version of its own, or take one of them out',
        ],
      }
    : { at: '.id', told: [`${id} stands twice, first in ${there}`, 'give one of them another id, or take it out if it is the same'] };
