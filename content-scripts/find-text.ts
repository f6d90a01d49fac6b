import { isBefore } from './is-before.ts';
import type { OwnParts } from './own-parts.ts';
import type { Site, TextCandidate, UnitRule } from './sites/site.ts';

/** The element that holds a unit's text, by the first candidate that has any. */
export function findText(own: OwnParts, rule: UnitRule, site: Site): Element | undefined {
  for (const candidate of rule.text) {
    const found = findCandidate(own, candidate, site);
    if (found && (found.textContent?.trim() || found.querySelector('img[alt]'))) return found;
  }
  return undefined;
}

function findCandidate(own: OwnParts, candidate: TextCandidate, site: Site): Element | undefined {
  if (candidate.select.startsWith(':scope')) {
    return own.element.matches(candidate.select.slice(':scope'.length) || '*') ? own.element : undefined;
  }
  return candidate.longest ? findLongest(own, candidate, site) : own.first(candidate.select);
}

function findLongest(own: OwnParts, candidate: TextCandidate, site: Site): Element | undefined {
  const limit = candidate.beforeSecond === undefined ? undefined : [...own.all(candidate.beforeSecond)][1];
  let best: Element | undefined;
  let most = 0;
  for (const part of own.all(candidate.select)) {
    if (part.closest(site.drop) || (limit && isBefore(limit, part))) continue;
    // emoji stand there as pictures
    const length = (part.textContent?.trim().length ?? 0) + part.querySelectorAll('img[alt]').length;
    if (length > most) [best, most] = [part, length];
  }
  return best && widen(best, own, candidate);
}

/** The lines of one text often stand beside each other in elements of the same kind: take what holds all of them. */
function widen(part: Element, own: OwnParts, candidate: TextCandidate): Element {
  let widest = part;
  for (let at = part.parentElement; at && at !== own.element && own.element.contains(at); at = at.parentElement) {
    const holdsOnlyLines =
      at.children.length > 1 && [...at.children].every((child) => child.tagName === 'BR' || child.matches(candidate.select));
    if (at.matches(candidate.select) || holdsOnlyLines) widest = at;
  }
  return widest;
}

/** The site hides the rest: by structure, not wording, since that is in the counsellor's language. */
export function isTruncated(text: Element, site: Site): boolean {
  const controls = text.querySelectorAll(site.more);
  const last = controls[controls.length - 1];
  if (last) return isLast(text, last);
  const next = text.nextElementSibling;
  return next?.matches(site.more) === true && /(?:…|\.{3})\s*$/.test(text.textContent ?? '');
}

function isLast(text: Element, control: Element): boolean {
  const after = text.ownerDocument.createRange();
  after.setStartAfter(control);
  after.setEnd(text, text.childNodes.length);
  return after.toString().trim() === '';
}
