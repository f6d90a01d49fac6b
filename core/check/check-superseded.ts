import type { PlacedEntries } from './place-entries.ts';
import { type Problem, reportError } from './problem.ts';

/** Those that take each other's place, be it through others: none of them would be offered. */
export function checkSuperseded({ entries }: PlacedEntries): Problem[] {
  const replaced = new Map(
    entries.helpPoints.map(({ entry: { id, supersedes = [] } }) => [id, supersedes.filter((other) => other !== id)]),
  );
  const leadsTo = (from: string, to: string, seen = new Set<string>()): boolean =>
    from === to || (!seen.has(from) && (replaced.get(from) ?? []).some((next) => leadsTo(next, to, seen.add(from))));
  return entries.helpPoints.flatMap((placed) =>
    (placed.entry.supersedes ?? []).flatMap((id, index) =>
      id === placed.entry.id || !leadsTo(id, placed.entry.id)
        ? []
        : [
            reportError(placed, `.supersedes[${index}]`, [
              `takes the place of "${id}", which takes its place in turn: neither of them is offered`,
              'leave it in the list of the one that is there today, and take it out of the other',
            ]),
          ],
    ),
  );
}
