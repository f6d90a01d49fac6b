import { expect, it, vi } from 'vitest';
import { judgeSpacesAgain } from './judge-spaces-again.ts';

const fake = vi.hoisted(() => ({ askPage: vi.fn(), judgeStoredAgain: vi.fn(), held: {} as Record<string, unknown> }));

vi.mock('wxt/browser', () => ({ browser: { storage: { session: { get: async () => fake.held } } } }));
vi.mock('../browser/messages.ts', () => ({ askPage: fake.askPage }));
vi.mock('./judge-posts.ts', () => ({ judgeStoredAgain: fake.judgeStoredAgain }));
vi.mock('./spaces.ts', () => ({ keyOf: async (site: string, { id }: { id: string }) => `${site}/${id}` }));

const tabIn = (id?: string) => ({ report: { site: 'facebook', ...(id === undefined ? {} : { space: { id, title: '', kind: 'group' } }) } });

it('judges again what was read in tabs of a space that lies in another country, and nothing else', async () => {
  fake.held = { 'tab/1': tabIn('4711'), 'tab/2': tabIn('4712'), 'tab/3': tabIn(), 'tab/4': tabIn('4711'), 'finding/1/a': {} };
  await judgeSpacesAgain(new Set(['facebook/4711']));
  expect(fake.judgeStoredAgain.mock.calls).toEqual([[1], [4]]);
  expect(fake.askPage.mock.calls).toEqual([
    [1, 'posts.again', null],
    [4, 'posts.again', null],
  ]);
});
