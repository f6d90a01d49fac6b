import { addDays } from './add-days.ts';
import { dueSpan, findEnd } from './list-due.ts';
import type { Placed, PlacedEntries } from './place-entries.ts';
import { type Problem, reportWarning } from './problem.ts';

/** Days that have passed, or that are still to come where they should not be. */
export function checkDates(all: PlacedEntries, today: string): Problem[] {
  const { entries } = all;
  const dated: Placed<unknown>[] = [
    ...entries.answers,
    ...entries.claims,
    ...entries.facts,
    ...entries.helpPoints,
    ...entries.emergencyCards,
    ...entries.phrases,
    ...entries.correctionFrames,
    ...entries.officeWords,
  ];
  return [
    ...dated.flatMap((placed) => listDays(placed.entry).flatMap((written) => judgeDay(placed, written, today))),
    ...checkReviews(all, today),
    ...checkEnds(all, today),
    ...entries.claims.flatMap((placed) =>
      placed.entry.verdict === 'outdated' && placed.entry.validFrom === undefined
        ? [
            reportWarning(placed, '.verdict', [
              'is "outdated" and does not say since when',
              'write the day after the old rule ended as "validFrom": before it the statement was true',
            ]),
          ]
        : [],
    ),
  ];
}

interface WrittenDay {
  at: string;
  key: string;
  day: string;
}

/** Every text of an entry that is written like a day. */
function listDays(value: unknown, at = '', key = ''): WrittenDay[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [{ at, key, day: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, part]) => listDays(part, isList ? `${at}[${name}]` : `${at}.${name}`, name));
}

const pastKeys = new Set(['checked', 'on', 'verifiedAt']);

function judgeDay(placed: Placed<unknown>, { at, key, day }: WrittenDay, today: string): Problem[] {
  if (!pastKeys.has(key) || day <= today) return [];
  return [
    reportWarning(placed, at, [`says that somebody checked on ${day}, which is still to come`, 'write the day on which it was done']),
  ];
}

function checkReviews({ entries }: PlacedEntries, today: string): Problem[] {
  // of an edition that no longer holds nobody asks
  const judge = (placed: Placed<{ reviewBy: string; validTo?: string | undefined }>, consequence: string): Problem[] => {
    const { reviewBy, validTo } = placed.entry;
    if ((validTo !== undefined && validTo < today) || reviewBy >= today) return [];
    const said = [
      `was to be reviewed by ${reviewBy}: ${consequence}`,
      'compare it with its sources, then write the next day of review',
    ] as const;
    return [reportWarning(placed, '.reviewBy', said)];
  };
  return [
    ...entries.answers.flatMap((placed) => judge(placed, 'the panel no longer lets it be inserted')),
    ...entries.claims.flatMap((placed) => judge(placed, 'the card says so, and its correction can no longer be inserted')),
  ];
}

/** What stops being true by itself, and nobody has written what comes then. */
function checkEnds({ entries }: PlacedEntries, today: string): Problem[] {
  const facts = entries.facts.flatMap((placed) => {
    const { periods } = placed.entry;
    const end = findEnd(placed.entry);
    if (end === undefined || end > addDays(today, dueSpan)) return [];
    const said = [
      `has no value after ${end}: from then on no text with it can be inserted`,
      'add the next period as soon as the law is known',
    ] as const;
    return [reportWarning(placed, `.periods[${periods.length - 1}].to`, said)];
  });
  const points = entries.helpPoints.flatMap((placed) => {
    const { fundedUntil, status } = placed.entry;
    if (fundedUntil === undefined || fundedUntil >= today || status === 'closed') return [];
    const said = [`was funded until ${fundedUntil}`, 'ask whether it goes on: write the new day, or "status": "closed"'] as const;
    return [reportWarning(placed, '.fundedUntil', said)];
  });
  return [...facts, ...points];
}
