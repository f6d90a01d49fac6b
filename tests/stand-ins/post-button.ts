import type { MountedEditor } from './editors/mounted-editor.ts';
import type { Sent } from './sent.ts';
import { getStandIn } from './stand-in-window.ts';

export interface PostButtonOptions {
  site: string;
  /** Name in `window.__standIn.editors` and in what is sent. */
  composer: string;
  /** The element around the editor; Enter is caught here before the editor sees it. */
  host: HTMLElement;
  /** A `<button>`, or any element with role=button (then `aria-disabled` is kept). */
  button: HTMLElement;
  /** Mounts the editor into `host` with this `onChange`. */
  mount(onChange: (text: string) => void): MountedEditor;
  /** Called when the server has the text and the editor is empty again. */
  onSent(text: string): void;
}

/** Mounts an editor and its Post button: disabled while the state is blank; click or Enter without Shift posts the state. */
export function wirePostButton(options: PostButtonOptions): MountedEditor {
  const { site, composer, host, button } = options;
  const editor = options.mount((text) => setDisabled(button, text.trim() === ''));
  getStandIn().editors[composer] = editor.text;
  setDisabled(button, editor.text().trim() === '');
  const submit = async () => {
    const text = editor.text();
    if (text.trim() === '') return;
    await postSent({ site, url: location.href, composer, text });
    editor.clear();
    setDisabled(button, true);
    options.onSent(text);
  };
  button.addEventListener('click', () => void submit());
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      void submit();
    },
    { capture: true },
  );
  return editor;
}

async function postSent(sent: Sent): Promise<void> {
  await fetch('/stand-in/sent', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) });
}

function setDisabled(button: HTMLElement, disabled: boolean): void {
  if (button instanceof HTMLButtonElement) button.disabled = disabled;
  else button.setAttribute('aria-disabled', String(disabled));
}
