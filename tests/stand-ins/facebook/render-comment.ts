import { buildElement } from '../build-element.ts';
import { counsellor } from './counsellor.ts';
import { fill, formatAge } from './labels.ts';
import { getAuthorLink, getCommentLink } from './links.ts';
import { renderAvatar } from './render-avatar.ts';
import { renderComposer } from './render-composer.ts';
import { renderText } from './render-text.ts';
import { renderTimestamp } from './render-timestamp.ts';
import type { Comment, Post } from './thread.ts';
import { makeComment, type View } from './view.ts';

/** A comment with its replies: nested articles in cohorts A and C, siblings in cohort B. */
export function renderComment(view: View, post: Post, comment: Comment): HTMLElement {
  const replies = buildElement('div', { class: 'replies' });
  const append = (reply: Comment) => replies.append(renderArticle(view, post, { comment: reply, parent: comment, openReply: undefined }));
  const openReply = () => {
    const composer = `${view.composerPrefix}reply:${comment.id}`;
    if (replies.querySelector('form')) return;
    const onSent = (text: string) => {
      const reply = makeComment(counsellor, text);
      comment.replies = [...(comment.replies ?? []), reply];
      append(reply);
    };
    const label = fill(view.labels.replyTo, { name: comment.author });
    replies.before(renderComposer({ composer, label, submitLabel: view.labels.reply, mode: view.group.editor, onSent }));
  };
  const article = renderArticle(view, post, { comment, parent: undefined, openReply });
  for (const reply of comment.replies ?? []) append(reply);
  if (view.group.cohort === 'B') return buildElement('div', {}, [article, replies]);
  article.append(replies);
  return buildElement('div', {}, [article]);
}

interface Shown {
  comment: Comment;
  parent: Comment | undefined;
  openReply: (() => void) | undefined;
}

function renderArticle(view: View, post: Post, { comment, parent, openReply }: Shown): HTMLElement {
  const { group, labels } = view;
  const linkTo = (name: string) => getAuthorLink(group, name);
  const age = formatAge(labels, comment.age);
  const label = fill(parent ? labels.replyBy : labels.commentBy, { name: comment.author, age });
  const reply = buildElement('div', { role: 'button', tabindex: '0', class: 'quiet-button' }, [labels.reply]);
  if (openReply) reply.addEventListener('click', openReply);
  const text = renderText({ text: comment.text, shown: comment.shown, seeMore: labels.seeMore, linkTo });
  const author = buildElement('a', { role: 'link', class: 'author', href: linkTo(comment.author) }, [
    buildElement('span', { dir: 'auto' }, [comment.author]),
  ]);
  const body = buildElement('div', { class: 'comment-body' }, [
    buildElement('div', { class: 'bubble' }, [author, buildElement('div', { class: 'comment-text' }, [text])]),
    buildElement('div', { class: 'comment-actions' }, [
      renderTimestamp({ href: getCommentLink(group, post, comment, parent), age }),
      buildElement('div', { role: 'button', tabindex: '0', class: 'quiet-button' }, [labels.like]),
      reply,
    ]),
  ]);
  return buildElement('div', { role: 'article', 'aria-label': label, tabindex: '-1', class: 'comment' }, [
    buildElement('div', { class: 'comment-row' }, [renderAvatar(comment.author, 'small'), body]),
  ]);
}
