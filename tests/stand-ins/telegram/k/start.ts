import './k.css';
import { buildElement } from '../../build-element.ts';
import { readLength } from '../../long-feed.ts';
import { chats } from '../chats.ts';
import { findChat } from '../find-chat.ts';
import { renderChatList } from '../render-chat-list.ts';
import { type RenderedChat, renderChat } from './render-chat.ts';

const switchMilliseconds = 120;

/** Web K: the chat before stays mounted beside the open one, and a preview of a third looks active too. */
export function startWebK(root: HTMLElement): void {
  const container = buildElement('div', { class: 'chats-container tabs-container' });
  const center = buildElement('div', { id: 'column-center', class: 'tabs-tab' }, [container]);
  const list = renderChatList((chat) => chat.hash, {
    list: 'chatlist',
    item: 'chatlist-chat',
    title: 'peer-title',
    preview: 'dialog-subtitle',
  });
  const left = buildElement('div', { id: 'column-left', class: 'tabs-tab' }, [list]);
  root.append(buildElement('div', { id: 'main-columns', class: 'tabs-container' }, [left, center]));
  let open: (RenderedChat & { title: string }) | undefined;
  const openChat = () => {
    const chat = findChat(location.hash.slice(1), readLength(location.search));
    if (!chat) return;
    const rendered = renderChat(chat, open?.title);
    const before = open?.element ?? renderPreview(chat.hash);
    before?.classList.remove(...(open ? ['active'] : []));
    container.replaceChildren(...(before ? [before] : []), rendered.element);
    rendered.show();
    open = { ...rendered, title: chat.title };
  };
  openChat();
  window.addEventListener('hashchange', () => setTimeout(openChat, switchMilliseconds));
}

function renderPreview(openHash: string): HTMLElement | undefined {
  const other = chats.findLast((chat) => !chat.isPrivate && chat.hash !== openHash);
  const element = other && renderChat(other).element;
  element?.classList.add('chat-preview', 'active');
  return element;
}
