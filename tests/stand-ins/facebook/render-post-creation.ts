import { buildElement } from '../build-element.ts';
import { mountLexical } from '../editors/lexical.ts';
import { wirePostButton } from '../post-button.ts';
import { counsellor } from './counsellor.ts';
import { renderAvatar } from './render-avatar.ts';
import type { View } from './view.ts';

/** The box above the feed; at a click it opens the dialog in which a new post is written. */
export function renderPostCreation(view: View): HTMLElement {
  const opener = buildElement('div', { role: 'button', tabindex: '0', class: 'create-opener' }, [view.labels.write]);
  opener.addEventListener('click', () => document.body.append(renderCreationDialog(view)));
  return buildElement('div', { class: 'card create' }, [renderAvatar(counsellor, 'large'), opener]);
}

function renderCreationDialog({ labels, group }: View): HTMLElement {
  const host = buildElement('div', { class: 'editor-host create-editor' });
  const button = buildElement('div', { role: 'button', tabindex: '0', class: 'create-button', 'aria-label': labels.post }, [labels.post]);
  const close = buildElement('div', { role: 'button', tabindex: '0', class: 'close', 'aria-label': labels.close });
  const header = buildElement('div', { class: 'dialog-header' }, [buildElement('h2', {}, [labels.createPost]), close]);
  const dialog = buildElement('div', { role: 'dialog', 'aria-label': labels.createPost, class: 'dialog create-dialog' }, [
    header,
    host,
    button,
  ]);
  const backdrop = buildElement('div', { class: 'backdrop' }, [dialog]);
  close.addEventListener('click', () => backdrop.remove());
  wirePostButton({
    site: 'facebook',
    composer: 'create-post',
    host,
    button,
    mount: (onChange) =>
      mountLexical(host, { mode: group.editor, label: labels.createPublicPost, placeholder: labels.createPublicPost, onChange }),
    onSent: () => backdrop.remove(),
  });
  return backdrop;
}
