import { buildElement } from '../build-element.ts';
import { appendComment, registerCommentList } from './comment-lists.ts';
import { counsellor } from './counsellor.ts';
import { fill, formatAge } from './labels.ts';
import { getAuthorLink, getPermalink, track } from './links.ts';
import { renderAvatar } from './render-avatar.ts';
import { renderComment } from './render-comment.ts';
import { renderComposer } from './render-composer.ts';
import { renderText } from './render-text.ts';
import { renderTimestamp } from './render-timestamp.ts';
import type { Comment, Post } from './thread.ts';
import { makeComment, type View } from './view.ts';

/** The element of a whole post, filled. */
export function renderPost(view: View, post: Post): HTMLElement {
  const card = buildElement('div', { class: 'card post' });
  fillPost(view, post, card);
  return card;
}

/** Puts a post into a card; a card that held another post is emptied first, as when the site re-uses it. */
export function fillPost(view: View, post: Post, card: HTMLElement): void {
  if (view.group.cohort !== 'B') {
    card.setAttribute('role', 'article');
    card.setAttribute('aria-labelledby', `:r${post.id.slice(-3)}:`);
  }
  const message = renderMessage(view, post);
  const list = buildElement('div', { class: 'comments' });
  const composerPlace = buildElement('div', { class: 'composer-place' });
  const append = (comment: Comment) => list.append(renderComment(view, post, comment));
  for (const comment of post.comments) append(comment);
  registerCommentList(post.id, list, append);
  const openComposer = () => {
    if (composerPlace.childElementCount === 0) composerPlace.append(renderPostComposer(view, post));
    composerPlace.querySelector<HTMLElement>('[contenteditable]')?.focus();
  };
  if (!post.hasClosedComposer) composerPlace.append(renderPostComposer(view, post));
  const extras = [...renderPhoto(post), ...renderLinkCard(post)];
  card.replaceChildren(renderHeader(view, post), message, ...extras, renderActions(view, openComposer), list, composerPlace);
}

/** `data-ad-…` attributes, which cohort C does not have. */
function markRole(view: View, role: string, more: Record<string, string> = {}): Record<string, string> {
  return view.group.cohort === 'C' ? {} : { 'data-ad-rendering-role': role, ...more };
}

function renderHeader(view: View, post: Post): HTMLElement {
  const { group, labels } = view;
  const name = post.author ?? labels.anonymous;
  const href = track(getPermalink(group, post));
  const hrefBefore = group.cohort === 'C' ? '/' : post.hasLateLink ? '#' : undefined;
  const author = post.author
    ? buildElement('a', { role: 'link', class: 'author', href: getAuthorLink(group, post.author) }, [name])
    : buildElement('span', { class: 'author' }, [name]);
  return buildElement('div', { class: 'post-header', ...markRole(view, 'story_header') }, [
    renderAvatar(name, 'large'),
    buildElement('div', {}, [
      buildElement('h3', { id: `:r${post.id.slice(-3)}:` }, [buildElement('span', markRole(view, 'profile_name'), [author])]),
      renderTimestamp({ href, hrefBefore, age: formatAge(labels, post.age) }),
    ]),
  ]);
}

function renderMessage(view: View, post: Post): HTMLElement {
  const linkTo = (name: string) => getAuthorLink(view.group, name);
  const text = renderText({ text: post.text, shown: post.shown, seeMore: view.labels.seeMore, linkTo, hasDecoy: post.hasDecoy });
  const attributes = markRole(view, 'story_message', { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' });
  if (!post.hasBackground) return buildElement('div', { class: 'message', ...attributes }, [buildElement('div', {}, [text])]);
  const centred = buildElement('div', { dir: 'auto', class: 'on-colour' }, [...text.childNodes]);
  centred.style.textAlign = 'center';
  return buildElement('div', { class: 'message message-colour', ...attributes }, [centred]);
}

function renderPhoto({ photo }: Post): HTMLElement[] {
  if (!photo) return [];
  const shades =
    '<linearGradient id="g" x2="1" y2="1"><stop stop-color="#c9d8e8"/><stop offset="1" stop-color="#e9dcc9"/></linearGradient>';
  const hills = '<path d="M0 260V180l140-70 120 80 130-60 210 100v30z" fill="#fff" opacity=".55"/>';
  const sky = '<rect width="600" height="260" fill="url(#g)"/>';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 260"><defs>${shades}</defs>${sky}${hills}</svg>`;
  return [buildElement('img', { class: 'photo', alt: photo, src: `data:image/svg+xml,${encodeURIComponent(drawing)}` })];
}

function renderLinkCard({ linkCard }: Post): HTMLElement[] {
  if (!linkCard) return [];
  const href = `https://l.facebook.com/l.php?u=${encodeURIComponent(linkCard.url)}&h=AT0y`;
  const site = new URL(linkCard.url).hostname;
  const texts = [buildElement('span', { dir: 'auto', class: 'quiet' }, [site]), buildElement('span', { dir: 'auto' }, [linkCard.title])];
  return [buildElement('a', { role: 'link', class: 'link-card', target: '_blank', href }, texts)];
}

function renderActions(view: View, openComposer: () => void): HTMLElement {
  const { labels } = view;
  const button = (text: string, role: string, label: string) =>
    buildElement('div', { role: 'button', tabindex: '0', class: 'action', 'aria-label': label }, [
      buildElement('span', markRole(view, role), [text]),
    ]);
  const comment = button(labels.comment, 'comment_button', labels.leaveComment);
  comment.addEventListener('click', openComposer);
  const like = button(labels.like, 'like_button', labels.like);
  return buildElement('div', { class: 'actions' }, [like, comment, button(labels.share, 'share_button', labels.share)]);
}

function renderPostComposer(view: View, post: Post): HTMLElement {
  return renderComposer({
    composer: `${view.composerPrefix}comment:${post.id}`,
    label: fill(view.labels.commentAs, { name: counsellor }),
    submitLabel: view.labels.comment,
    mode: view.group.editor,
    onSent: (text) => {
      const comment = makeComment(counsellor, text);
      post.comments.push(comment);
      appendComment(post.id, comment);
    },
  });
}
