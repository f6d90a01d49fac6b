import type { Post, PostId } from '../core/post.ts';
import { findFirst } from './find-first.ts';
import { findText, isTruncated } from './find-text.ts';
import { type Unit, UnitFinder } from './find-units.ts';
import { OwnParts } from './own-parts.ts';
import { readAge } from './read-age.ts';
import { findLink, postLinks, readIds, readPageId } from './read-ids.ts';
import { readText } from './read-text.ts';
import type { Site, UnitRule } from './sites/site.ts';
import { makeWeakId } from './weak-id.ts';

/** Texts shorter than this say nothing anybody could answer. */
const shortest = 2;
/** What the engine reads of one text at most, in UTF-16 units. */
const longest = 20_000;

/** Reads units of one page into posts. Never writes to the page. */
export class PostReader {
  readonly finder: UnitFinder;
  readonly #site: Site;
  readonly #document: Document;
  readonly #ids = new WeakMap<Element, PostId>();

  constructor(site: Site, document: Document) {
    this.#site = site;
    this.#document = document;
    this.finder = new UnitFinder(site, document);
  }

  /** Undefined: no post, or nothing to read in it yet. `space` is part of weak ids. */
  read(unit: Unit, space: string): Post | undefined {
    const { rule, element } = unit;
    const own = new OwnParts(element, this.finder);
    if (rule.not !== undefined && (element.matches(rule.not) || own.first(rule.not))) return undefined;
    const ids = readIds(own, rule, this.#site);
    // a mark of a comment around a link to the whole post belongs to the post itself
    if (rule.kind === 'comment' && !ids && findLink(own, postLinks(this.#site))) return undefined;
    const textElement = findText(own, rule, this.#site);
    if (!textElement) return undefined;
    const text = readText(textElement, { drop: this.#site.drop, isForeign: (part) => own.isForeign(part) }).slice(0, longest);
    if (text.length < shortest) return undefined;
    const id = (ids?.id ?? makeWeakId(rule.kind, space, text)) as PostId;
    this.#ids.set(element, id);
    const parent = rule.kind === 'comment' ? ((ids?.parent as PostId | undefined) ?? this.#findParent(unit, space)) : undefined;
    const age = readUnitAge(own, rule);
    return {
      id,
      kind: rule.kind,
      ...(parent === undefined ? {} : { parent }),
      text,
      truncated: isTruncated(textElement, this.#site),
      ...(age === undefined ? {} : { ageMinutes: age }),
    };
  }

  /** Id of a unit, read now if it has not been. */
  idOf(unit: Unit, space: string): PostId | undefined {
    return this.#ids.get(unit.element) ?? this.read(unit, space)?.id;
  }

  /** The unit around a comment, else the first comment of its thread, else the page's one post. */
  #findParent(unit: Unit, space: string): PostId | undefined {
    const first = this.#firstOfThread(unit);
    if (first) return this.idOf(first, space);
    const around = unit.element.parentElement && this.finder.unitAround(unit.element.parentElement);
    if (around) return this.idOf(around, space);
    const postRule = this.#site.rules.find((rule) => rule.kind === 'post');
    const pageId = postRule && readPageId(postRule, this.#document);
    return pageId as PostId | undefined;
  }

  #firstOfThread(unit: Unit): Unit | undefined {
    for (const { select } of this.#site.thread ?? []) {
      const thread = unit.element.parentElement?.closest(select);
      if (!thread) continue;
      const first = findFirst(thread, unit.rule.units);
      const firstUnit = first && this.finder.unitAround(first);
      return firstUnit && firstUnit !== unit && firstUnit.rule.kind === 'comment' && thread.contains(firstUnit.element) ? firstUnit : undefined;
    }
    return undefined;
  }
}

function readUnitAge(own: OwnParts, rule: UnitRule): number | undefined {
  for (const { select } of rule.age) {
    for (const part of own.all(select)) {
      const age = readAge(part.textContent ?? '', part.getAttribute('datetime'), new Date());
      if (age !== undefined) return age;
    }
  }
  return undefined;
}
