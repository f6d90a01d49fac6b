import type { Handlers } from '../../browser/messages.ts';
import { fail, succeed } from '../../core/result.ts';
import type { TeamMessages } from '../../core/team/team-messages.ts';

export const teamHandlers: Handlers<TeamMessages> = {
  'team.read': () => succeed(null),
  'team.join': () => fail('unreadable'),
  'team.leave': () => succeed(null),
  'team.refresh': () => succeed(null),
};
