import * as v from 'valibot';
import { isAnswerLanguage } from '../language.ts';
import { country, date, id } from '../pack/fields.ts';
import { siteIds } from '../post.ts';
import { consents, type RegisteredSpace, type SpaceRules, spaceRules } from './space.ts';
import { makeSpaceAddress } from './space-address.ts';
import { readSpaceKey } from './space-key.ts';

/** Control and bidirectional characters, which can make a text look like another one; lines may stay lines. */
const unwanted = /[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu;

export const mostTitle = 120;
export const mostNotes = 1000;
export const mostDays = 90;

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((given) => given.replace(unwanted, ' ').trim().slice(0, most)),
  );
const line = (most: number) =>
  v.pipe(
    text(most),
    v.transform((given) => given.replace(/\s+/g, ' ')),
    v.nonEmpty(),
  );
/** ms since 1970, UTC */
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e14));
const hashed = /^h:[0-9a-f]{32}$/;

const readRules = (given: Record<string, unknown>): SpaceRules =>
  Object.fromEntries(spaceRules.filter((rule) => given[rule] === true).map((rule) => [rule, true]));

/** Without these it is no space; what else cannot be read starts anew. */
const needed = v.object({
  key: v.pipe(v.string(), v.maxLength(140)),
  site: v.picklist(siteIds),
  kind: v.picklist(['group', 'profile', 'hashtag']),
  languages: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((given) => [...new Set(given)].filter((code) => typeof code === 'string' && isAnswerLanguage(code))),
    ),
    () => [],
  ),
  consent: v.fallback(v.picklist(consents), 'unknown'),
  rules: v.fallback(v.pipe(v.record(v.string(), v.unknown()), v.transform(readRules)), () => ({})),
  notes: v.fallback(text(mostNotes), ''),
  everyDays: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostDays)), 7),
  addedAt: v.fallback(moment, 0),
  changedAt: v.fallback(moment, 0),
});

/** Each is left out where it cannot be read. */
const optional = {
  title: line(mostTitle),
  country,
  topic: id,
  members: v.strictObject({ count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)), on: date }),
  coveredBy: line(40),
  lastVisitAt: moment,
  previousVisitAt: moment,
} satisfies Partial<Record<keyof RegisteredSpace, v.GenericSchema>>;

function readOptional(given: unknown): Partial<RegisteredSpace> {
  const entries = Object.entries(optional).map(([name, schema]) => {
    const parsed = v.safeParse(schema as v.GenericSchema, (given as Record<string, unknown>)[name]);
    return parsed.success ? [[name, parsed.output]] : [];
  });
  return Object.fromEntries(entries.flat());
}

/** What can be used of a space that comes from storage, a message or a colleague's file; undefined where it is none. A profile has no title and no notes. */
export function readSpace(given: unknown): RegisteredSpace | undefined {
  const parsed = v.safeParse(needed, given);
  if (!parsed.success) return undefined;
  const { key, site, kind } = parsed.output;
  const read = readSpaceKey(key);
  const isRight = kind === 'profile' ? hashed.test(read?.id ?? '') : makeSpaceAddress({ key, kind }) !== undefined;
  if (read?.site !== site || !isRight) return undefined;
  const { title, ...rest } = readOptional(given);
  const space = { ...parsed.output, ...rest };
  // whatever is noted on a profile is noted on a person
  if (kind === 'profile') return { ...space, notes: '' };
  return title === undefined ? space : { ...space, title };
}
