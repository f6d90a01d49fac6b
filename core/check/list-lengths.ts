import { type FilledLength, makeFilling, measureAnswer, type SiteLimits } from './check-lengths.ts';
import { groupBy } from './group-by.ts';
import { listSaidAnswers } from './list-corrections.ts';
import type { PlacedEntries } from './place-entries.ts';

/** How the texts of a language fill a site's room, in UTF-16 units with the longest of everything filled in. */
export interface SiteRoom {
  site: string;
  limit: number;
  variant: FilledLength['variant'];
  longest: number;
  fitting: number;
  texts: number;
}

export function listLengths(all: PlacedEntries, limits: SiteLimits): SiteRoom[] {
  const filling = makeFilling(all);
  const measured = listSaidAnswers(all).flatMap(({ placed }) => measureAnswer(placed.entry, filling));
  const variants = groupBy(measured, ({ variant }) => (variant === 'second' ? 'short' : variant));
  return Object.entries(limits).flatMap(([site, limit]) =>
    [...variants].map(([variant, texts]) => ({
      site,
      limit,
      variant,
      longest: Math.max(...texts.map(({ length }) => length)),
      fitting: texts.filter(({ length }) => length <= limit).length,
      texts: texts.length,
    })),
  );
}
