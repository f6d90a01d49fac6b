import { buildElement } from '../../build-element.ts';
import type { TelegramChat, TelegramMessage } from '../chats.ts';
import { confirmLater } from '../confirm-later.ts';
import { blockSize, mountedBlocks } from '../message-windows.ts';
import { renderDateGroup } from './render-messages.ts';

export interface MessageList {
  element: HTMLElement;
  append(message: TelegramMessage): void;
  scrollToEnd(): void;
  /** Mounts every message and stops unmounting, for measurements. */
  mountAll(): void;
}

const nearEdge = 300;

/** Blocks of messages counted from the newest, so that the first view is always full. */
function splitIntoBlocks(messages: TelegramMessage[]): TelegramMessage[][] {
  const blocks: TelegramMessage[][] = [];
  for (let end = messages.length; end > 0; end -= blockSize) blocks.unshift(messages.slice(Math.max(0, end - blockSize), end));
  return blocks;
}

/** What is far from the view is taken out of the page and built anew when it comes back. */
export function renderMessageList(chat: TelegramChat): MessageList {
  const blocks = splitIntoBlocks(chat.messages);
  const container = buildElement('div', { class: 'messages-container' });
  const scroller = buildElement('div', { class: 'MessageList custom-scroll' }, [container]);
  let mounted = mountedBlocks;
  let first = -1;
  const mount = (wanted: number) => {
    const next = Math.max(0, Math.min(wanted, blocks.length - mounted));
    if (next === first) return;
    const anchor = container.children[next < first ? 0 : container.children.length - 1];
    const before = anchor?.getBoundingClientRect().top;
    const kept = new Map([...container.children].map((child, index) => [first + index, child]));
    first = next;
    const shown = blocks.slice(first, first + mounted).map((block, index) => kept.get(first + index) ?? renderDateGroup(chat, block));
    container.replaceChildren(...shown);
    if (anchor && before !== undefined) scroller.scrollTop += anchor.getBoundingClientRect().top - before;
  };
  mount(blocks.length);
  scroller.addEventListener('scroll', () => {
    if (scroller.scrollTop < nearEdge) mount(first - 1);
    else if (scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - nearEdge) mount(first + 1);
  });
  const scrollToEnd = () => {
    scroller.scrollTop = scroller.scrollHeight;
  };
  const append = (message: TelegramMessage) => {
    container.lastElementChild?.append(...[...renderDateGroup(chat, [message]).children].slice(1));
    scrollToEnd();
    const element = container.querySelector(`#message-${message.id}`);
    confirmLater(message.id - 1, (id) => {
      element?.setAttribute('data-message-id', id);
      element?.setAttribute('id', `message-${id}`);
    });
  };
  const mountAll = () => {
    mounted = blocks.length;
    mount(0);
  };
  return { element: scroller, append, scrollToEnd, mountAll };
}
