import { formatDay, toDay } from '../time/civil-day.ts';

/** The day of a record where the law holds, as ISO date; special categories have the day alone. */
export const recordDay = (at: string): string => (at.length === 10 ? at : formatDay(toDay(Date.parse(at), 'Europe/Berlin')));
