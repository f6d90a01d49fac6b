import { buildElement } from '../build-element.ts';
import { getStandIn } from '../stand-in-window.ts';
import { getLabels } from './labels.ts';
import { renderCommentBox } from './render-comment-box.ts';
import { styleClass } from './style-class.ts';
import type { TiktokComment, TiktokVideo } from './threads.ts';
import { VirtualList } from './virtual-list.ts';

/** The comments of a video with the box below them, named `comment:<video id>`. */
export function renderCommentPanel(video: TiktokVideo, comments: TiktokComment[]): HTMLElement {
  const heading = buildElement('p', { class: styleClass('PCommentTitle') }, [getLabels().comments]);
  const scroller = buildElement('div', { class: styleClass('DivCommentListContainer') });
  const list = new VirtualList(scroller, comments);
  getStandIn()['appendAll'] = () => list.mountAll();
  const box = renderCommentBox(`comment:${video.id}`, (text) => {
    list.prepend({ name: 'Beratung', handle: 'beratung.vor.ort', text, time: '0m ago', likes: 0 });
    scroller.scrollTop = 0;
  });
  const footer = buildElement('div', { class: styleClass('DivCommentFooter') }, [box]);
  return buildElement('div', { class: styleClass('DivCommentContainer') }, [heading, scroller, footer]);
}
