import { beforeEach, expect, it, vi } from 'vitest';
import type { HubAnswer, HubFailure } from '../../core/hub/ask-hub.ts';
import { toBytes } from '../../core/team/bytes.ts';
import type { Membership } from '../../core/team/membership.ts';
import { makeTeam } from '../../tests/make-team.ts';
import { joinAs } from '../../tests/outbox-model/make-scene.ts';
import { refreshTeam } from './refresh-team.ts';

const parts = vi.hoisted(() => ({
  asked: 0,
  isLocked: false,
  answer: 'unreachable' as HubAnswer | HubFailure,
  member: undefined as Membership | undefined,
}));

vi.mock('../outbox/lock-out.ts', () => ({
  askShared: async () => {
    parts.asked += 1;
    if (typeof parts.answer !== 'string' && parts.answer.status === 401) parts.isLocked = true;
    return parts.answer;
  },
  isLockedOut: async () => parts.isLocked,
}));
vi.mock('./membership.ts', () => ({
  readMembership: async () => parts.member,
  replaceMembership: async (_from: Membership, to: Membership) => {
    parts.member = to;
    return true;
  },
}));
vi.mock('./tell-team-changed.ts', () => ({ tellTeamChanged: async () => undefined }));

const answer = (status: number, body = ''): HubAnswer => ({ status, header: () => null, body: toBytes(body) });

let before: Membership;
beforeEach(async () => {
  before = joinAs(await makeTeam(), 1);
  Object.assign(parts, { asked: 0, isLocked: false, member: before });
});

it.each<[string, HubAnswer | HubFailure]>([
  ['a network that wants a log-in', answer(200, '<html>')],
  ['one that says so', answer(511)],
  ['one that sends elsewhere', 'redirected'],
  ['nobody', 'unreachable'],
  ['a hub that refuses the password', answer(401)],
])('leaves the membership as it was after an answer of %s, and asks again', async (_what, given) => {
  parts.answer = given;
  await refreshTeam();
  expect(parts.member).toBe(before);
  const once = parts.asked;
  parts.isLocked = false;
  await refreshTeam();
  expect(parts.asked).toBe(2 * once);
});

it('asks a hub that has no newer root once in an hour', async () => {
  parts.answer = answer(404);
  await refreshTeam();
  expect(parts.member?.refreshedAt).toBeGreaterThan(0);
  const once = parts.asked;
  await refreshTeam();
  expect(parts.asked).toBe(once);
});

it('asks a hub that refuses the password one thing, and nothing while that is known', async () => {
  parts.answer = answer(401);
  await refreshTeam();
  await refreshTeam();
  expect(parts.asked).toBe(1);
});
