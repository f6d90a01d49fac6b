import { type EditorOptions, getSharedAttributes, type MountedEditor, setAttributes } from './mounted-editor.ts';

/** A contenteditable without any model: its state is what it shows. Give it `white-space: pre-wrap`. */
export function mountBare(host: HTMLElement, options: EditorOptions): MountedEditor {
  const element = document.createElement('div');
  setAttributes(element, { contenteditable: 'true', role: 'textbox', dir: 'auto', ...getSharedAttributes(options) });
  host.append(element);
  let text = '';
  const read = () => {
    // biome-ignore lint/performance/useDomNodeTextContent: only innerText tells line breaks, and this state is what is shown.
    text = element.innerText.replace(/\n$/, '');
    options.onChange(text);
  };
  element.addEventListener('input', read);
  return {
    text: () => text,
    clear: () => {
      element.replaceChildren();
      read();
    },
    element: () => element,
  };
}
