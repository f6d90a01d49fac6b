import type { Candidate } from './sites/site.ts';

/** The first element of the first candidate that matches anything. */
export function findFirst(root: ParentNode, candidates: readonly Candidate[]): Element | undefined {
  for (const { select } of candidates) {
    const found = root.querySelector(select);
    if (found) return found;
  }
  return undefined;
}

/** All matches of the first candidate that matches anything. */
export function findAll(root: ParentNode, candidates: readonly Candidate[]): Element[] {
  for (const { select } of candidates) {
    const found = root.querySelectorAll(select);
    if (found.length > 0) return [...found];
  }
  return [];
}

export const isAny = (element: Element, candidates: readonly Candidate[]): boolean =>
  candidates.some(({ select }) => element.matches(select));

export const closestAny = (element: Element, candidates: readonly Candidate[]): Element | undefined => {
  for (const { select } of candidates) {
    const found = element.closest(select);
    if (found) return found;
  }
  return undefined;
};
