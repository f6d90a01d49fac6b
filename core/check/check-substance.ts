import type { PlacedEntries } from './place-entries.ts';
import { type Problem, reportError, reportWarning } from './problem.ts';

/** Claims that say nothing or stand on nothing, values that the law cannot mean or a text cannot say. */
export const checkSubstance = (all: PlacedEntries): Problem[] => [...checkClaims(all), ...checkFacts(all)];

const checkClaims = ({ entries }: PlacedEntries): Problem[] =>
  entries.claims.flatMap((placed) => {
    const empty = (['fact', 'why'] as const).filter((part) => Object.keys(placed.entry[part]).length === 0);
    const silent = empty.map((part) =>
      reportWarning(placed, `.${part}`, ['has a text in no language', 'write what is true and why the claim misleads']),
    );
    if (placed.entry.sources.length > 0) return silent;
    const said = ['names no source that anybody could check it against', 'add the page or the law that says it'] as const;
    return [...silent, reportWarning(placed, '.sources', said)];
  });

const checkFacts = ({ entries }: PlacedEntries): Problem[] =>
  entries.facts.flatMap((placed) => {
    // as many as texts show, see sayFact
    const places = placed.entry.unit === 'percent' ? 2 : 3;
    return placed.entry.periods.flatMap(({ value }, index) => {
      const at = `.periods[${index}].value`;
      if (value < 0) return [reportError(placed, at, [`is ${value}: no amount, share or time is less than nothing`, 'correct it'])];
      if (Number(value.toFixed(places)) === value) return [];
      const said = [
        `is ${value}, and texts show ${places} decimals: they would say another value`,
        `give it with ${places} decimals`,
      ] as const;
      return [reportError(placed, at, said)];
    });
  });
