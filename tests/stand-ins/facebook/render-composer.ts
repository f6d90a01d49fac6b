import { buildElement } from '../build-element.ts';
import { mountLexical } from '../editors/lexical.ts';
import { wirePostButton } from '../post-button.ts';
import { counsellor } from './counsellor.ts';
import { renderAvatar } from './render-avatar.ts';

const focusedId = 'focused-state-composer-submit';

export interface ComposerOptions {
  /** Name in `window.__standIn.editors`. */
  composer: string;
  label: string;
  submitLabel: string;
  mode: 'plain' | 'rich';
  onSent(text: string): void;
}

/** A comment box; the id of the submit area is on the box that has (or last had) the focus, as on the real page. */
export function renderComposer(options: ComposerOptions): HTMLElement {
  const host = buildElement('div', { class: 'editor-host' });
  const button = buildElement('div', { role: 'button', tabindex: '0', class: 'submit', 'aria-label': options.submitLabel });
  const submitArea = buildElement('div', { class: 'submit-area' }, [button]);
  const field = buildElement('div', { class: 'composer-field' }, [host, submitArea]);
  const form = buildElement('form', { role: 'presentation', class: 'composer' }, [renderAvatar(counsellor, 'small'), field]);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('focusin', () => {
    document.getElementById(focusedId)?.removeAttribute('id');
    submitArea.id = focusedId;
  });
  wirePostButton({
    site: 'facebook',
    composer: options.composer,
    host,
    button,
    mount: (onChange) => mountLexical(host, { mode: options.mode, label: options.label, placeholder: options.label, onChange }),
    onSent: options.onSent,
  });
  return form;
}
