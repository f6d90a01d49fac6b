import type { Fact } from '../pack/schema.ts';
import { addDays } from './add-days.ts';
import type { PlacedEntries, Spot } from './place-entries.ts';

/** How far ahead an office plans its reviews, in days. */
export const dueSpan = 60;

export interface Due extends Spot {
  /** ISO date; may have passed */
  day: string;
  kind: 'review' | 'fact-ends' | 'funding-ends' | 'edition-ends';
  id: string;
}

/** What has to be looked at within the next 60 days, the soonest first; what is late already stands at the top. */
export function listDue({ entries }: PlacedEntries, today: string): Due[] {
  const last = addDays(today, dueSpan);
  const due = [
    ...[...entries.answers, ...entries.claims].flatMap((placed) =>
      placed.entry.validTo !== undefined && placed.entry.validTo < today
        ? []
        : [makeDue(placed, 'review', placed.entry.reviewBy, '.reviewBy')],
    ),
    ...entries.facts.flatMap((placed) => {
      const end = findEnd(placed.entry);
      return end === undefined ? [] : [makeDue(placed, 'fact-ends', end, `.periods[${placed.entry.periods.length - 1}].to`)];
    }),
    ...entries.helpPoints.flatMap((placed) => {
      const { fundedUntil, status } = placed.entry;
      return fundedUntil === undefined || status === 'closed' ? [] : [makeDue(placed, 'funding-ends', fundedUntil, '.fundedUntil')];
    }),
    ...entries.answers.flatMap((placed) => {
      const { validTo, id } = placed.entry;
      const hasNext = entries.answers.some(({ entry }) => entry.id === id && validTo !== undefined && entry.validFrom > validTo);
      return validTo === undefined || validTo < today || hasNext ? [] : [makeDue(placed, 'edition-ends', validTo, '.validTo')];
    }),
  ];
  return due.filter(({ day }) => day <= last).toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** Last day on which a fact has a value; undefined where a period is open. */
export const findEnd = ({ periods }: Fact): string | undefined =>
  periods.some(({ to }) => to === undefined)
    ? undefined
    : periods
        .map(({ to }) => to)
        .sort()
        .at(-1);

const makeDue = ({ pack, file, path, entry }: Spot & { entry: { id: string } }, kind: Due['kind'], day: string, at: string): Due => ({
  pack,
  file,
  path: path + at,
  day,
  kind,
  id: entry.id,
});
