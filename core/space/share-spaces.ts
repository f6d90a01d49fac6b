import { fail, type Result, succeed } from '../result.ts';
import { readSpace } from './read-space.ts';
import type { RegisteredSpace } from './space.ts';

/** The registry as colleagues hand it to each other. */
export const sharedFileName = 'pomost-spaces.json';
const format = 'pomost-spaces';
/** Longer is none of ours, in UTF-16 units: a thousand spaces take about half of it. */
const longest = 2_000_000;

/** Without profiles, whose hashes mean nothing elsewhere, and without when whoever exports was where. */
export function writeSharedSpaces(spaces: readonly RegisteredSpace[]): string {
  const shared = spaces
    .filter(({ kind }) => kind !== 'profile')
    .map(({ lastVisitAt: _last, previousVisitAt: _previous, addedAt: _added, ...space }) => space);
  return `${JSON.stringify({ format, version: 1, spaces: shared }, undefined, 2)}\n`;
}

export interface SharedSpaces {
  spaces: RegisteredSpace[];
  /** entries that could not be read */
  skipped: number;
}

/** What a colleague's file holds; a bad entry costs only itself. */
export function readSharedSpaces(text: string, now: number): Result<SharedSpaces, 'not-spaces'> {
  const given = text.length > longest ? undefined : parse(text);
  if (given?.format !== format || !Array.isArray(given.spaces)) return fail('not-spaces');
  const entries: unknown[] = given.spaces;
  const spaces = entries.map((entry) => readEntry(entry, now)).filter((space) => space !== undefined);
  return succeed({ spaces, skipped: entries.length - spaces.length });
}

function readEntry(entry: unknown, now: number): RegisteredSpace | undefined {
  const space = readSpace(entry);
  if (!space || space.kind === 'profile') return undefined;
  const { lastVisitAt: _last, previousVisitAt: _previous, ...rest } = space;
  // a clock that runs ahead must not have the last word for ever
  return { ...rest, addedAt: now, changedAt: Math.min(space.changedAt, now) };
}

function parse(text: string): { format?: unknown; spaces?: unknown } | undefined {
  try {
    const given: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof given === 'object' && given !== null ? given : undefined;
  } catch {
    return undefined;
  }
}
