import type { ExpectedPage, ExpectedPost } from '../expected-page.ts';
import { shortenCaption } from './shorten-caption.ts';
import { type InstagramComment, type InstagramThread, threads } from './threads.ts';

export const pathOf = ({ code, handle, kind, layout }: InstagramThread): string =>
  layout === 'article' ? `/${handle}/${kind}/${code}/` : `/${kind}/${code}/`;

const idOf = ({ hasLink, id }: InstagramComment): string => (hasLink ? id : 'weak');

function expectComment(comment: InstagramComment, parent: string): ExpectedPost[] {
  const replies = comment.repliesCollapsed ? [] : (comment.replies ?? []);
  const own: ExpectedPost = { kind: 'comment', id: idOf(comment), parent, text: comment.text, truncated: false };
  return [own, ...replies.flatMap((reply) => expectComment(reply, idOf(comment)))];
}

function expectPost({ code, caption }: InstagramThread, isShortened: boolean): ExpectedPost {
  const text = isShortened ? shortenCaption(caption) : caption;
  return { kind: 'post', id: code, parent: null, text, truncated: text !== caption };
}

function expectThread(thread: InstagramThread): ExpectedPage {
  const comments = thread.comments.flatMap((comment) => expectComment(comment, thread.code));
  const space = { id: thread.handle, title: thread.handle };
  return { space, posts: [expectPost(thread, thread.kind === 'reel'), ...comments] };
}

const nowhere = { id: '', title: '' };
const feed = threads.filter(({ kind }) => kind === 'p').map((thread) => expectPost(thread, true));

/** The dialog over the feed shows the same as the page `/p/<code>/` of its thread, with whole captions. */
export const expectedPages: Record<string, ExpectedPage> = {
  ...Object.fromEntries(threads.map((thread) => [pathOf(thread), expectThread(thread)])),
  '/': { space: { id: 'feed', title: '' }, posts: feed },
  '/direct/t/1/': { space: nowhere, posts: [] },
  '/accounts/login/': { space: nowhere, posts: [] },
};
