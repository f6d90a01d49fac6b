import { matchAddress } from './match-address.ts';
import type { Site, UnitCandidate, UnitRule } from './sites/site.ts';

/** A stretch of the page that holds one post or comment. */
export interface Unit {
  element: Element;
  rule: UnitRule;
}

/** Ancestors to look through for the one that holds a whole post; pages nest deeply, wrappers of many posts lie deeper still. */
const climbLimit = 15;
/** Where posts are and which candidate holds is asked of the whole page, so no more often than this, in ms. */
const lookAgainAfter = 1000;
/** What holds whole posts is no comment and no post's inside: climbing ends there. */
const containers = 'article, main, [role="main"], [role="dialog"], [role="feed"]';

/** Finds units and knows them again: an element stays the unit it was found to be. */
export class UnitFinder {
  readonly #site: Site;
  readonly #document: Document;
  readonly #known = new WeakMap<Element, Unit>();
  #rootsFound: Element[] = [];
  #rootsAt = 0;
  #active = new WeakMap<Element, Map<UnitRule, { candidate: UnitCandidate; at: number }>>();
  /** climbing is the dear part: remembered per mark */
  readonly #climbed = new WeakMap<Element, Element>();

  constructor(site: Site, document: Document) {
    this.#site = site;
    this.#document = document;
  }

  unitOf(element: Element): Unit | undefined {
    return this.#known.get(element);
  }

  /** The nearest known unit that is or holds the element. */
  unitAround(element: Element): Unit | undefined {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const unit = this.#known.get(at);
      if (unit) return unit;
    }
    return undefined;
  }

  /** Where to read: a dialog over a feed stands alone, what lies under it is not being looked at. */
  roots(): Element[] {
    const isOld = performance.now() - this.#rootsAt > lookAgainAfter || this.#rootsFound.some((root) => !root.isConnected);
    if (isOld || this.#rootsFound.length === 0) this.#rootsFound = this.#findRoots();
    return this.#rootsFound;
  }

  /** What was found before may not hold any more: the next look is a fresh one. */
  forgetLayout(): void {
    this.#rootsFound = [];
    this.#active = new WeakMap();
  }

  #findRoots(): Element[] {
    this.#rootsAt = performance.now();
    for (const { select } of this.#site.roots) {
      const found = [...this.#document.querySelectorAll(select)];
      if (found.length > 0) return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
    }
    return [];
  }

  /** Units of a root in or around the given elements; comments first, since a post may look like one of them. */
  find(root: Element, near: Iterable<Element>): Unit[] {
    const places = [...near];
    const found = new Set<Unit>();
    for (const kind of ['comment', 'post'] as const) {
      for (const rule of this.#site.rules) {
        if (rule.kind === kind) this.#findOfRule({ root, rule, places, found });
      }
    }
    return [...found];
  }

  #findOfRule({ root, rule, places, found }: { root: Element; rule: UnitRule; places: Element[]; found: Set<Unit> }): void {
    const candidate = this.#activeCandidate(root, rule);
    if (!candidate) return;
    for (const place of places) {
      for (const element of this.#match(root, candidate, place)) {
        const unit = this.#accept(element, rule, candidate);
        if (unit) found.add(unit);
      }
    }
  }

  #activeCandidate(root: Element, rule: UnitRule): UnitCandidate | undefined {
    const known = this.#active.get(root) ?? new Map<UnitRule, { candidate: UnitCandidate; at: number }>();
    this.#active.set(root, known);
    const before = known.get(rule);
    if (before && performance.now() - before.at < lookAgainAfter) return before.candidate;
    const candidate = rule.units.find((option) => this.#isActive(root, rule, option));
    if (candidate) known.set(rule, { candidate, at: performance.now() });
    return candidate;
  }

  /** The first candidate that finds a unit of its kind in this root is used there. */
  #isActive(root: Element, rule: UnitRule, candidate: UnitCandidate): boolean {
    if (candidate.on && !this.#isOn(candidate.on)) return false;
    if (candidate.select === ':scope') return true;
    if (rule.kind === 'comment') return root.querySelector(candidate.select) !== null;
    for (const mark of root.querySelectorAll(candidate.select)) {
      if (this.#known.get(mark)?.rule.kind === 'comment') continue;
      // a wrapper of several posts is the list, not the post
      return candidate.climbTo !== undefined || rule.onePer === undefined || mark.querySelectorAll(rule.onePer).length <= 1;
    }
    return false;
  }

  #isOn(addresses: string[]): boolean {
    const url = new URL(this.#document.location.href);
    return addresses.some((address) => matchAddress(address, url) !== undefined);
  }

  *#match(root: Element, candidate: UnitCandidate, place: Element): Generator<Element> {
    if (candidate.select === ':scope') {
      yield root;
      return;
    }
    const around = place.closest(candidate.select);
    const marks = around && root.contains(around) ? [around] : [];
    marks.push(...place.querySelectorAll(candidate.select));
    for (const mark of marks) {
      const element = candidate.climbTo === undefined ? mark : this.#climb(mark, candidate, root);
      if (element) yield element;
    }
  }

  #accept(element: Element, rule: UnitRule, candidate: UnitCandidate): Unit | undefined {
    const known = this.#known.get(element);
    if (known) return known;
    if (rule.kind === 'comment' && !isComment(element, rule, candidate)) return undefined;
    const unit = { element, rule };
    this.#known.set(element, unit);
    return unit;
  }

  #climb(mark: Element, candidate: UnitCandidate, root: Element): Element | undefined {
    const before = this.#climbed.get(mark);
    if (before?.contains(mark)) return before;
    let ancestor = mark.parentElement;
    for (let step = 0; ancestor && step < climbLimit && root.contains(ancestor); step++, ancestor = ancestor.parentElement) {
      if (ancestor.matches(containers) || holdsSeveral(ancestor, mark, candidate)) return undefined;
      if (candidate.climbTo === undefined || !ancestor.querySelector(candidate.climbTo)) continue;
      this.#climbed.set(mark, ancestor);
      return ancestor;
    }
    return undefined;
  }
}

/** Another mark that neither holds nor is held by this one: the ancestor is a list of several. */
function holdsSeveral(ancestor: Element, mark: Element, candidate: UnitCandidate): boolean {
  for (const other of ancestor.querySelectorAll(candidate.select)) {
    if (other !== mark && !other.contains(mark) && !mark.contains(other)) return true;
  }
  return false;
}

/** Posts can carry a comment's marks: a comment owns a link of its own kind, or lies inside another comment or post of the same mark. */
function isComment(element: Element, rule: UnitRule, candidate: UnitCandidate): boolean {
  if (rule.not !== undefined && (element.matches(rule.not) || element.querySelector(rule.not))) return false;
  if (rule.owns === undefined) return true;
  if (element.parentElement?.closest(candidate.select)) return true;
  return [...element.querySelectorAll(rule.owns)].some((link) => link.closest(candidate.select) === element);
}
