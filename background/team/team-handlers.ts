import type { Handlers } from '../../browser/messages.ts';
import { type Result, succeed } from '../../core/result.ts';
import { describeMembership } from '../../core/team/describe-membership.ts';
import type { Membership, TeamStatus } from '../../core/team/membership.ts';
import type { JoinError, TeamMessages } from '../../core/team/team-messages.ts';
import { whileOpen } from '../while-open.ts';
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

const withMembership = <T, E extends string>(
  work: (membership: Membership | undefined) => Result<T, E> | Promise<Result<T, E>>,
): Promise<Result<T, E | 'store-closed'>> => whileOpen(async () => work(await readMembership()));
