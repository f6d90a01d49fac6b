import { fail, type Result, succeed } from '../../core/result.ts';
import type { Membership } from '../../core/team/membership.ts';
import { readMembership, replaceMembership } from './membership.ts';

/** A newer root, or another way to the hub, may come in between; it comes once. */
const mostTries = 5;

/** `make` is asked again for what came in between; the membership it was given means that nothing changes. `alone`: there is none. */
export async function changeMembership<E extends string>(
  make: (membership: Membership) => Result<Membership, E> | Promise<Result<Membership, E>>,
): Promise<Result<{ membership: Membership; hasChanged: boolean }, E | 'alone'>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await readMembership();
    if (!before) break;
    const made = await make(before);
    if (!made.ok) return made;
    const hasChanged = made.value !== before;
    if (!hasChanged || (await replaceMembership(before, made.value))) return succeed({ membership: made.value, hasChanged });
  }
  return fail('alone');
}
