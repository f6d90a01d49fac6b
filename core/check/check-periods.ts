import type { Told } from '../pack/tell.ts';
import { addDays } from './add-days.ts';
import { groupBy } from './group-by.ts';
import type { PlacedEntries } from './place-entries.ts';
import { type Problem, reportError } from './problem.ts';

interface Span {
  from: string;
  to?: string | undefined;
}

/** Editions of an answer and periods of a fact: each begins the day after the one before it ends. */
export const checkPeriods = (all: PlacedEntries): Problem[] => [...checkEditions(all), ...checkFacts(all), ...checkClaims(all)];

function checkEditions({ entries }: PlacedEntries): Problem[] {
  const editions = groupBy(entries.answers, ({ entry }) => entry.id);
  return [...editions.values()].flatMap((group) => {
    const inOrder = group.toSorted((one, other) => (one.entry.validFrom < other.entry.validFrom ? -1 : 1));
    return inOrder.flatMap((placed, index) => {
      const backwards = checkDirection(spanOf(placed)).map((said) => reportError(placed, '.validTo', said));
      const before = inOrder[index - 1];
      const said = before && judgeEdition(placed, before);
      return [...backwards, ...(said ? [reportError(placed, '.validFrom', said)] : [])];
    });
  });
}

type Edition = PlacedEntries['entries']['answers'][number];

const spanOf = ({ entry }: Edition): Span => ({ from: entry.validFrom, to: entry.validTo });

function judgeEdition(placed: Edition, before: Edition): Told | undefined {
  const { id, version, validFrom } = placed.entry;
  const earlier = before.entry.version;
  const seam = findSeam(spanOf(placed), spanOf(before));
  if (seam === undefined) return undefined;
  return seam.next === undefined
    ? [
        `two editions of ${id} hold on the same day: ${version} begins on ${validFrom}, ${earlier} ${seam.until}`,
        `give ${earlier} "validTo": "${seam.last}", or let this one begin later`,
      ]
    : [
        `no edition of ${id} holds from ${seam.next} to ${seam.last}`,
        `let this one begin on ${seam.next}, or give ${earlier} "validTo": "${seam.last}"`,
      ];
}

const checkFacts = ({ entries }: PlacedEntries): Problem[] =>
  entries.facts.flatMap((placed) =>
    placed.entry.periods.flatMap((period, index, periods) => {
      const at = `.periods[${index}]`;
      const backwards = checkDirection(period).map((said) => reportError(placed, `${at}.to`, said));
      const before = periods[index - 1];
      const said = before && judgePeriod(period, before);
      return [...backwards, ...(said ? [reportError(placed, `${at}.from`, said)] : [])];
    }),
  );

function judgePeriod(period: Span, before: Span): Told | undefined {
  const { from } = period;
  if (from <= before.from)
    return [`this period begins on ${from}, not after the one before it (${before.from})`, 'put the periods in order, the oldest first'];
  const seam = findSeam(period, before);
  if (seam === undefined) return undefined;
  return seam.next === undefined
    ? [`two periods hold on ${from}: the one before it ${seam.until}`, `give the one before it "to": "${seam.last}"`]
    : [
        `the fact has no value from ${seam.next} to ${seam.last}`,
        `let this period begin on ${seam.next}, or write the value of these days as a period of its own`,
      ];
}

/** Where one span does not begin the day after another ends. */
interface Seam {
  /** the day before the later one begins */
  last: string;
  /** first day of the gap; absent: they overlap */
  next?: string;
  /** when the earlier one ends, in words */
  until: string;
}

function findSeam({ from }: Span, before: Span): Seam | undefined {
  const last = addDays(from, -1);
  const until = before.to === undefined ? 'has no last day' : `holds until ${before.to}`;
  if (before.to === undefined || before.to >= from) return { last, until };
  return before.to === last ? undefined : { last, next: addDays(before.to, 1), until };
}

const checkClaims = ({ entries }: PlacedEntries): Problem[] =>
  entries.claims.flatMap((placed) => {
    const { validFrom: from, validTo: to } = placed.entry;
    return from === undefined ? [] : checkDirection({ from, to }).map((said) => reportError(placed, '.validTo', said));
  });

function checkDirection({ from, to }: Span): Told[] {
  return to !== undefined && to < from ? [[`ends on ${to}, before it begins on ${from}`, 'correct the later or the earlier day']] : [];
}
