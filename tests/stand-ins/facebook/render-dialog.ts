import { buildElement } from '../build-element.ts';
import { fill } from './labels.ts';
import { renderPost } from './render-post.ts';
import type { Post } from './thread.ts';
import type { View } from './view.ts';

/** A post over the feed; the feed below keeps its own copy. */
export function renderDialog(view: View, post: Post, close: () => void): HTMLElement {
  const title = fill(view.labels.postBy, { name: post.author ?? view.labels.anonymous });
  const button = buildElement('div', { role: 'button', tabindex: '0', class: 'close', 'aria-label': view.labels.close });
  button.addEventListener('click', close);
  const header = buildElement('div', { class: 'dialog-header' }, [buildElement('h2', {}, [title]), button]);
  const dialog = buildElement('div', { role: 'dialog', 'aria-label': title, class: 'dialog' }, [header, renderPost(view, post)]);
  return buildElement('div', { class: 'backdrop' }, [dialog]);
}
