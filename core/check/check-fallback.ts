import { isGeneral } from '../referral/fit-point.ts';
import { type LocatedPoint, locatePoints } from '../referral/located-point.ts';
import type { PlacedEntries } from './place-entries.ts';
import { type Problem, reportError } from './problem.ts';

/** Whoever asks, of whatever and wherever, can be sent somewhere: each country has general advice that all of it can turn to. */
export function checkFallback({ heads, entries }: PlacedEntries, today: string): Problem[] {
  const located = locatePoints(
    entries.helpPoints.map(({ entry }) => entry),
    new Map(),
  );
  const covered = new Set(located.filter((point) => isFallback(point, today)).map(({ helpPoint }) => helpPoint.country));
  const first = new Map(heads.toReversed().flatMap((head) => (head.entry.country === undefined ? [] : [[head.entry.country, head]])));
  return [...first].flatMap(([country, head]) =>
    covered.has(country)
      ? []
      : [
          reportError(head, '', [
            `${country} has no help point that anybody in the country can be sent to when nothing else is found`,
            'write down advice by phone or online without "place", "land" and "postcodes", of a type such as "citizens_advice" or with "fallback": "country", that is neither closed nor at the end of its funding',
          ]),
        ],
  );
}

const isFallback = ({ isNationwide, helpPoint }: LocatedPoint, today: string): boolean =>
  isNationwide &&
  isGeneral(helpPoint) &&
  helpPoint.status !== 'closed-for-now' &&
  (helpPoint.fundedUntil === undefined || helpPoint.fundedUntil >= today);
