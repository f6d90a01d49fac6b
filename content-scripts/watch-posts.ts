import { isWeak, type NotLoaded, type Post, type PostId } from '../core/post.ts';
import { countNotLoaded } from './count-not-loaded.ts';
import type { Unit } from './find-units.ts';
import { PostReader } from './read-posts.ts';
import type { Site } from './sites/site.ts';

/** Reading stops after this many ms in one frame and goes on in the next: the page stays smooth on an old laptop. */
const frameBudget = 4;
/** Posts of one page remembered as sent, so that a copy (dialog over feed) is not sent twice. */
const rememberedPosts = 5000;

interface Sent {
  text: string;
  truncated: boolean;
}

export interface PostWatcherOptions {
  site: Site;
  signal: AbortSignal;
  /** the space to read in, or undefined where nothing may be read; asked before every pass */
  currentSpace(): string | undefined;
  onPosts(posts: Post[]): void;
  /** an element that held a post now holds another, or none */
  onGone(id: PostId): void;
}

/** Reads new and changed posts as the page shows them: one observer, one pass per animation frame, nothing in hidden tabs. */
export class PostWatcher {
  readonly reader: PostReader;
  readonly #options: PostWatcherOptions;
  #dirty = new Set<Element>();
  #queue = new Set<Unit>();
  #scheduled = false;
  #readAll = true;
  readonly #last = new WeakMap<Element, { id: PostId; text: string }>();
  readonly #sent = new Map<PostId, Sent>();
  readonly #elements = new Map<PostId, WeakRef<Element>>();

