import { buildElement } from '../build-element.ts';
import { mountBare } from '../editors/bare.ts';
import { mountDraft } from '../editors/draft.ts';
import { wirePostButton } from '../post-button.ts';
import { getLabels } from './labels.ts';
import { styleClass } from './style-class.ts';
import { privateMessages } from './threads.ts';

const renderMessage = (text: string, isOwn: boolean): HTMLElement =>
  buildElement('div', { 'data-e2e': 'chat-item', class: styleClass(isOwn ? 'DivOwnChatItem' : 'DivChatItem') }, [
    buildElement('p', {}, [text]),
  ]);

function renderConversation(composer: string, mount: typeof mountBare): HTMLElement {
  const list = buildElement(
    'div',
    { class: styleClass('DivChatMain') },
    privateMessages.map(({ text, isOwn }) => renderMessage(text, isOwn)),
  );
  const host = buildElement('div', { class: styleClass('DivMessageInput'), 'data-e2e': 'message-input-area' });
  const button = buildElement('button', { type: 'button', 'data-e2e': 'message-send' }, ['➤']);
  const label = getLabels().message;
  wirePostButton({
    site: 'tiktok',
    composer,
    host,
    button,
    mount: (onChange) => mount(host, { label, placeholder: label, onChange }),
    onSent: (text) => list.append(renderMessage(text, true)),
  });
  return buildElement('div', { class: styleClass('DivChatBox') }, [
    list,
    buildElement('div', { class: styleClass('DivChatBottom') }, [host, button]),
  ]);
}

/** A small conversation in the corner of the page of a video; its box must not be taken for the comment's. */
export function renderMessageCorner(): HTMLElement {
  return buildElement('div', { class: styleClass('DivMessageCorner') }, [renderConversation('message', mountBare)]);
}

export function renderMessagesPage(): HTMLElement {
  return buildElement('div', { id: 'main-content-messages', class: styleClass('DivMessagesPage') }, [
    renderConversation('messages', mountDraft),
  ]);
}
