// Days as packs write them: `2026-12-31`, compared as text, counted in UTC.

const msPerDay = 86_400_000;

const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const toText = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => toText(toMs(day) + days * msPerDay);

/** From the one to the other, whole days. */
export const countDays = (from: string, to: string): number => Math.round((toMs(to) - toMs(from)) / msPerDay);

/** False for what is written like a day and is none, such as 2026-02-30. */
export function isRealDay(day: string): boolean {
  const ms = toMs(day);
  return !Number.isNaN(ms) && toText(ms) === day;
}
