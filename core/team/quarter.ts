/** `2026q4`: by UTC, so that all devices of a team change on the same moment. `now`: ms since 1970. */
export function quarterOf(now: number): string {
  const date = new Date(now);
  return `${date.getUTCFullYear()}q${Math.floor(date.getUTCMonth() / 3) + 1}`;
}

/** This quarter and those after it, `count` in all. */
export function listQuarters(now: number, count: number): string[] {
  const date = new Date(now);
  return Array.from({ length: count }, (_, ahead) => quarterOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 3 * ahead, 1)));
}
