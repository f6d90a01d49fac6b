import { buildElement } from '../../build-element.ts';
import { mountTweb } from '../../editors/tweb.ts';
import { wirePostButton } from '../../post-button.ts';
import { getStandIn } from '../../stand-in-window.ts';
import type { TelegramChat, TelegramMessage } from '../chats.ts';
import { confirmLater } from '../confirm-later.ts';
import { olderChunk } from '../message-windows.ts';
import { renderDate, renderGroups } from './render-bubbles.ts';

const titleDelayMilliseconds = 150;

/** The title is that of the chat before until the new one's details are there. */
function renderTopbar(chat: TelegramChat, titleBefore: string | undefined): HTMLElement {
  const title = buildElement('span', { class: 'peer-title', dir: 'auto', 'data-peer-id': chat.peerId }, [titleBefore ?? chat.title]);
  if (titleBefore !== undefined) setTimeout(() => title.replaceChildren(chat.title), titleDelayMilliseconds);
  const content = buildElement('div', { class: 'content' }, [
    buildElement('div', { class: 'top' }, [buildElement('div', { class: 'user-title' }, [title])]),
    buildElement('div', { class: 'bottom' }, [buildElement('div', { class: 'info' }, [chat.status])]),
  ]);
  const info = buildElement('div', { class: 'chat-info' }, [buildElement('div', { class: 'person' }, [content])]);
  return buildElement('div', { class: 'sidebar-header topbar' }, [buildElement('div', { class: 'chat-info-container' }, [info])]);
}

interface Bubbles {
  element: HTMLElement;
  append(message: TelegramMessage): void;
  scrollToEnd(): void;
  /** Mounts this many older messages. */
  prepend(count: number): void;
}

function renderBubbles(chat: TelegramChat): Bubbles {
  let first = Math.max(0, chat.messages.length - olderChunk);
  const section = buildElement('section', { class: 'bubbles-date-group' }, [
    renderDate('Today'),
    ...renderGroups(chat, chat.messages.slice(first)),
  ]);
  const inner = buildElement('div', { class: 'bubbles-inner has-rights' }, [section]);
  const scroller = buildElement('div', { class: 'scrollable scrollable-y' }, [inner]);
  const prepend = (count: number) => {
    const start = Math.max(0, first - count);
    const fromEnd = scroller.scrollHeight - scroller.scrollTop;
    section.firstElementChild?.after(...renderGroups(chat, chat.messages.slice(start, first)));
    first = start;
    scroller.scrollTop = scroller.scrollHeight - fromEnd;
  };
  scroller.addEventListener('scroll', () => scroller.scrollTop < 200 && first > 0 && prepend(olderChunk));
  const scrollToEnd = () => {
    scroller.scrollTop = scroller.scrollHeight;
  };
  const append = (message: TelegramMessage) => {
    section.append(...renderGroups(chat, [message]));
    scrollToEnd();
    const bubble = section.lastElementChild?.querySelector<HTMLElement>('.bubble');
    confirmLater(message.id - 1, (id) => bubble?.setAttribute('data-mid', id));
  };
  return { element: buildElement('div', { class: 'bubbles' }, [scroller]), append, scrollToEnd, prepend };
}

/** The box, and before it the hidden mirror by which the client measures its height: same class, same text. */
function renderInput(chat: TelegramChat, onSent: (text: string) => void): HTMLElement {
  const host = buildElement('div', { class: 'input-message-container' });
  const send = buildElement('button', { type: 'button', class: 'btn-icon btn-send', 'aria-label': 'Send' }, ['➤']);
  const mirrorClass = 'input-message-input input-field-input input-field-input-fake i18n';
  const mirror = buildElement('div', { class: mirrorClass, contenteditable: 'true', tabindex: '-1', 'aria-hidden': 'true' });
  wirePostButton({
    site: 'telegram',
    composer: `chat:${chat.hash}`,
    host,
    button: send,
    mount: (onChange) =>
      mountTweb(host, {
        label: 'Message',
        attributes: { class: 'input-message-input input-field-input i18n', 'data-peer-id': chat.peerId },
        onChange: (text) => {
          mirror.textContent = text;
          onChange(text);
        },
      }),
    onSent,
  });
  host.prepend(mirror);
  const wrapper = buildElement('div', { class: 'new-message-wrapper' }, [host]);
  const rows = buildElement('div', { class: 'rows-wrapper' }, [wrapper]);
  const container = buildElement('div', { class: 'chat-input-container' }, [
    rows,
    buildElement('div', { class: 'btn-send-container' }, [send]),
  ]);
  return buildElement('div', { class: 'chat-input' }, [container]);
}

export interface RenderedChat {
  element: HTMLElement;
  show(): void;
}

export function renderChat(chat: TelegramChat, titleBefore?: string): RenderedChat {
  const bubbles = renderBubbles(chat);
  let lastId = chat.messages.at(-1)?.id ?? 0;
  const input = renderInput(chat, (text) => {
    lastId += 1;
    bubbles.append({ id: lastId, kind: 'text', senderId: '500110001', sender: 'Beratung', text, minutesAgo: 0, isOwn: true });
  });
  const element = buildElement('div', { class: 'chat tabs-tab' }, [renderTopbar(chat, titleBefore), bubbles.element, input]);
  const show = () => {
    element.classList.add('active');
    bubbles.scrollToEnd();
    getStandIn()['appendAll'] = () => bubbles.prepend(chat.messages.length);
  };
  return { element, show };
}
