import type { Post, PostId } from '../core/post.ts';
import { findText, isTruncated } from './find-text.ts';
import { type Unit, UnitFinder } from './find-units.ts';
import { isBefore } from './is-before.ts';
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
/** Ancestors of a list of replies to look through for the comment they answer. */
const replyReach = 4;

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
    if (!isUnitOf(rule, own)) return undefined;
    const ids = readIds(own, rule, this.#site);
    // a mark of a comment around a link to the whole post belongs to the post itself
    if (rule.kind === 'comment' && rule.ids.length > 0 && !ids && findLink(own, postLinks(this.#site))) return undefined;
    const textElement = findText(own, rule, this.#site);
    if (!textElement) return undefined;
    const text = readText(textElement, { drop: this.#site.drop, isForeign: (part) => own.isForeign(part) }).slice(0, longest);
    if (text.length < shortest) return undefined;
    const id = (ids?.id ?? makeWeakId(rule.kind, space, text)) as PostId;
    this.#ids.set(element, id);
    const parent = rule.kind === 'comment' ? this.#findParent(unit, space, ids?.parent as PostId | undefined) : undefined;
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

  /** The comment before its list of replies, else what its link says, else the unit around it, else the page's one post. */
  #findParent(unit: Unit, space: string, linked: PostId | undefined): PostId | undefined {
    const before = this.#commentBeforeReplies(unit);
    const parent = (before && this.idOf(before, space)) ?? linked;
    if (parent !== undefined) return parent;
    const around = unit.element.parentElement && this.finder.unitAround(unit.element.parentElement);
    const outer = around ? this.idOf(around, space) : undefined;
    if (outer !== undefined) return outer;
    const postRule = this.#site.rules.find((rule) => rule.kind === 'post');
    return postRule && (readPageId(postRule, this.#document) as PostId | undefined);
  }

  #commentBeforeReplies(unit: Unit): Unit | undefined {
    const { replyMarks } = this.#site;
    if (replyMarks && holds(unit.element, replyMarks.reply)) return this.#lastMarkBefore(unit, replyMarks.comment);
    for (const { select } of this.#site.replies ?? []) {
      const list = unit.element.closest(select);
      const before = list && this.#lastCommentBefore(list, unit, select);
      if (before) return before;
    }
    return undefined;
  }

  #lastMarkBefore(unit: Unit, comment: string): Unit | undefined {
    const last = [...this.#document.querySelectorAll(comment)].filter((mark) => isBefore(mark, unit.element)).at(-1);
    return last && this.finder.unitAround(last);
  }

  /** Looks outward until a comment stands before the list that is in no other list of replies. */
  #lastCommentBefore(list: Element, unit: Unit, replies: string): Unit | undefined {
    const marks = unit.rule.units.map((candidate) => candidate.select).join(',');
    let around = list.parentElement;
    for (let step = 0; around && step < replyReach; step++, around = around.parentElement) {
      const before = [...around.querySelectorAll(marks)].filter((mark) => {
        const itsList = mark.closest(replies);
        return !list.contains(mark) && isBefore(mark, list) && (itsList === null || itsList.contains(list));
      });
      const found = before.map((mark) => this.finder.unitAround(mark)).findLast((other) => other?.rule.kind === 'comment');
      if (found) return found;
      // another comment inside: this is the list of all threads
      if (before.length > 0) return undefined;
    }
    return undefined;
  }
}

const holds = (element: Element, select: string): boolean => element.matches(select) || element.querySelector(select) !== null;

/** Lists also hold rows that are no posts: placeholders, sorting, suggestions, advertisements. */
function isUnitOf(rule: UnitRule, own: OwnParts): boolean {
  if (rule.not !== undefined && (own.element.matches(rule.not) || own.first(rule.not))) return false;
  if (rule.needs !== undefined && !own.first(rule.needs)) return false;
  return rule.adLinks === undefined || !hasAdLink(own, rule.adLinks);
}

function hasAdLink(own: OwnParts, { parameter, longerThan }: NonNullable<UnitRule['adLinks']>): boolean {
  for (const link of own.all('a[href]')) {
    const value = link.getAttribute('href')?.split(parameter)[1]?.split('&')[0] ?? '';
    if (value.length > longerThan) return true;
  }
  return false;
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
