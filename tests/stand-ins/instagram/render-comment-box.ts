import { buildElement } from '../build-element.ts';
import type { EditorOptions, MountedEditor } from '../editors/mounted-editor.ts';
import { mountTextarea } from '../editors/textarea.ts';
import { wirePostButton } from '../post-button.ts';
import { getUiLanguage, labels } from './labels.ts';
import { look } from './look.ts';

/** The comment form of a post, under the composer's name in `window.__standIn.editors`. */
export function renderCommentBox(composer: string, onSent: (text: string) => void): HTMLElement {
  const words = labels[getUiLanguage()];
  const host = buildElement('div');
  const button = buildElement('div', { role: 'button', tabindex: '0' }, [words.post]);
  const form = buildElement('form', { class: look.form, method: 'POST' }, [host, button]);
  form.addEventListener('submit', (event) => event.preventDefault());
  wirePostButton({
    site: 'instagram',
    composer,
    host,
    button,
    mount: (onChange) => mountReplacedTextarea(host, { label: words.add, placeholder: words.add, onChange }),
    onSent,
  });
  return buildElement('section', {}, [form]);
}

/** The site swaps the textarea for another one on the first click, so a kept element goes stale. */
function mountReplacedTextarea(host: HTMLElement, options: EditorOptions): MountedEditor {
  const first = buildElement('div');
  host.append(first);
  let editor = mountTextarea(first, options);
  const swap = () => {
    host.removeEventListener('click', swap);
    if (editor.text() !== '') return;
    const second = buildElement('div');
    first.replaceWith(second);
    editor = mountTextarea(second, options);
    editor.element().focus();
  };
  host.addEventListener('click', swap);
  return { text: () => editor.text(), clear: () => editor.clear(), element: () => editor.element() };
}
