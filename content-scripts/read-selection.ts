import { fail, type Result, succeed } from '../core/result.ts';
import { isControl } from './editable.ts';
import { isInPrivate } from './is-in-private.ts';
import type { Site } from './sites/site.ts';

/** What a message can carry and the engine reads, in UTF-16 units. */
const longest = 20_000;

/** The selected words, unless they lie in a private chat: then they are not even looked at. */
export function readSelection(site: Site): Result<string, 'nothing-selected' | 'private'> {
  const selection = document.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_none, at) => selection?.getRangeAt(at));
  const { activeElement } = document;
  // words selected in a text field are no selection of the page
  const nodes = [
    ...ranges.map((range) => range?.commonAncestorContainer ?? null),
    activeElement && isControl(activeElement) ? activeElement : null,
  ];
  if (nodes.some((node) => isInPrivate(node, site))) return fail('private');
  const text = selection?.toString().trim() ?? '';
  return text === '' ? fail('nothing-selected') : succeed(text.slice(0, longest));
}
