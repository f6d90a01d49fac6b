import type { InsertError, InsertMethod } from '../core/messages.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { CaretMemory } from './caret-memory.ts';
import { hasOwnModel, isControl, isReadOnly } from './editable.ts';
import { countOccurrences, readComposer } from './read-composer.ts';

/** Editors learn the caret from `selectionchange`, a task after it was set. */
const caretDelay = 60;
/** Lexical commits after the turn in which it was told: read back no earlier. */
const settleDelay = 150;
const patience = 900;

type Taken = 'yes' | 'no' | 'partly';

/**
 * Puts text at the caret of whatever editor the page uses, once, and reads it back. Never Enter, never a send button.
 * Controls take execCommand (keeps undo); rich editors one synthetic paste; bare editable elements line by line.
 */
export async function insertText(
  composer: HTMLElement,
  text: string,
  caret: CaretMemory,
): Promise<Result<{ method: InsertMethod }, InsertError>> {
  if (!composer.isConnected) return fail('composer-gone');
  if (isReadOnly(composer)) return fail('read-only');
  caret.restore(composer);
  await wait(caretDelay);
  // a dialog may have kept the focus: what is typed now would land elsewhere
  if (!hasCaret(composer)) return fail('not-taken');
  const before = readComposer(composer);
  return isControl(composer) ? insertIntoControl(composer, text, before) : insertIntoEditor(composer, text, before);
}

async function insertIntoControl(
  composer: HTMLTextAreaElement | HTMLInputElement,
  text: string,
  before: string,
): Promise<Result<{ method: InsertMethod }, InsertError>> {
  document.execCommand('insertText', false, text);
  let taken = await readBack(composer, text, before, settleDelay * 2);
  if (taken === 'no' && hasCaret(composer)) {
    composer.setRangeText(text, composer.selectionStart ?? 0, composer.selectionEnd ?? 0, 'end');
    composer.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
    taken = await readBack(composer, text, before, settleDelay * 2);
  }
  return outcome(taken, 'control');
}

async function insertIntoEditor(
  composer: HTMLElement,
  text: string,
  before: string,
): Promise<Result<{ method: InsertMethod }, InsertError>> {
  const isTaken = paste(composer, text);
  const taken = await readBack(composer, text, before, isTaken ? patience : settleDelay);
  if (taken !== 'no' || isTaken || hasOwnModel(composer) || !hasCaret(composer)) return outcome(taken, 'paste');
  text.split('\n').forEach((line, index) => {
    if (index > 0) document.execCommand('insertLineBreak');
    if (line !== '') document.execCommand('insertText', false, line);
  });
  return outcome(await readBack(composer, text, before, settleDelay * 2), 'lines');
}

function outcome(taken: Taken, method: InsertMethod): Result<{ method: InsertMethod }, InsertError> {
  if (taken === 'yes') return succeed({ method });
  return fail(taken === 'no' ? 'not-taken' : 'partly-taken');
}

/**
 * True when the page took the paste. Chromium reads `clipboardData`; Gecko's ClipboardEventInit has no such member but fills
 * the event from its own `dataType` and `data` (Bugzilla 1654724; measured in Firefox 153, 2026-11).
 */
function paste(composer: HTMLElement, text: string): boolean {
  // ProseMirror drops the empty lines of plain text, so it gets paragraphs
  const isProseMirror = composer.matches('.ProseMirror');
  const [dataType, data] = isProseMirror ? ['text/html', asParagraphs(text)] : ['text/plain', text];
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  clipboardData.setData(dataType, data);
  const init: ClipboardEventInit & { dataType: string; data: string } = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
    dataType,
    data,
  };
  return !caretTarget(composer).dispatchEvent(new ClipboardEvent('paste', init));
}

function caretTarget(composer: HTMLElement): Element {
  const at = document.getSelection()?.anchorNode ?? null;
  if (!at || !composer.contains(at)) return composer;
  return at instanceof Element ? at : (at.parentElement ?? composer);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const asParagraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)}</p>`)
    .join('');

const hasCaret = (composer: HTMLElement): boolean => composer === document.activeElement || composer.contains(document.activeElement);

/** One attempt is made; this only looks, until the text stands there once more than before. */
async function readBack(composer: HTMLElement, text: string, before: string, limit: number): Promise<Taken> {
  const wanted = countOccurrences(before, text) + 1;
  const end = performance.now() + limit;
  await wait(settleDelay);
  for (;;) {
    if (!composer.isConnected) return 'no';
    const now = readComposer(composer);
    if (countOccurrences(now, text) === wanted) return 'yes';
    if (performance.now() >= end) return now === before ? 'no' : 'partly';
    await wait(30);
  }
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
