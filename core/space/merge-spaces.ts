import { toCanonicalJson } from '../interaction/stamp.ts';
import { type RegisteredSpace, type SpaceRules, spaceRules } from './space.ts';

export interface Merged {
  added: RegisteredSpace[];
  changed: RegisteredSpace[];
}

/** A colleague's spaces beside one's own: of each field the later word holds, one's own visits stay. */
export function mergeSpaces(own: readonly RegisteredSpace[], given: readonly RegisteredSpace[]): Merged {
  const known = new Map(own.map((space) => [space.key, space]));
  const merged: Merged = { added: [], changed: [] };
  for (const space of new Map(given.map((each) => [each.key, each])).values()) {
    const before = known.get(space.key);
    const after = before && keepVisits(combine(before, space), before);
    if (!before || !after) merged.added.push(space);
    else if (toCanonicalJson(after) !== toCanonicalJson(before)) merged.changed.push(after);
  }
  return merged;
}

/**
 * What one of the two left open is no word on it. A rule, or a no of those who run the space, stays whoever wrote last: when each
 * field was changed nobody knows, and to act against them harms the team. Only the counsellor lifts it, in the form.
 */
function combine(own: RegisteredSpace, given: RegisteredSpace): RegisteredSpace {
  const [earlier, later] = given.changedAt > own.changedAt ? [own, given] : [given, own];
  const isRefused = own.consent === 'refused' || given.consent === 'refused';
  return {
    ...earlier,
    ...Object.fromEntries(Object.entries(later).filter(([, value]) => isSet(value))),
    rules: uniteRules(own.rules, given.rules),
    ...(isRefused ? { consent: 'refused' } : {}),
  };
}

const isSet = (value: unknown): boolean =>
  value !== undefined && value !== '' && value !== 'unknown' && !(Array.isArray(value) && value.length === 0);

const uniteRules = (one: SpaceRules, other: SpaceRules): SpaceRules =>
  Object.fromEntries(spaceRules.filter((rule) => one[rule] || other[rule]).map((rule) => [rule, true]));

function keepVisits(space: RegisteredSpace, { lastVisitAt, previousVisitAt, addedAt }: RegisteredSpace): RegisteredSpace {
  return {
    ...space,
    addedAt,
    ...(lastVisitAt === undefined ? {} : { lastVisitAt }),
    ...(previousVisitAt === undefined ? {} : { previousVisitAt }),
  };
}
