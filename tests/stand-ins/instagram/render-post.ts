import { buildElement } from '../build-element.ts';
import { drawScene } from '../draw-picture.ts';
import { getUiLanguage, labels } from './labels.ts';
import { look } from './look.ts';
import { renderCommentBox } from './render-comment-box.ts';
import { renderAvatar, renderClassicCaption, renderComments, renderProfileLink, renderTime, writeCaption } from './render-comments.ts';
import { renderTruncated } from './render-truncated.ts';
import { type InstagramThread, threads } from './threads.ts';

export function renderIcons(): HTMLElement {
  const words = labels[getUiLanguage()];
  const icons = [
    ['♡', words.like],
    ['◯', words.reply],
    ['➢', words.share],
    ['⚐', words.save],
  ] as const;
  const render = ([sign, label]: readonly [string, string]) =>
    buildElement('div', { role: 'button', tabindex: '0', 'aria-label': label }, [sign]);
  return buildElement('div', { class: look.icons }, icons.map(render));
}

export const renderMedia = (thread: InstagramThread): HTMLElement =>
  buildElement('div', { class: look.media }, [buildElement('img', { alt: '', src: drawScene(thread.tint, thread.code) })]);

export function renderHeader(thread: InstagramThread, tag: 'div' | 'header'): HTMLElement {
  const follow = buildElement('button', { type: 'button', class: look.quiet }, [labels[getUiLanguage()].follow]);
  return buildElement(tag, { class: look.header }, [renderAvatar(thread.handle), renderProfileLink(thread.handle), follow]);
}

function renderPlainCaption(thread: InstagramThread): HTMLElement {
  const heading = buildElement('h1', { class: look.caption, dir: 'auto' });
  if (thread.kind === 'reel') renderTruncated(heading, thread.caption);
  else heading.append(...writeCaption(thread.caption));
  return buildElement('div', { class: look.comment }, [
    renderAvatar(thread.handle),
    buildElement('div', { class: look.body }, [heading, renderTime(thread.hoursAgo)]),
  ]);
}

/** Caption, comments, icons and comment form: what stands beside the picture. */
export function renderConversation(thread: InstagramThread, composer = `comment:${thread.code}`): HTMLElement[] {
  const comments = renderComments(thread);
  const caption = thread.layout === 'classic' ? renderClassicCaption(thread) : renderPlainCaption(thread);
  comments.element.prepend(caption);
  let count = 0;
  const append = (text: string) => {
    count += 1;
    comments.append({ id: `1899990000000${count}`, handle: 'beratung_vor_ort', text, hoursAgo: 0, hasLink: true });
    comments.element.scrollTop = comments.element.scrollHeight;
  };
  const link = renderTime(thread.hoursAgo, `/${thread.kind}/${thread.code}/`);
  const date = buildElement('div', { class: look.quiet }, [link]);
  return [comments.element, renderIcons(), date, renderCommentBox(composer, append)];
}

/** The page of one post has no article: the line under the author is what the nest is known by. */
function renderNest(thread: InstagramThread): HTMLElement {
  const inner = buildElement('div', {}, [renderHeader(thread, 'div'), buildElement('hr'), ...renderConversation(thread)]);
  const column = buildElement('div', { class: look.column }, [buildElement('div', {}, [inner])]);
  return buildElement('div', { class: look.page }, [renderMedia(thread), column]);
}

function renderArticle(thread: InstagramThread): HTMLElement {
  const column = buildElement('div', { class: look.column }, [renderHeader(thread, 'header'), ...renderConversation(thread)]);
  return buildElement('article', { class: look.page }, [renderMedia(thread), column]);
}

function renderOtherPosts(thread: InstagramThread): HTMLElement {
  const others = threads.filter(({ code, kind }) => code !== thread.code && kind === 'p').slice(0, 3);
  const links = others.map((other) =>
    buildElement('a', { href: `/${thread.handle}/p/${other.code}/`, role: 'link', tabindex: '0' }, [
      buildElement('img', { alt: '', src: drawScene(other.tint, other.code) }),
    ]),
  );
  const heading = buildElement('span', {}, [labels[getUiLanguage()].others(thread.handle)]);
  return buildElement('div', { class: look.others }, [heading, buildElement('div', {}, links)]);
}

export function renderPostPage(thread: InstagramThread): HTMLElement {
  if (thread.kind === 'reel') {
    const viewer = buildElement('div', { 'aria-busy': 'false', tabindex: '0' }, [renderNest(thread)]);
    return buildElement('main', { role: 'main', class: look.reel }, [buildElement('div', {}, [viewer])]);
  }
  const post = thread.layout === 'article' ? renderArticle(thread) : renderNest(thread);
  return buildElement('main', { role: 'main' }, [buildElement('div', {}, [post, renderOtherPosts(thread)])]);
}
