import { buildElement, type Child } from '../build-element.ts';
import { drawAvatar } from '../draw-picture.ts';
import { writeText } from '../write-text.ts';
import { getUiLanguage, labels } from './labels.ts';
import { look } from './look.ts';
import type { InstagramComment, InstagramThread } from './threads.ts';

export interface CommentList {
  element: HTMLElement;
  append(comment: InstagramComment): void;
}

const millisecondsOf = (hours: number): number => hours * 3_600_000;

export function renderTime(hoursAgo: number, link?: string): HTMLElement {
  const datetime = new Date(Date.now() - millisecondsOf(hoursAgo)).toISOString();
  const time = buildElement('time', { class: `_a9ze ${look.time}`, datetime }, [labels[getUiLanguage()].age(hoursAgo)]);
  return link === undefined ? time : buildElement('a', { class: '_a9zg', href: link }, [time]);
}

export function renderAvatar(handle: string): HTMLElement {
  return buildElement('img', { class: look.avatar, alt: labels[getUiLanguage()].picture(handle), src: drawAvatar(handle) });
}

export const renderProfileLink = (handle: string): HTMLElement =>
  buildElement('a', { class: look.name, role: 'link', href: `/${handle}/`, tabindex: '0' }, [handle]);

/** Mentions and hashtags become links, as the site does it. */
export function writeCaption(text: string): Node[] {
  return text.split(/([#@][\p{L}\d_.]+)/u).flatMap((part, index): Node[] => {
    if (index % 2 === 0) return writeText(part, { lines: 'break' });
    const href = part.startsWith('#') ? `/explore/tags/${part.slice(1)}/` : `/${part.slice(1)}/`;
    return [buildElement('a', { href }, [part])];
  });
}

const commentLink = (thread: InstagramThread, comment: InstagramComment): string | undefined =>
  comment.hasLink ? `/p/${thread.code}/c/${comment.id}/` : undefined;

function renderActions(): HTMLElement {
  const words = labels[getUiLanguage()];
  return buildElement('div', { class: look.actions }, [
    buildElement('button', { type: 'button' }, [words.reply]),
    buildElement('button', { type: 'button', 'aria-label': words.like }, ['♡']),
  ]);
}

function renderReplies(comment: InstagramComment, renderRow: (reply: InstagramComment) => HTMLElement): Child {
  const replies = comment.replies ?? [];
  if (replies.length === 0) return undefined;
  const list = buildElement('ul', { class: `_a9yo ${look.replies}` });
  const open = () => list.replaceChildren(...replies.map(renderRow));
  if (!comment.repliesCollapsed) open();
  else {
    const button = buildElement('button', { type: 'button', class: look.quiet }, [labels[getUiLanguage()].replies(replies.length)]);
    button.addEventListener('click', open);
    list.append(buildElement('li', {}, [button]));
  }
  return list;
}

function renderClassicBlock(thread: InstagramThread, comment: InstagramComment): HTMLElement {
  return buildElement('div', { class: `_a9zm ${look.comment}` }, [
    renderAvatar(comment.handle),
    buildElement('div', { class: `_a9zr ${look.body}` }, [
      buildElement('h3', { class: '_a9zc' }, [renderProfileLink(comment.handle)]),
      buildElement('div', { class: '_a9zs' }, [buildElement('span', { dir: 'auto' }, writeCaption(comment.text))]),
      buildElement('div', {}, [renderTime(comment.hoursAgo, commentLink(thread, comment)), renderActions()]),
    ]),
  ]);
}

function renderClassicThread(thread: InstagramThread, comment: InstagramComment): HTMLElement {
  const renderRow = (row: InstagramComment) => buildElement('li', { class: '_a9zj' }, [renderClassicBlock(thread, row)]);
  const replies = renderReplies(comment, renderRow);
  return buildElement('ul', { class: '_a9ym' }, [renderRow(comment), replies && buildElement('li', {}, [replies])]);
}

export function renderClassicCaption(thread: InstagramThread): HTMLElement {
  const block = buildElement('div', { class: `_a9zm ${look.comment}` }, [
    renderAvatar(thread.handle),
    buildElement('div', { class: `_a9zr ${look.body}` }, [
      buildElement('h2', { class: '_a9zc' }, [renderProfileLink(thread.handle)]),
      buildElement('div', { class: '_a9zs' }, [buildElement('h1', { class: look.caption, dir: 'auto' }, writeCaption(thread.caption))]),
      buildElement('div', {}, [renderTime(thread.hoursAgo)]),
    ]),
  ]);
  return buildElement('ul', { class: '_a9ym' }, [buildElement('li', { class: '_a9zj' }, [block])]);
}

function renderPlainBlock(thread: InstagramThread, comment: InstagramComment): HTMLElement {
  return buildElement('div', { class: look.comment }, [
    renderAvatar(comment.handle),
    buildElement('div', { class: look.body }, [
      buildElement('div', {}, [renderProfileLink(comment.handle), renderTime(comment.hoursAgo, commentLink(thread, comment))]),
      buildElement('div', {}, [buildElement('span', { dir: 'auto' }, writeCaption(comment.text))]),
      renderActions(),
    ]),
  ]);
}

function renderPlainThread(thread: InstagramThread, comment: InstagramComment): HTMLElement {
  const renderRow = (row: InstagramComment) => buildElement('li', {}, [renderPlainBlock(thread, row)]);
  return buildElement('div', {}, [renderPlainBlock(thread, comment), renderReplies(comment, renderRow)]);
}

export function renderComments(thread: InstagramThread): CommentList {
  const renderThread = thread.layout === 'classic' ? renderClassicThread : renderPlainThread;
  const element = buildElement(
    'div',
    { class: look.list },
    thread.comments.map((comment) => renderThread(thread, comment)),
  );
  return { element, append: (comment) => element.append(renderThread(thread, comment)) };
}
