import type { Engine } from '../finding/engine.ts';
import type { Country } from '../pack/schema.ts';
import type { Space } from '../post.ts';

const names: Record<Country, string> = { DE: 'Deutschland', CZ: 'Česko' };

/**
 * The space as it is to be judged in. The engine reads from a space's title where it is, and goes by it where a post itself names
 * nothing: claims of the other country then are not matched, and the twin of this country is. The registered country is told it
 * in the same way; whoever shows the finding puts the space itself back.
 */
export function tellCountry(space: Space, country: Country | undefined, engine: Pick<Engine, 'readTitle'>): Space {
  if (country === undefined) return space;
  const read = engine.readTitle(space.title).country;
  if (read === country) return space;
  // where the title says otherwise the team knows better
  return { ...space, title: read === undefined ? `${space.title} ${names[country]}`.trim() : names[country] };
}
