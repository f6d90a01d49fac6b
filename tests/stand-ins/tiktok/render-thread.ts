import { buildElement } from '../build-element.ts';
import { drawAvatar } from '../draw-picture.ts';
import { getLabels } from './labels.ts';
import { renderCommentBox } from './render-comment-box.ts';
import { styleClass } from './style-class.ts';
import type { TiktokComment } from './threads.ts';

function renderItem(comment: TiktokComment, level: 1 | 2, onReply: () => void): HTMLElement {
  const { handle, name, text, time, likes } = comment;
  const avatar = buildElement('a', { 'data-e2e': `comment-avatar-${level}`, href: `/@${handle}` }, [
    buildElement('img', { class: styleClass('ImgAvatar'), alt: '', src: drawAvatar(name) }),
  ]);
  const author = buildElement('div', { 'data-e2e': `comment-username-${level}`, class: styleClass('DivUsernameContentWrapper') }, [
    buildElement('a', { href: `/@${handle}` }, [buildElement('p', {}, [name])]),
  ]);
  const words = buildElement('span', { 'data-e2e': `comment-level-${level}`, dir: '' }, [buildElement('span', {}, [text])]);
  const reply = buildElement('span', { 'data-e2e': `comment-reply-${level}`, role: 'button', tabindex: '0' }, [getLabels().reply]);
  reply.addEventListener('click', onReply);
  const foot = buildElement('div', { class: styleClass('DivCommentSubContentWrapper') }, [
    buildElement('span', { 'data-e2e': `comment-time-${level}` }, [time]),
    reply,
    buildElement('span', { 'data-e2e': 'comment-like-count' }, [`♡ ${likes}`]),
  ]);
  return buildElement('div', { class: styleClass('DivCommentItemWrapper') }, [
    avatar,
    buildElement('div', { class: styleClass('DivCommentContentWrapper') }, [author, words, foot]),
  ]);
}

/** A comment with its replies; "Reply" opens a second box of the same kind inside the thread, named `reply:<handle>`. */
export function renderThread(comment: TiktokComment): HTMLElement {
  const replies = buildElement('div', { class: styleClass('DivReplyContainer') });
  const thread = buildElement('div', { class: styleClass('DivCommentObjectWrapper') });
  const openBox = () => {
    if (thread.querySelector('[data-e2e="comment-input"]')) return;
    const box = renderCommentBox(`reply:${comment.handle}`, (text) => {
      box.remove();
      replies.append(renderReply({ name: 'Beratung', handle: 'beratung.vor.ort', text, time: '0m ago', likes: 0 }));
    });
    thread.append(box);
  };
  const renderReply = (reply: TiktokComment) => renderItem(reply, 2, openBox);
  const all = comment.replies ?? [];
  const showAll = () => replies.replaceChildren(...all.map(renderReply));
  if (comment.repliesCollapsed) replies.append(renderExpander(all.length, showAll));
  else showAll();
  thread.append(renderItem(comment, 1, openBox), replies);
  return thread;
}

function renderExpander(count: number, showAll: () => void): HTMLElement {
  const text = buildElement('span', { 'data-e2e': 'view-more-1', role: 'button', tabindex: '0' }, [getLabels().replies(count)]);
  text.addEventListener('click', showAll);
  return buildElement('div', { class: styleClass('DivViewRepliesContainer') }, [text]);
}
