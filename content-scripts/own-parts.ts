import type { UnitFinder } from './find-units.ts';

/** What belongs to a unit itself and not to a comment or post inside it. */
export class OwnParts {
  readonly element: Element;
  readonly #finder: UnitFinder;

  constructor(element: Element, finder: UnitFinder) {
    this.element = element;
    this.#finder = finder;
  }

  has(part: Element): boolean {
    for (let at: Element | null = part; at && at !== this.element; at = at.parentElement) {
      if (this.#finder.unitOf(at)) return false;
    }
    return true;
  }

  *all(select: string): Generator<Element> {
    for (const part of this.element.querySelectorAll(select)) if (this.has(part)) yield part;
  }

  first(select: string): Element | undefined {
    return this.all(select).next().value ?? undefined;
  }

  isForeign(part: Element): boolean {
    return part !== this.element && this.#finder.unitOf(part) !== undefined;
  }
}
