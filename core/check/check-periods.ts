import { addDays } from './calendar.ts';
import { groupBy } from './group-by.ts';
import type { Library, Placed } from './library.ts';
import { type Problem, reportError } from './problem.ts';

interface Span {
  from: string;
  to?: string | undefined;
}

/** Editions of an answer and periods of a fact: each begins the day after the one before it ends. */
export const checkPeriods = (library: Library): Problem[] => [...checkEditions(library), ...checkFacts(library), ...checkClaims(library)];

function checkEditions({ entries }: Library): Problem[] {
  const editions = groupBy(entries.answers, ({ entry }) => entry.id);
  return [...editions.values()].flatMap((group) => {
    const inOrder = group.toSorted((one, other) => (one.entry.validFrom < other.entry.validFrom ? -1 : 1));
    return inOrder.flatMap((placed, index) => {
      const before = inOrder[index - 1];
      const { validFrom: from, validTo: to } = placed.entry;
      const backwards = checkDirection({ from, to }).map((said) => reportError(placed, '.validTo', said));
      return [...backwards, ...(before ? checkEdition(placed, before) : [])];
    });
  });
}

type Edition = Placed<Library['entries']['answers'][number]['entry']>;

function checkEdition(placed: Edition, before: Edition): Problem[] {
  const { id, version, validFrom } = placed.entry;
  const { validTo: end, version: earlier } = before.entry;
  const next = end === undefined ? undefined : addDays(end, 1);
  if (next === validFrom) return [];
  const last = addDays(validFrom, -1);
  if (next === undefined || next > validFrom) {
    const until = end === undefined ? 'has no last day' : `holds until ${end}`;
    return [
      reportError(placed, '.validFrom', [
        `two editions of ${id} hold on the same day: ${version} begins on ${validFrom}, ${earlier} ${until}`,
        `give ${earlier} "validTo": "${last}", or let this one begin later`,
      ]),
    ];
  }
  return [
    reportError(placed, '.validFrom', [
      `no edition of ${id} holds from ${next} to ${last}`,
      `let this one begin on ${next}, or give ${earlier} "validTo": "${last}"`,
    ]),
  ];
}

function checkFacts({ entries }: Library): Problem[] {
  return entries.facts.flatMap((placed) => {
    const { periods } = placed.entry;
    return periods.flatMap((period, index) => {
      const at = `.periods[${index}]`;
      const backwards = checkDirection(period).map((said) => reportError(placed, `${at}.to`, said));
      const before = periods[index - 1];
      const said = before && checkPeriod(period, before);
      return [...backwards, ...(said ? [reportError(placed, `${at}.from`, said)] : [])];
    });
  });
}

function checkPeriod({ from }: Span, before: Span): readonly [string, string] | undefined {
  if (from <= before.from)
    return [`this period begins on ${from}, not after the one before it (${before.from})`, 'put the periods in order, the oldest first'];
  const last = addDays(from, -1);
  if (before.to === undefined || before.to >= from) {
    return [
      `two periods hold on ${from}: the one before it ${before.to === undefined ? 'has no last day' : `holds until ${before.to}`}`,
      `give the one before it "to": "${last}"`,
    ];
  }
  const next = addDays(before.to, 1);
  if (next === from) return undefined;
  return [
    `the fact has no value from ${next} to ${last}`,
    `let this period begin on ${next}, or write the value of these days as a period of its own`,
  ];
}

const checkClaims = ({ entries }: Library): Problem[] =>
  entries.claims.flatMap((placed) => {
    const { validFrom: from, validTo: to } = placed.entry;
    return from === undefined ? [] : checkDirection({ from, to }).map((said) => reportError(placed, '.validTo', said));
  });

function checkDirection({ from, to }: Span): (readonly [string, string])[] {
  return to !== undefined && to < from ? [[`ends on ${to}, before it begins on ${from}`, 'correct the later or the earlier day']] : [];
}
