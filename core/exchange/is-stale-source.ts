/** Older than 2023 or without a date: the same rule as for the entries' field `stale`. */
export const isStaleSource = (date: string | null): boolean => date === null || date < '2023';
