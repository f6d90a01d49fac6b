import { buildElement } from '../build-element.ts';

/** A coloured disc; the name stands in the label only, as on the real page, and the initial comes from the style sheet. */
export function renderAvatar(name: string, size: 'large' | 'small'): HTMLElement {
  const tint = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 8;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  return buildElement('div', { class: `avatar avatar-${size} tint-${tint}`, 'data-initial': name.slice(0, 1) }, [svg]);
}
