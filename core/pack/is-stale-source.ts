/** Older than 2023 or without a date: what it says may have changed meanwhile. `date` is a year, a month or a day. */
export const isStaleSource = (date: string | null): boolean => date === null || date < '2023';
