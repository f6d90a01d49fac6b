import { buildElement } from '../build-element.ts';
import { getUiLanguage, labels } from './labels.ts';
import { look } from './look.ts';
import { renderConversation, renderHeader, renderMedia } from './render-post.ts';
import type { InstagramThread } from './threads.ts';

/** A post over the feed: the address becomes the post's, the feed stays mounted behind it; the composer is `dialog:<code>`. */
export function openDialog(thread: InstagramThread): void {
  history.pushState({}, '', `/p/${thread.code}/`);
  const column = buildElement('div', { class: look.column }, [
    renderHeader(thread, 'header'),
    ...renderConversation(thread, `dialog:${thread.code}`),
  ]);
  const article = buildElement('article', { class: look.page, role: 'presentation', tabindex: '-1' }, [renderMedia(thread), column]);
  const close = buildElement('div', { class: look.close, role: 'button', tabindex: '0', 'aria-label': labels[getUiLanguage()].close }, [
    '✕',
  ]);
  const dialog = buildElement('div', { class: look.dialog, role: 'dialog' }, [article]);
  const layer = buildElement('div', { class: look.backdrop }, [close, dialog]);
  close.addEventListener('click', () => history.back());
  window.addEventListener('popstate', () => layer.remove(), { once: true });
  document.body.append(layer);
}
