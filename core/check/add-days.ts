import { formatDay, parseDay } from '../time/civil-day.ts';

/** ISO to ISO; throws for what is no day, which the schema of packs refuses before. */
export const addDays = (day: string, days: number): string => formatDay((parseDay(day) ?? Number.NaN) + days);
