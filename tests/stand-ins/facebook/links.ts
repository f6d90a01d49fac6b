import type { Comment, Group, Post } from './thread.ts';

const tracking = '__cft__[0]=AZXk3v&__tn__=%2CO%2CP-R';

export function getSpacePath(group: Group): string {
  return group.id === '' ? '/neighbours.page' : `/groups/${group.id}`;
}

/** The post's address without tracking, in the one of Facebook's shapes that this post uses. */
export function getPermalink(group: Group, post: Post): string {
  const space = getSpacePath(group);
  if (post.link === 'permalink') return `${space}/permalink/${post.id}/`;
  if (post.link === 'multi_permalinks') return `${space}/?multi_permalinks=${post.id}`;
  if (post.link === 'story_fbid') return `/permalink.php?story_fbid=${post.id}&id=${group.id}`;
  return `${space}/posts/${post.id}/`;
}

export function track(link: string): string {
  return `${link}${link.includes('?') ? '&' : '?'}${tracking}`;
}

/** The address of a comment, or of a reply when `parent` is given. */
export function getCommentLink(group: Group, post: Post, comment: Comment, parent?: Comment): string {
  const top = parent ?? comment;
  const link = `${getSpacePath(group)}/posts/${post.id}/?comment_id=${writeId(post, top)}`;
  return track(parent ? `${link}&reply_comment_id=${writeId(post, comment)}` : link);
}

function writeId(post: Post, comment: Comment): string {
  if (comment.idForm !== 'base64') return comment.id;
  // A pfbid never stands in the base64 form: there Facebook writes the number behind it.
  const number = /^\d+$/.test(post.id) ? post.id : '7999000000000001';
  return encodeURIComponent(btoa(`comment:${number}_${comment.id}`));
}

export function getAuthorLink(group: Group, author: string): string {
  const number = [...author].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 900_000_000, 7);
  const user = 100_000_000 + number;
  return track(group.id === '' ? `/profile.php?id=${user}` : `/groups/${group.id}/user/${user}/`);
}
