import { fail, type Result, succeed } from '../../core/result.ts';
import { describeMembership } from '../../core/team/describe-membership.ts';
import type { TeamStatus } from '../../core/team/membership.ts';
import { acceptNextRoot } from '../../core/team/read-root.ts';
import { followChain, longestChain, readChain } from '../../core/team/root-chain.ts';
import { changeMembership } from './change-membership.ts';
import { tellTeamChanged } from './tell-team-changed.ts';

/** The roots of a file that somebody of the team gave, for teams without a server. The file may be that of a single root, too. */
export async function takeRootFile(text: string): Promise<Result<TeamStatus, 'alone' | 'unreadable' | 'wrong-root' | 'older-root'>> {
  const roots = text.length > longestChain ? undefined : readChain(text);
  const newest = roots?.at(-1);
  const changed = await changeMembership(async (membership) => {
    if (!roots || !newest) return fail('unreadable');
    const { root, signedRoot } = await followChain(roots, membership);
    const { state } = await acceptNextRoot(newest, root);
    if (state === 'refused') return fail('wrong-root');
    if (root.version > membership.root.version) return succeed({ ...membership, root, signedRoot });
    return state === 'older' ? fail('older-root') : succeed(membership);
  });
  if (!changed.ok) return changed;
  const { membership, hasChanged } = changed.value;
  if (hasChanged) await tellTeamChanged();
  return succeed(describeMembership(membership));
}
