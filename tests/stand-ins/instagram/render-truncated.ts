import { buildElement } from '../build-element.ts';
import { getUiLanguage, labels } from './labels.ts';
import { look } from './look.ts';
import { writeCaption } from './render-comments.ts';
import { shortenCaption } from './shorten-caption.ts';

/** Fills the caption with its beginning and a "more" that shows the rest. */
export function renderTruncated(heading: HTMLElement, caption: string): void {
  const short = shortenCaption(caption);
  if (short === caption) {
    heading.append(...writeCaption(caption));
    return;
  }
  const label = buildElement('span', { dir: 'auto' }, [labels[getUiLanguage()].more]);
  const more = buildElement('div', { class: look.more, role: 'button', tabindex: '0' }, [label]);
  more.addEventListener('click', () => heading.replaceChildren(...writeCaption(caption)));
  heading.append(...writeCaption(`${short} `), more);
}
