import type { RegisteredSpace } from './space.ts';

export interface Merged {
  added: RegisteredSpace[];
  changed: RegisteredSpace[];
}

/** A colleague's spaces beside one's own: the later word holds, one's own visits stay. */
export function mergeSpaces(own: readonly RegisteredSpace[], given: readonly RegisteredSpace[]): Merged {
  const known = new Map(own.map((space) => [space.key, space]));
  const merged: Merged = { added: [], changed: [] };
  for (const space of new Map(given.map((each) => [each.key, each])).values()) {
    const before = known.get(space.key);
    if (!before) merged.added.push(space);
    else if (space.changedAt > before.changedAt) merged.changed.push(keepVisits(space, before));
  }
  return merged;
}

function keepVisits(space: RegisteredSpace, { lastVisitAt, previousVisitAt, addedAt }: RegisteredSpace): RegisteredSpace {
  return {
    ...space,
    addedAt,
    ...(lastVisitAt === undefined ? {} : { lastVisitAt }),
    ...(previousVisitAt === undefined ? {} : { previousVisitAt }),
  };
}
