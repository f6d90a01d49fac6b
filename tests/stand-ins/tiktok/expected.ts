import type { ExpectedPage, ExpectedPost } from '../expected-page.ts';
import { mountedRows } from './mounted-rows.ts';
import { makeLongComments, type TiktokComment, type TiktokVideo, videos } from './threads.ts';

export const pathOf = ({ handle, id }: TiktokVideo): string => `/@${handle}/video/${id}`;

const expectVideo = ({ id, description }: TiktokVideo): ExpectedPost => ({
  kind: 'post',
  id,
  parent: null,
  text: description,
  truncated: false,
});

function expectComment(comment: TiktokComment, parent: string): ExpectedPost[] {
  const replies = comment.repliesCollapsed ? [] : (comment.replies ?? []);
  const own: ExpectedPost = { kind: 'comment', id: 'weak', parent, text: comment.text, truncated: false };
  return [own, ...replies.flatMap((reply) => expectComment(reply, 'weak'))];
}

function expectPage(video: TiktokVideo, comments: TiktokComment[]): ExpectedPage {
  const space = { id: `@${video.handle}`, title: `@${video.handle}` };
  const posts = comments.slice(0, mountedRows).flatMap((comment) => expectComment(comment, video.id));
  return { space, posts: [expectVideo(video), ...posts] };
}

const nowhere = { id: '', title: '' };
const [first] = videos;

export const expectedPages: Record<string, ExpectedPage> = {
  ...Object.fromEntries(videos.map((video) => [pathOf(video), expectPage(video, video.comments)])),
  ...(first ? { [`${pathOf(first)}?length=1000`]: expectPage(first, makeLongComments(1000)) } : {}),
  '/foryou': { space: { id: 'feed', title: '' }, posts: videos.map(expectVideo) },
  '/messages': { space: nowhere, posts: [] },
  '/login': { space: nowhere, posts: [] },
};
