import type { ExpectedPage, ExpectedPost } from '../expected-page.ts';
import { bulgarianGroup, mixedGroup, neighbourGroup, polishGroup, privateChat, type TelegramChat, type TelegramMessage } from './chats.ts';
import { findChat } from './find-chat.ts';
import { blockSize, mountedBlocks, olderChunk } from './message-windows.ts';

const expectMessage = ({ id, text }: TelegramMessage): ExpectedPost => ({
  kind: 'post',
  id: String(id),
  parent: null,
  text,
  truncated: false,
});

function expectChat(chat: TelegramChat, id: string, mounted: number): ExpectedPage {
  if (chat.isPrivate) return { space: { id: '', title: '' }, posts: [] };
  const posts = chat.messages.slice(-mounted).filter(({ kind }) => kind === 'text');
  return { space: { id, title: chat.title }, posts: posts.map(expectMessage) };
}

const mountedInA = blockSize * mountedBlocks;
const chats = [bulgarianGroup, polishGroup, mixedGroup, neighbourGroup, privateChat];
const longInK = findChat('@longgroup', 1000);
const longInA = findChat('-1009000000001', 1000);

/** The counsellor's own messages (`is-out`, `own`) are read like the others: that is how a sent answer is seen. */
export const expectedPages: Record<string, ExpectedPage> = {
  ...Object.fromEntries(chats.map((chat) => [`/k/#${chat.hash}`, expectChat(chat, chat.hash, olderChunk)])),
  ...Object.fromEntries(chats.map((chat) => [`/a/#${chat.peerId}`, expectChat(chat, chat.peerId, mountedInA)])),
  ...(longInK ? { '/k/?length=1000#@longgroup': expectChat(longInK, longInK.hash, olderChunk) } : {}),
  ...(longInA ? { '/a/?length=1000#-1009000000001': expectChat(longInA, longInA.peerId, mountedInA) } : {}),
};
