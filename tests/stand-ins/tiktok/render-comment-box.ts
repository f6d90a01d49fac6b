import { buildElement } from '../build-element.ts';
import { mountDraft } from '../editors/draft.ts';
import { wirePostButton } from '../post-button.ts';
import { commentLimit } from './comment-limit.ts';
import { getLabels } from './labels.ts';
import { styleClass } from './style-class.ts';

const isTooLong = (text: string): boolean => text.length > commentLimit;

/** A Draft.js box with its Post button, which stays disabled above the limit. */
export function renderCommentBox(composer: string, onSent: (text: string) => void): HTMLElement {
  const words = getLabels();
  const host = buildElement('div', { class: styleClass('DivInputEditorContainer') });
  const count = buildElement('span', { class: styleClass('SpanCount') });
  const button = buildElement('button', { type: 'button', class: styleClass('DivPostButton'), 'data-e2e': 'comment-post' }, [words.post]);
  const area = buildElement('div', { class: styleClass('DivInputAreaContainer') }, [host, count]);
  const box = buildElement('div', { class: styleClass('DivCommentInputContainer'), 'data-e2e': 'comment-input' }, [area]);
  const editor = wirePostButton({
    site: 'tiktok',
    composer,
    host,
    button,
    mount: (onChange) =>
      mountDraft(host, {
        label: words.add,
        placeholder: words.add,
        onChange: (text) => {
          count.textContent = text === '' ? '' : `${text.length}/${commentLimit}`;
          onChange(isTooLong(text) ? '' : text);
        },
      }),
    onSent,
  });
  blockLongText(box, editor.text);
  return buildElement('div', { class: styleClass('DivCommentBox') }, [box, button]);
}

/** Enter must not post either; Shift+Enter still makes a line. */
function blockLongText(box: HTMLElement, getText: () => string): void {
  const block = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || !isTooLong(getText())) return;
    event.preventDefault();
    event.stopPropagation();
  };
  box.addEventListener('keydown', block, { capture: true });
}
