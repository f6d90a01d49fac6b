import { mountBare } from './bare.ts';
import type { EditorOptions, MountedEditor } from './mounted-editor.ts';

/** The composer of Telegram Web K: a bare contenteditable; the document takes every paste and writes it as HTML. */
export function mountTweb(host: HTMLElement, options: EditorOptions): MountedEditor {
  const editor = mountBare(host, options);
  document.addEventListener('paste', (event) => {
    if (!event.target || !editor.element().contains(event.target as Node)) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain');
    if (text) document.execCommand('insertHTML', false, toHtml(text));
  });
  return editor;
}

function toHtml(text: string): string {
  const element = document.createElement('div');
  element.textContent = text;
  return element.innerHTML.replace(/\n/g, '<br>');
}
