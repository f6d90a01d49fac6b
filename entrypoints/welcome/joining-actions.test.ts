import { beforeEach, expect, it, vi } from 'vitest';
import { galleryTeam } from '../../tests/panel-gallery/queue-states.ts';
import { joiningActions } from './joining-actions.ts';
import { joiningStore, readJoining } from './joining-store.ts';

const here = vi.hoisted(() => {
  const found = { asked: [] as string[], isAllowed: false, wouldAllow: true };
  const answers: Record<string, unknown> = {};
  const permissions = {
    contains: async () => found.isAllowed,
    request: async ({ origins }: { origins: string[] }) => {
      found.asked.push(`permission ${origins}`);
      found.isAllowed = found.wouldAllow;
      return found.isAllowed;
    },
  };
  const runtime = {
    id: 'pomost',
    sendMessage: async ({ name }: { name: string }) => {
      found.asked.push(name);
      return answers[name];
    },
  };
  Object.assign(globalThis, { browser: { runtime, permissions } });
  return { found, answers };
});
const { found, answers } = here;
const origins = ['https://hub.example.org/*'];
const team = { ...galleryTeam, hubOrigins: origins };

beforeEach(async () => {
  Object.assign(answers, { 'team.read': { ok: true, value: team }, 'team.refresh': { ok: true, value: team } });
  Object.assign(found, { isAllowed: false, wouldAllow: true });
  await readJoining();
  found.asked.length = 0;
});

const press = async (): Promise<void> => {
  joiningActions.allowHub(origins);
  // Firefox asks only directly in the click
  expect(found.asked).toEqual([`permission ${origins}`]);
  await vi.waitUntil(() => joiningStore.getState().doing === undefined);
};

it('a permission that was taken away is noticed', async () => {
  expect(joiningStore.getState()).toMatchObject({ state: 'joined', isHubBarred: true });
  found.isAllowed = true;
  await readJoining();
  expect(joiningStore.getState()).toMatchObject({ isHubBarred: false });
});

it('is given back in one click without the pairing text, and what waits is sent', async () => {
  await press();
  expect(found.asked.slice(1, 3)).toEqual(['queue.send', 'team.refresh']);
  expect(joiningStore.getState()).toMatchObject({ isHubBarred: false, said: 'newest' });
});

it('stays away when the person or the office says no', async () => {
  found.wouldAllow = false;
  await press();
  expect(found.asked).not.toContain('queue.send');
  expect(joiningStore.getState()).toMatchObject({ isHubBarred: true, error: { of: 'looking', why: 'no-permission' } });
});

it('a device that exchanges files misses no permission', async () => {
  answers['team.read'] = { ok: true, value: galleryTeam };
  await readJoining();
  expect(joiningStore.getState()).toMatchObject({ isHubBarred: false });
});
