import { listFacts } from '../fact/fill-facts.ts';
import { findPeriod } from '../fact/find-period.ts';
import type { Library, Spot } from './library.ts';
import { listOutgoingTexts } from './list-texts.ts';

export interface FactUse extends Spot {
  id: string;
  unit: string;
  /** on the day; absent: it has none then */
  value?: number;
  /** last day of that value; absent: open */
  until?: string;
  /** how many texts name it */
  texts: number;
}

export function listFactUses(library: Library, today: string): FactUse[] {
  const named = listOutgoingTexts(library).map(({ text }) => listFacts([text]));
  return library.entries.facts.map(({ pack, file, path, entry }) => {
    const period = findPeriod(entry, today);
    return {
      pack,
      file,
      path,
      id: entry.id,
      unit: entry.unit,
      ...(period ? { value: period.value } : {}),
      ...(period?.to === undefined ? {} : { until: period.to }),
      texts: named.filter((facts) => facts.has(entry.id)).length,
    };
  });
}
