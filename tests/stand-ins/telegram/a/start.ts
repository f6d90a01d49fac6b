import './a.css';
import { buildElement } from '../../build-element.ts';
import { mountTiptap } from '../../editors/tiptap.ts';
import { readLength } from '../../long-feed.ts';
import { wirePostButton } from '../../post-button.ts';
import { getStandIn } from '../../stand-in-window.ts';
import { chats, type TelegramChat } from '../chats.ts';
import { findChat } from '../find-chat.ts';
import { renderChatList } from '../render-chat-list.ts';
import { type MessageList, renderMessageList } from './message-list.ts';

const switchMilliseconds = 120;
const titleDelayMilliseconds = 150;

function renderFooter(chat: TelegramChat, list: MessageList): HTMLElement {
  const host = buildElement('div', { class: 'input-scroller custom-scroll' });
  const send = buildElement('button', { type: 'button', class: 'Button send main-button', 'aria-label': 'Send Message' }, ['➤']);
  let lastId = chat.messages.at(-1)?.id ?? 0;
  wirePostButton({
    site: 'telegram',
    composer: `chat:${chat.peerId}`,
    host,
    button: send,
    mount: (onChange) =>
      mountTiptap(host, { label: 'Message', id: 'editable-message-text', attributes: { class: 'form-control' }, onChange }),
    onSent: (text) => {
      lastId += 1;
      list.append({ id: lastId, kind: 'text', senderId: '500110001', sender: 'Beratung', text, minutesAgo: 0, isOwn: true });
    },
  });
  const wrapper = buildElement('div', { class: 'message-input-wrapper' }, [buildElement('div', { id: 'message-input-text' }, [host])]);
  const composer = buildElement('div', { class: 'Composer shown mounted' }, [
    buildElement('div', { class: 'composer-wrapper' }, [wrapper]),
    send,
  ]);
  return buildElement('div', { class: 'middle-column-footer' }, [composer]);
}

function renderHeader(): { element: HTMLElement; show(chat: TelegramChat): void } {
  const name = buildElement('h3', { class: 'fullName', dir: 'auto' });
  const status = buildElement('span', { class: 'group-status' });
  const info = buildElement('div', { class: 'ChatInfo' }, [
    buildElement('div', { class: 'info' }, [
      buildElement('div', { class: 'title' }, [name]),
      buildElement('span', { class: 'status' }, [status]),
    ]),
  ]);
  const show = ({ title, status: text }: TelegramChat) => {
    name.textContent = title;
    status.textContent = text;
  };
  return { element: buildElement('div', { class: 'MiddleHeader' }, [buildElement('div', { class: 'chat-info-wrapper' }, [info])]), show };
}

const renderSlide = (children: HTMLElement[]): HTMLElement => buildElement('div', { class: 'Transition_slide' }, children);

function renderNeighbour(openPeer: string): HTMLElement[] {
  const other = chats.findLast((chat) => !chat.isPrivate && chat.peerId !== openPeer);
  return other ? [renderMessageList(other).element] : [];
}

/** Web A: two slides are mounted, the open chat and the one before it; the header follows a little later. */
export function startWebA(root: HTMLElement): void {
  const header = renderHeader();
  const transition = buildElement('div', { class: 'Transition slideFade' });
  const layout = buildElement('div', { class: 'messages-layout' }, [header.element, transition]);
  const classes = {
    list: 'chat-list custom-scroll',
    item: 'ListItem Chat chat-item-clickable',
    title: 'fullName',
    preview: 'last-message',
  };
  const left = buildElement('div', { id: 'LeftColumn' }, [renderChatList((chat) => chat.peerId, classes)]);
  root.append(buildElement('div', { id: 'Main' }, [left, buildElement('div', { id: 'MiddleColumn' }, [layout])]));
  let before: HTMLElement[] | undefined;
  const openChat = () => {
    const chat = findChat(location.hash.slice(1), readLength(location.search));
    if (!chat) return;
    const list = renderMessageList(chat);
    const open = renderSlide([list.element, renderFooter(chat, list)]);
    open.classList.add('Transition_slide-active');
    transition.replaceChildren(renderSlide(before ?? renderNeighbour(chat.peerId)), open);
    list.scrollToEnd();
    getStandIn()['appendAll'] = list.mountAll;
    setTimeout(() => header.show(chat), before ? titleDelayMilliseconds : 0);
    before = [list.element];
  };
  openChat();
  window.addEventListener('hashchange', () => setTimeout(openChat, switchMilliseconds));
}
