/** So long a coordinator may be away; after that nobody looks after the team, in ms. */
const patience = 60 * 24 * 60 * 60 * 1000;

/** The root has run out and nobody has renewed it since: said more strongly, but it goes on counting. `now` in ms since 1970, UTC. */
export const isLongExpired = (expires: string, now: number): boolean => now - Date.parse(expires) > patience;
