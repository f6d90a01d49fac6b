import { buildElement } from '../../build-element.ts';
import { drawAvatar } from '../../draw-picture.ts';
import { writeText } from '../../write-text.ts';
import type { TelegramChat, TelegramMessage } from '../chats.ts';
import { formatClock, groupMessages } from '../group-messages.ts';

const writeMessage = (text: string): Node[] => writeText(text, { lines: 'break', emojiImage: { class: 'emoji emoji-small' } });

function renderQuote({ quotes }: TelegramMessage): HTMLElement | undefined {
  if (!quotes) return undefined;
  const text = buildElement('p', { class: 'embedded-text-wrapper' }, writeMessage(quotes.text));
  const sender = buildElement('div', { class: 'message-title' }, [buildElement('span', { class: 'embedded-sender' }, [quotes.sender])]);
  return buildElement('div', { class: 'EmbeddedMessage' }, [buildElement('div', { class: 'message-text' }, [text, sender])]);
}

function renderMeta({ minutesAgo }: TelegramMessage): HTMLElement {
  const time = buildElement('span', { class: 'message-time' }, [formatClock(minutesAgo)]);
  return buildElement('span', { class: 'MessageMeta', dir: 'ltr', 'data-ignore-on-paste': 'true' }, [time]);
}

function renderAction(message: TelegramMessage): HTMLElement {
  const attributes = { id: `message-${message.id}`, class: 'ActionMessage message-list-item', 'data-message-id': String(message.id) };
  return buildElement('div', attributes, [buildElement('span', { class: 'action-message-content' }, [message.text])]);
}

function renderSponsored(message: TelegramMessage): HTMLElement {
  const title = buildElement('div', { class: 'message-title' }, [message.sender]);
  const text = buildElement('div', { class: 'text-content', dir: 'auto' }, [message.text]);
  const content = buildElement('div', { class: 'message-content' }, [title, text]);
  return buildElement('div', { class: 'SponsoredMessage Message', id: 'sponsored-message' }, [content]);
}

function renderMessage(message: TelegramMessage, isFirst: boolean): HTMLElement {
  if (message.kind === 'service') return renderAction(message);
  if (message.kind === 'sponsored') return renderSponsored(message);
  const name = buildElement('span', { class: 'message-title-name' }, [buildElement('span', { class: 'sender-title' }, [message.sender])]);
  const title = isFirst && !message.isOwn ? buildElement('div', { class: 'message-title', dir: 'ltr' }, [name]) : undefined;
  const text = buildElement('div', { class: 'text-content clearfix with-meta', dir: 'auto' }, [
    ...writeMessage(message.text),
    renderMeta(message),
  ]);
  const inner = buildElement('div', { class: 'content-inner', dir: 'auto' }, [title, renderQuote(message), text]);
  const content = buildElement('div', { class: 'message-content text has-shadow' }, [inner]);
  const classes = `Message message-list-item${isFirst ? ' first-in-group' : ''}${message.isOwn ? ' own' : ''} shown open`;
  return buildElement('div', { id: `message-${message.id}`, class: classes, 'data-message-id': String(message.id) }, [
    buildElement('div', { class: 'message-content-wrapper' }, [content]),
  ]);
}

function renderGroup(chat: TelegramChat, group: TelegramMessage[]): HTMLElement {
  const messages = group.map((message, index) => renderMessage(message, index === 0));
  const [first] = group;
  const hasAvatar = first && first.kind === 'text' && !first.isOwn && !chat.isPrivate;
  const avatar =
    hasAvatar &&
    buildElement('div', { class: 'Avatar', 'data-peer-id': first.senderId, 'aria-label': first.sender }, [
      buildElement('img', { class: 'Avatar__media', alt: '', src: drawAvatar(first.sender) }),
    ]);
  return buildElement('div', { id: `message-group-${first?.id ?? 0}`, class: 'sender-group-container' }, [avatar, ...messages]);
}

export function renderDateGroup(chat: TelegramChat, messages: TelegramMessage[]): HTMLElement {
  const date = buildElement('div', { class: 'sticky-date interactive' }, [buildElement('span', { dir: 'auto' }, ['Today'])]);
  return buildElement('div', { class: 'message-date-group' }, [date, ...groupMessages(messages).map((group) => renderGroup(chat, group))]);
}
