import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, type Result, succeed } from '../core/result.ts';
import { offerContextMenu } from './context-menu.ts';

type Clicked = (info: object, tab: object) => void;

const fake = vi.hoisted(() => ({ clicked: undefined as unknown, askPage: vi.fn(), set: vi.fn() }));

vi.mock('../browser/messages.ts', () => ({ askPage: fake.askPage }));
vi.mock('./findings.ts', () => ({ openingKey: (tab: number) => `opening/${tab}` }));
vi.mock('wxt/browser', () => {
  const event = { addListener: () => undefined };
  return {
    browser: {
      runtime: { onInstalled: event, onStartup: event },
      contextMenus: { onClicked: { addListener: (listener: unknown) => (fake.clicked = listener) } },
      sidePanel: { open: async () => undefined },
      storage: { session: { set: fake.set } },
    },
  };
});

const group = 'https://www.facebook.com/groups/4711/';
const words = succeed('Къде да се обърнем?');
const judgeText = vi.fn(async () => succeed({ key: 'finding/7/a' }));

beforeEach(() => {
  vi.clearAllMocks();
  offerContextMenu(judgeText);
});

async function choose(url: string | undefined, frameId = 0): Promise<unknown> {
  const info = { menuItemId: 'judge-selection', selectionText: 'Къде да се обърнем?', frameId };
  (fake.clicked as Clicked)(info, { id: 7, windowId: 1, ...(url === undefined ? {} : { url }) });
  await vi.waitFor(() => expect(fake.set).toHaveBeenCalled());
  return fake.set.mock.calls[0]?.[0]['opening/7'];
}

const cases: [what: string, url: string | undefined, page: Result<string, string>, opening: string, frame?: number][] = [
  ['a post of a group', group, words, 'finding/7/a'],
  ['words in a text field of it', group, fail('nothing-selected'), 'finding/7/a'],
  ['a private message there', group, fail('private'), 'private'],
  ['a page of ours that does not answer', group, fail('unreachable'), 'unknown-page'],
  ['a frame in a page of ours', group, words, 'unknown-page', 3],
  ['any other page, which is not asked', 'https://www.reddit.com/r/germany/', fail('unreachable'), 'finding/7/a'],
  ['a page whose address is not told', undefined, fail('unreachable'), 'finding/7/a'],
];

describe('words chosen in the menu', () => {
  it.each(cases)('of %s', async (_what, url, page, opening, frame = 0) => {
    fake.askPage.mockResolvedValue(page);
    expect(await choose(url, frame)).toBe(opening);
    expect(judgeText).toHaveBeenCalledTimes(opening.startsWith('finding/') ? 1 : 0);
  });
});
