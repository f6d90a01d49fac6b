import { findEditable, isControl, isEditable } from './editable.ts';

/** Remembers the caret of the editable used last: a click into the panel takes the focus and with it the caret. */
export class CaretMemory {
  #element: HTMLElement | undefined;
  #range: Range | undefined;
  #start = 0;
  #end = 0;

  constructor(signal: AbortSignal) {
    document.addEventListener('selectionchange', () => this.#note(), { signal });
    document.addEventListener('focusin', () => this.#note(), { signal });
    this.#note();
  }

  get element(): HTMLElement | undefined {
    return this.#element;
  }

  /** Focuses the element with its caret where it was, or at the end. */
  restore(element: HTMLElement): void {
    // read before focus(): focusing moves the caret, and the move would be remembered
    const [isKnown, range, start, end] = [this.#element === element, this.#range, this.#start, this.#end];
    if (document.activeElement !== element) element.focus({ preventScroll: true });
    if (isControl(element)) {
      if (isKnown) element.setSelectionRange(start, end);
      return;
    }
    const selection = document.getSelection();
    if (!selection) return;
    if (isKnown && range && element.contains(range.startContainer)) select(selection, range);
    else if (!selection.rangeCount || !element.contains(selection.anchorNode)) select(selection, endOf(element));
  }

  #note(): void {
    const active = document.activeElement;
    if (active && isControl(active) && isEditable(active)) {
      this.#element = active;
      this.#start = active.selectionStart ?? active.value.length;
      this.#end = active.selectionEnd ?? active.value.length;
      this.#range = undefined;
      return;
    }
    const selection = document.getSelection();
    if (!selection?.rangeCount) return;
    const element = findEditable(selection.anchorNode);
    if (!element || !active || !element.contains(active)) return;
    this.#element = element;
    this.#range = selection.getRangeAt(0).cloneRange();
  }
}

function select(selection: Selection, range: Range): void {
  selection.removeAllRanges();
  selection.addRange(range);
}

function endOf(element: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.collapse(false);
  return range;
}
