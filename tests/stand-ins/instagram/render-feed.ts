import { buildElement } from '../build-element.ts';
import { type LongFeedEntry, makeLongFeed } from '../long-feed.ts';
import { getStandIn } from '../stand-in-window.ts';
import { getUiLanguage, labels } from './labels.ts';
import { look } from './look.ts';
import { openDialog } from './open-dialog.ts';
import { renderCommentBox } from './render-comment-box.ts';
import { renderTime } from './render-comments.ts';
import { renderHeader, renderIcons, renderMedia } from './render-post.ts';
import { renderTruncated } from './render-truncated.ts';
import { type InstagramThread, threads } from './threads.ts';

const chunk = 12;
const tints = ['dusk', 'amber', 'frost', 'olive', 'lagoon', 'coral'];

export const feedThreads = threads.filter(({ kind }) => kind === 'p');

function renderFeedArticle(thread: InstagramThread, children: HTMLElement[]): HTMLElement {
  const heading = buildElement('h1', { class: look.caption, dir: 'auto' });
  renderTruncated(heading, thread.caption);
  const media = renderMedia(thread);
  media.addEventListener('click', () => openDialog(thread));
  const count = labels[getUiLanguage()].comments(thread.comments.length);
  const comments = buildElement('a', { class: look.quiet, href: `/p/${thread.code}/`, role: 'link', tabindex: '0' }, [count]);
  comments.addEventListener('click', (event) => {
    event.preventDefault();
    openDialog(thread);
  });
  const time = renderTime(thread.hoursAgo, `/p/${thread.code}/`);
  const parts = [renderHeader(thread, 'header'), media, renderIcons(), heading, time, comments, ...children];
  return buildElement('article', { class: look.card }, parts);
}

const renderFeedThread = (thread: InstagramThread): HTMLElement =>
  renderFeedArticle(thread, [renderCommentBox(`comment:${thread.code}`, () => undefined)]);

export function renderFeed(length: number): HTMLElement {
  const list = buildElement('div', { class: look.feed });
  if (length === 0) list.append(...feedThreads.map(renderFeedThread));
  else fillInChunks(list, makeLongFeed(length, 20261).map(toThread));
  return buildElement('main', { role: 'main' }, [list]);
}

const toThread = ({ number, handle, text, minutesAgo }: LongFeedEntry): InstagramThread => ({
  code: `Lf${String(number).padStart(9, '0')}`,
  kind: 'p',
  handle,
  caption: text,
  hoursAgo: Math.ceil(minutesAgo / 60),
  layout: 'plain',
  uiLanguage: 'en',
  tint: tints[number % tints.length] ?? 'dusk',
  comments: [],
});

/** Appends more when the end comes near, or everything on `window.__standIn.appendAll()`. */
function fillInChunks(list: HTMLElement, all: InstagramThread[]): void {
  let next = 0;
  const sentinel = buildElement('div', { class: look.quiet }, ['…']);
  list.append(sentinel);
  const append = (count: number) => {
    sentinel.before(...all.slice(next, next + count).map((thread) => renderFeedArticle(thread, [])));
    next = Math.min(next + count, all.length);
    if (next === all.length) sentinel.remove();
  };
  append(chunk);
  new IntersectionObserver(([entry]) => entry?.isIntersecting && append(chunk), { rootMargin: '600px' }).observe(sentinel);
  getStandIn()['appendAll'] = () => append(all.length);
}
