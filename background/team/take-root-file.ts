import { fail, type Result, succeed } from '../../core/result.ts';
import { describeMembership } from '../../core/team/describe-membership.ts';
import type { TeamStatus } from '../../core/team/membership.ts';
import { acceptNextRoot } from '../../core/team/read-root.ts';
import { followChain, longestChain, readChain } from '../../core/team/root-chain.ts';
import { readMembership, replaceMembership } from './membership.ts';
import { tellTeamChanged } from './tell-team-changed.ts';

/** Another root, or another way to the hub, may come in between; it comes once. */
const mostTries = 5;

/** The roots of a file that somebody of the team gave, for teams without a server. The file may be that of a single root, too. */
export async function takeRootFile(text: string): Promise<Result<TeamStatus, 'alone' | 'unreadable' | 'wrong-root' | 'older-root'>> {
  const roots = text.length > longestChain ? undefined : readChain(text);
  const newest = roots?.at(-1);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const membership = await readMembership();
    if (!membership) break;
    if (!roots || !newest) return fail('unreadable');
    const { root, signed } = await followChain(roots, { root: membership.root, signed: membership.signedRoot });
    const { state } = await acceptNextRoot(newest, root);
    if (state === 'refused') return fail('wrong-root');
    if (root.version === membership.root.version) return state === 'older' ? fail('older-root') : succeed(describeMembership(membership));
    const next = { ...membership, root, signedRoot: signed };
    if (!(await replaceMembership(membership, next))) continue;
    await tellTeamChanged();
    return succeed(describeMembership(next));
  }
  return fail('alone');
}
