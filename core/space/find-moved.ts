import type { RegisteredSpace } from './space.ts';

/** Keys of the spaces that lie in another country than was known of them before. */
export const findMoved = (before: ReadonlyMap<string, RegisteredSpace>, spaces: readonly RegisteredSpace[]): Set<string> =>
  new Set(spaces.filter(({ key, country }) => before.get(key)?.country !== country).map(({ key }) => key));
