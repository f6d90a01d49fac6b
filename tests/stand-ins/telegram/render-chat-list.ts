import { buildElement } from '../build-element.ts';
import { drawAvatar } from '../draw-picture.ts';
import { chats, type TelegramChat } from './chats.ts';

export interface ChatListClasses {
  list: string;
  item: string;
  title: string;
  preview: string;
}

/** The column of all chats, with the last message of each: names and texts that belong to no open chat. */
export function renderChatList(getHash: (chat: TelegramChat) => string, classes: ChatListClasses): HTMLElement {
  const renderItem = (chat: TelegramChat) => {
    const last = chat.messages.at(-1)?.text ?? '';
    return buildElement('a', { class: classes.item, href: `#${getHash(chat)}`, 'data-peer-id': chat.peerId }, [
      buildElement('img', { class: 'avatar-photo', alt: '', src: drawAvatar(chat.title) }),
      buildElement('div', { class: 'row' }, [
        buildElement('div', { class: classes.title }, [chat.title]),
        buildElement('div', { class: classes.preview }, [last]),
      ]),
    ]);
  };
  return buildElement('div', { class: classes.list }, chats.map(renderItem));
}
