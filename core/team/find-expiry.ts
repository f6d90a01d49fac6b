/** So long a coordinator may be away; after that nobody looks after the team, in ms. */
const patience = 60 * 24 * 60 * 60 * 1000;

export type Expiry = 'expired' | 'long-expired';

/**
 * Whether the root has run out, and for so long that it is said more strongly; it goes on counting. undefined: it holds.
 * `now` in ms since 1970, UTC.
 */
export function findExpiry(expires: string, now: number): Expiry | undefined {
  const since = now - Date.parse(expires);
  return since <= 0 ? undefined : since > patience ? 'long-expired' : 'expired';
}
