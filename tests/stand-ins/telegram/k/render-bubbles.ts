import { buildElement } from '../../build-element.ts';
import { drawAvatar } from '../../draw-picture.ts';
import { writeText } from '../../write-text.ts';
import type { TelegramChat, TelegramMessage } from '../chats.ts';
import { formatClock, groupMessages } from '../group-messages.ts';

const writeMessage = (text: string): Node[] => writeText(text, { lines: 'newline', emojiImage: { class: 'emoji emoji-image' } });

const renderPeer = (name: string, peerId: string): HTMLElement =>
  buildElement('span', { class: 'peer-title', dir: 'auto', 'data-peer-id': peerId }, writeMessage(name));

function renderTime({ minutesAgo }: TelegramMessage): HTMLElement {
  const clock = formatClock(minutesAgo);
  const title = new Date(Date.now() - minutesAgo * 60_000).toLocaleString('en-GB');
  return buildElement('span', { class: 'time' }, [
    buildElement('span', { class: 'i18n', dir: 'auto' }, [clock]),
    buildElement('div', { class: 'time-inner', title }, [buildElement('span', { class: 'i18n', dir: 'auto' }, [clock])]),
  ]);
}

function renderQuote({ quotes }: TelegramMessage): HTMLElement | undefined {
  if (!quotes) return undefined;
  const title = buildElement('div', { class: 'reply-title' }, [renderPeer(quotes.sender, '0')]);
  const subtitle = buildElement('div', { class: 'reply-subtitle' }, writeMessage(quotes.text));
  return buildElement('div', { class: 'reply' }, [buildElement('div', { class: 'reply-content' }, [title, subtitle])]);
}

function renderText(message: TelegramMessage): HTMLElement {
  const time = renderTime(message);
  const quote = renderQuote(message);
  const text = writeMessage(message.text);
  const clear = buildElement('span', { class: 'clearfix' });
  if (message.shape === 'unwrapped') return buildElement('div', { class: 'message spoilers-container' }, [quote, ...text, time, clear]);
  const inside = message.shape === 'time-inside';
  const words = buildElement('span', { class: 'translatable-message', dir: 'auto' }, inside ? [...text, time] : text);
  return buildElement('div', { class: 'message spoilers-container' }, [quote, words, inside ? undefined : time, clear]);
}

function renderService(text: string, attributes: Record<string, string>): HTMLElement {
  const message = buildElement('div', { class: 'service-msg' }, [text]);
  const content = buildElement('div', { class: 'bubble-content' }, [message]);
  return buildElement('div', { ...attributes }, [buildElement('div', { class: 'bubble-content-wrapper' }, [content])]);
}

function renderBubble(chat: TelegramChat, message: TelegramMessage, isFirst: boolean): HTMLElement {
  const timestamp = String(Math.floor(Date.now() / 1000) - message.minutesAgo * 60);
  const data = { 'data-mid': String(message.id), 'data-peer-id': chat.peerId, 'data-timestamp': timestamp };
  if (message.kind === 'service') return renderService(message.text, { class: 'bubble service is-group-first is-group-last', ...data });
  const side = message.isOwn ? 'is-out' : 'is-in';
  const sponsored = message.kind === 'sponsored' ? ' is-sponsored' : '';
  const name =
    isFirst && !message.isOwn
      ? buildElement('div', { class: 'colored-name name' }, [renderPeer(message.sender, message.senderId)])
      : undefined;
  const content = buildElement('div', { class: 'bubble-content' }, [name, renderText(message)]);
  const wrapper = buildElement('div', { class: 'bubble-content-wrapper' }, [content]);
  return buildElement('div', { class: `bubble ${side} can-have-tail${isFirst ? ' is-group-first' : ''}${sponsored}`, ...data }, [wrapper]);
}

function renderGroup(chat: TelegramChat, group: TelegramMessage[]): HTMLElement {
  const [first] = group;
  const hasAvatar = first && first.kind !== 'service' && !first.isOwn && !chat.isPrivate;
  const picture = hasAvatar && buildElement('img', { class: 'avatar-photo', alt: '', src: drawAvatar(first.sender) });
  const avatar = picture && buildElement('div', { class: 'avatar bubbles-group-avatar', 'data-peer-id': first.senderId }, [picture]);
  const bubbles = group.map((message, index) => renderBubble(chat, message, index === 0));
  return buildElement('div', { class: 'bubbles-group' }, [avatar, ...bubbles]);
}

export const renderGroups = (chat: TelegramChat, messages: TelegramMessage[]): HTMLElement[] =>
  groupMessages(messages).map((group) => renderGroup(chat, group));

export const renderDate = (text: string): HTMLElement => renderService(text, { class: 'bubble service is-date', 'data-timestamp': '0' });
