import { fail, type Result, succeed } from '../../core/result.ts';
import { describeMembership } from '../../core/team/describe-membership.ts';
import type { Membership, TeamStatus } from '../../core/team/membership.ts';
import { acceptNextRoot } from '../../core/team/read-root.ts';
import { followChain, longestChain, readChain } from '../../core/team/root-chain.ts';
import { replaceMembership } from './membership.ts';
import { tellTeamChanged } from './tell-team-changed.ts';

/** The roots of a file that somebody of the team gave, for teams without a server. The file may be that of a single root, too. */
export async function takeRootFile(
  text: string,
  membership: Membership,
): Promise<Result<TeamStatus, 'unreadable' | 'wrong-root' | 'older-root'>> {
  const roots = text.length > longestChain ? undefined : readChain(text);
  const newest = roots?.at(-1);
  if (!roots || !newest) return fail('unreadable');
  const { root, signed } = await followChain(roots, { root: membership.root, signed: membership.signedRoot });
  const { state } = await acceptNextRoot(newest, root);
  if (state === 'refused') return fail('wrong-root');
  if (root.version === membership.root.version) return state === 'older' ? fail('older-root') : succeed(describeMembership(membership));
  const next = { ...membership, root, signedRoot: signed };
  await replaceMembership(membership, next);
  await tellTeamChanged();
  return succeed(describeMembership(next));
}
