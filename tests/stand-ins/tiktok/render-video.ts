import { buildElement } from '../build-element.ts';
import { drawAvatar, drawScene } from '../draw-picture.ts';
import { getLabels } from './labels.ts';
import { renderCommentPanel } from './render-comment-panel.ts';
import { styleClass } from './style-class.ts';
import { type TiktokComment, type TiktokVideo, videos } from './threads.ts';

function writeDescription(text: string): Node[] {
  return text.split(/(#[\p{L}\d_]+)/u).map((part, index) => {
    if (index % 2 === 0) return buildElement('span', {}, [part]);
    return buildElement('a', { href: `/tag/${part.slice(1)}` }, [buildElement('strong', {}, [part])]);
  });
}

function renderAuthor({ handle, name }: TiktokVideo, mark: string): HTMLElement {
  return buildElement('a', { class: styleClass('StyledLink'), href: `/@${handle}` }, [
    buildElement('img', { class: styleClass('ImgAvatar'), alt: '', src: drawAvatar(name) }),
    buildElement('span', { 'data-e2e': mark }, [handle]),
    buildElement('span', { 'data-e2e': 'browser-nickname' }, [name]),
  ]);
}

function renderScene(video: TiktokVideo, overlay: HTMLElement[]): HTMLElement {
  const picture = buildElement('img', { class: styleClass('ImgPoster'), alt: '', src: drawScene(video.tint, video.id) });
  return buildElement('div', { class: styleClass('DivVideoContainer') }, [picture, ...overlay]);
}

function renderBar(video: TiktokVideo, mark: string, onOpen: () => void): HTMLElement {
  const count = video.comments.length;
  const open = buildElement('button', { type: 'button', 'aria-label': getLabels().open(count) }, [
    buildElement('span', { 'data-e2e': mark }, ['💬']),
    buildElement('strong', {}, [String(count)]),
  ]);
  open.addEventListener('click', onOpen);
  const like = buildElement('button', { type: 'button', 'aria-label': 'Like' }, [buildElement('span', { 'data-e2e': 'like-icon' }, ['♥'])]);
  return buildElement('section', { class: styleClass('SectionActionBarContainer') }, [like, open]);
}

export function renderVideoPage(video: TiktokVideo, comments: TiktokComment[]): HTMLElement {
  const description = buildElement('h1', { 'data-e2e': 'browse-video-desc' }, writeDescription(video.description));
  const info = buildElement('div', { class: styleClass('DivInfoContainer') }, [renderAuthor(video, 'browse-username'), description]);
  const scene = renderScene(video, [info, renderBar(video, 'comment-icon', () => undefined)]);
  return buildElement('div', { id: 'main-content-video_detail', class: styleClass('DivMainContainer') }, [
    scene,
    renderCommentPanel(video, comments),
  ]);
}

/** The feed keeps comments closed and its address whatever is open. */
export function renderFeed(): HTMLElement {
  const main = buildElement('div', { id: 'main-content-homepage_hot', class: styleClass('DivMainContainer') });
  const column = buildElement('div', { class: styleClass('DivColumnListContainer') });
  const openPanel = (video: TiktokVideo) => {
    main.querySelector('[class*="DivCommentContainer"]')?.remove();
    main.append(renderCommentPanel(video, video.comments));
  };
  const renderItem = (video: TiktokVideo) => {
    const description = buildElement('div', { 'data-e2e': 'video-desc' }, writeDescription(video.description));
    const link = buildElement('a', { class: styleClass('LinkVideo'), href: `/@${video.handle}/video/${video.id}` }, ['▶']);
    const info = buildElement('div', { class: styleClass('DivInfoContainer') }, [
      renderAuthor(video, 'video-author-uniqueid'),
      description,
    ]);
    const scene = renderScene(video, [link, info, renderBar(video, 'comment-icon', () => openPanel(video))]);
    return buildElement('article', { 'data-e2e': 'recommend-list-item-container' }, [scene]);
  };
  column.append(...videos.map(renderItem));
  main.append(column);
  return main;
}
