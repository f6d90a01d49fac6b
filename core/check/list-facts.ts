import { listFacts } from '../fact/fill-facts.ts';
import { findPeriod } from '../fact/find-period.ts';
import { listOutgoingTexts } from './list-texts.ts';
import type { PlacedEntries, Spot } from './place-entries.ts';

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

export function listFactUses(all: PlacedEntries, today: string): FactUse[] {
  const named = listOutgoingTexts(all).map(({ text }) => listFacts([text]));
  return all.entries.facts.map(({ pack, file, path, entry }) => {
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
