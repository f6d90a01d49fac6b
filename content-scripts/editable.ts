const editable =
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], textarea, input[type="text"], input[type="search"], input:not([type])';
/** Editors that keep their own model of the text: execCommand destroys drafts in Lexical and crashes Draft.js (measured 2026-11). */
const withOwnModel =
  '[data-lexical-editor], .ProseMirror, .public-DraftEditor-content, [data-slate-editor], .ql-editor, .ck-editor__editable';

export type Control = HTMLTextAreaElement | HTMLInputElement;

export const isControl = (element: Element): element is Control => element.localName === 'textarea' || element.localName === 'input';

export const isEditable = (element: Element): element is HTMLElement => element.matches(editable);

export const hasOwnModel = (element: Element): boolean => element.matches(withOwnModel);

export const isReadOnly = (element: HTMLElement): boolean =>
  isControl(element)
    ? element.disabled || element.readOnly
    : !element.isContentEditable || element.getAttribute('aria-disabled') === 'true' || element.getAttribute('aria-readonly') === 'true';

/** The outermost editing host around a node, or the control itself. */
export function findEditable(node: Node | null): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  for (let at = node instanceof Element ? node : (node?.parentElement ?? null); at; at = at.parentElement) {
    if (isEditable(at)) {
      found = at;
      if (isControl(at)) break;
    }
  }
  return found;
}
