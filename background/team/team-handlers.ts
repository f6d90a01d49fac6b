import type { Handlers } from '../../browser/messages.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { describeMembership } from '../../core/team/describe-membership.ts';
import type { Membership, TeamStatus } from '../../core/team/membership.ts';
import type { JoinError, TeamMessages } from '../../core/team/team-messages.ts';
import { changeAccess } from './change-access.ts';
import { joinByText } from './join-by-text.ts';
import { leaveTeam } from './leave-team.ts';
import { readMembership } from './membership.ts';
import { refreshNow } from './refresh-team.ts';
import { takeRootFile } from './take-root-file.ts';

export const teamHandlers: Handlers<TeamMessages> = {
  'team.read': () => withMembership((membership) => succeed(membership ? describeMembership(membership) : null)),
  'team.join': (text) => withMembership(() => joinByText(text)),
  'team.leave': () => withMembership(async (membership) => (membership ? leaveTeam() : succeed(null))),
  'team.refresh': () => withMembership<TeamStatus | null, JoinError>((membership) => (membership ? refreshNow(membership) : succeed(null))),
  'team.root': (text) => withMembership(() => takeRootFile(text)),
  'team.access': (access) => withMembership(() => changeAccess(access)),
};

/** An error of the database says nothing of what was in it. */
async function withMembership<T, E extends string>(
  work: (membership: Membership | undefined) => Result<T, E> | Promise<Result<T, E>>,
): Promise<Result<T, E | 'store-closed'>> {
  try {
    return await work(await readMembership());
  } catch (error) {
    return fail('store-closed', error instanceof Error ? error.name : 'unknown');
  }
}