  constructor(options: PostWatcherOptions) {
    this.#options = options;
    this.reader = new PostReader(options.site, document);
    const observer = new MutationObserver((records) => this.#note(records));
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['href', 'data-mid', 'data-message-id'],
    });
    document.addEventListener('visibilitychange', () => this.readAgain(), { signal: options.signal });
    options.signal.addEventListener('abort', () => observer.disconnect());
    this.readAgain();
  }

  /** How many posts and comments have been read in this space. */
  get count(): number {
    return this.#sent.size;
  }

  /** The whole page is looked at anew; what was sent is not sent again. */
  readAgain(): void {
    this.#readAll = true;
    this.#schedule();
  }

  /** What is on the page is news once more; how much was read stays. */
  sendAgain(): void {
    for (const sent of this.#sent.values()) sent.text = '';
    this.readAgain();
  }

  /** Another space: nothing of the old one counts any more. */
  forget(): void {
    this.#sent.clear();
    this.#elements.clear();
    this.#queue.clear();
    this.readAgain();
  }

  /** What the page says of comments it has not loaded, by thread. */
  countNotLoaded(): NotLoaded[] {
    const space = this.#options.currentSpace();
    return space === undefined ? [] : countNotLoaded(this.#options.site, this.reader, space);
  }

  /** The element that holds a post now, checked anew because nodes are used again. */
  elementOf(id: PostId): Element | undefined {
    const known = this.#elements.get(id)?.deref();
    if (known?.isConnected && this.#last.get(known)?.id === id && this.#holds(known, id)) return known;
    for (const unit of this.#allUnits()) {
      if (this.#holds(unit.element, id)) return unit.element;
    }
    return undefined;
  }

  /** Everything that can be read now, in one go. */
  readNow(): Post[] {
    const space = this.#options.currentSpace();
    if (space === undefined) return [];
    const posts = new Map<PostId, Post>();
    for (const unit of inOrder(this.#allUnits())) {
      const post = this.reader.read(unit, space);
      if (post && !posts.has(post.id)) posts.set(post.id, post);
    }
    return [...posts.values()];
  }

  #holds(element: Element, id: PostId): boolean {
    const unit = this.reader.finder.unitOf(element);
    const space = this.#options.currentSpace();
    return unit !== undefined && space !== undefined && this.reader.read(unit, space)?.id === id;
  }

  #allUnits(): Unit[] {
    this.reader.finder.forgetLayout();
    return this.reader.finder.roots().flatMap((root) => this.reader.finder.find(root, [root]));
  }

  #note(records: MutationRecord[]): void {
    if (!document.hidden && !this.#readAll) this.#noteChanged(records);
    this.#schedule();
  }

  #noteChanged(records: MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
      if (!element) continue;
      if (type !== 'childList') this.#dirty.add(element);
      else this.#noteAdded(element, addedNodes);
    }
  }

  /** Elements added in bulk (a list of comments) are dirty one by one; the list itself only as a change of the unit around it. */
  #noteAdded(parent: Element, added: NodeList): void {
    for (const node of added) if (node.nodeType === 1) this.#dirty.add(node as Element);
    const unit = this.reader.finder.unitAround(parent);
    if (unit) this.#queue.add(unit);
  }

  #schedule(): void {
    if (this.#scheduled || document.hidden || this.#options.signal.aborted) return;
    this.#scheduled = true;
    requestAnimationFrame(() => {
      this.#scheduled = false;
      if (!this.#options.signal.aborted) this.#pass();
    });
  }

  #pass(): void {
    const space = this.#options.currentSpace();
    if (space === undefined) {
      this.#dirty.clear();
      this.#queue.clear();
      return;
    }
    const end = performance.now() + frameBudget;
    this.#discover(end);
    const posts: Post[] = [];
    for (const unit of this.#queue) {
      this.#queue.delete(unit);
      const post = unit.element.isConnected ? this.#read(unit, space) : undefined;
      if (post) posts.push(post);
      if (performance.now() > end) break;
    }
    if (posts.length > 0) this.#options.onPosts(posts);
    if (this.#queue.size > 0 || this.#dirty.size > 0) this.#schedule();
  }

  #discover(end: number): void {
    if (this.#readAll) this.reader.finder.forgetLayout();
    const roots = this.reader.finder.roots();
    if (this.#readAll) {
      this.#readAll = false;
      this.#dirty = new Set(roots);
    }
    for (const element of this.#dirty) {
      this.#dirty.delete(element);
      if (!element.isConnected) continue;
      const around = this.reader.finder.unitAround(element);
      if (around) this.#queue.add(around);
      for (const root of roots) {
        if (!root.contains(element) && !element.contains(root)) continue;
        for (const unit of this.reader.finder.find(root, [root.contains(element) ? element : root])) this.#queue.add(unit);
      }
      if (performance.now() > end) return;
    }
  }

  /** A post to send: new, changed, or known so far under a weak id only. */
  #read(unit: Unit, space: string): Post | undefined {
    const before = this.#last.get(unit.element);
    const post = this.reader.read(unit, space);
    if (!post) {
      if (before) this.#leave(unit.element, before.id);
      return undefined;
    }
    if (before && before.id !== post.id) {
      const isSamePost = before.text === post.text && isWeak(before.id);
      if (isSamePost) post.replaces = before.id;
      this.#leave(unit.element, before.id);
    }
    this.#last.set(unit.element, { id: post.id, text: post.text });
    this.#elements.set(post.id, new WeakRef(unit.element));
    // what the counsellor wrote is not judged
    const { own } = this.#options.site;
    return this.#isNews(post) && !(own !== undefined && unit.element.matches(own)) ? post : undefined;
  }

  #leave(element: Element, id: PostId): void {
    this.#last.delete(element);
    this.#options.onGone(id);
  }

  #isNews(post: Post): boolean {
    const sent = this.#sent.get(post.id);
    if (sent && (sent.text === post.text || (post.truncated && !sent.truncated))) return post.replaces !== undefined;
    if (post.replaces) this.#sent.delete(post.replaces);
    if (this.#sent.size >= rememberedPosts) this.#sent.delete(this.#sent.keys().next().value as PostId);
    this.#sent.set(post.id, { text: post.text, truncated: post.truncated });
    return true;
  }
}

const inOrder = (units: Unit[]): Unit[] =>
  units.sort((a, b) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
