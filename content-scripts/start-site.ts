import { browser } from 'wxt/browser';
import { answerMessages, askWorker } from '../browser/messages.ts';
import type { InsertError, InsertMethod, InsertRequest, PageMessages, PageReport, SeenBatch } from '../core/messages.ts';
import type { PostId } from '../core/post.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { CaretMemory } from './caret-memory.ts';
import { checkSubmit } from './check-submit.ts';
import { findComposer } from './find-composer.ts';
import { insertText } from './insert-text.ts';
import { PostMarker } from './mark-post.ts';
import { readComposer } from './read-composer.ts';
import { readSelection } from './read-selection.ts';
import type { Site } from './sites/site.ts';
import { watchAnswer } from './watch-answer.ts';
import { PageWatcher } from './watch-page.ts';

type Outcome = Result<{ method: InsertMethod }, InsertError>;

const running = Symbol.for('pomost');

/**
 * Runs Pomost on one page of a site, until another copy starts (a tab that was mended, an update) or the extension is gone.
 * Two copies would read everything twice. The symbol lives in the script's own world, where the page cannot look.
 */
export function startSite(site: Site): void {
  const world = globalThis as { [running]?: AbortController };
  world[running]?.abort();
  const controller = new AbortController();
  world[running] = controller;
  new SiteScript(site, controller);
}

class SiteScript {
  readonly #site: Site;
  readonly #controller: AbortController;
  readonly #signal: AbortSignal;
  readonly #caret: CaretMemory;
  readonly #page: PageWatcher;
  readonly #marker: PostMarker;
  #chosen: PostId | undefined;
  #wanted = new Set<PostId>();
  /** the worker works on messages side by side: posts told while it still clears the tab for this page would be cleared with it */
  #told: Promise<unknown> = Promise.resolve();
  /** two panels may look at one page */
  #isInserting = false;
  /** what became of insertions, by interaction: the same one is never inserted twice */
  readonly #outcomes = new Map<string, Promise<Outcome>>();

  constructor(site: Site, controller: AbortController) {
    const { signal } = controller;
    this.#site = site;
    this.#controller = controller;
    this.#signal = signal;
    this.#caret = new CaretMemory(signal);
    this.#marker = new PostMarker(signal);
    this.#page = new PageWatcher({
      site,
      signal,
      onReport: (report) => this.#tellInTurn(() => askWorker('page.report', report)),
      onPosts: (batch) => this.#tellInTurn(() => this.#send(batch)),
      onGone: (id) => this.#marker.unmark(id),
    });
    answerMessages<PageMessages>(this.#handlers(), (_name, sender) => sender.id === browser.runtime.id, signal);
  }

  #handlers(): Parameters<typeof answerMessages<PageMessages>>[0] {
    return {
      'page.ping': () => succeed(this.#page.report(false)),
      'page.read': () => succeed({ space: this.#page.space ?? null, posts: this.#page.posts.readNow() }),
      'posts.again': () => {
        this.#page.posts.sendAgain();
        return succeed(null);
      },
      'post.show': ({ post, mark }) => this.#show(post, mark),
      'posts.mark': (posts) => this.#markAll(posts),
      'selection.read': () => this.#readSelection(),
      'answer.insert': (request) => this.#insert(request),
      'answer.outcome': (id) => this.#findOutcome(id),
      'composer.focus': (post) => this.#focusComposer(post),
    };
  }

  #tellInTurn(tell: () => Promise<unknown>): void {
    // without an id the extension has been removed or updated: this copy is an orphan and ends
    if (browser.runtime?.id === undefined) this.#controller.abort();
    else this.#told = this.#told.then(tell);
  }

  async #send(batch: SeenBatch): Promise<void> {
    const answer = await askWorker('posts.seen', batch);
    // the worker forgot the tab (browser update, storage cleared): introduce the page again, once per batch
    if (!answer.ok && answer.error === 'not-reading') {
      await askWorker('page.report', this.#page.report(false) satisfies PageReport);
      await askWorker('posts.seen', batch);
    }
  }

  #show(id: PostId, mark: boolean): Result<null, 'not-on-page'> {
    const element = this.#page.posts.elementOf(id);
    if (!element) return fail('not-on-page');
    if (mark) this.#mark(id, element);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    return succeed(null);
  }

  #mark(id: PostId, element: Element): void {
    if (this.#chosen !== undefined && !this.#wanted.has(this.#chosen)) this.#marker.unmark(this.#chosen);
    this.#chosen = id;
    this.#marker.mark(id, element);
  }

  #markAll(posts: PostId[]): Result<null, never> {
    this.#wanted = new Set(posts);
    this.#marker.clear();
    for (const id of posts) {
      const element = this.#page.posts.elementOf(id);
      if (element) this.#marker.mark(id, element);
    }
    return succeed(null);
  }

  #readSelection(): Result<string, 'nothing-selected' | 'private'> {
    if (this.#page.state === 'private' || this.#page.state === 'gate') return fail('private');
    return readSelection(this.#site);
  }

  #insert(request: InsertRequest): Promise<Outcome> {
    const before = this.#outcomes.get(request.id);
    if (before) return before;
    if (this.#isInserting) return Promise.resolve(fail('busy'));
    this.#isInserting = true;
    const outcome = this.#insertOnce(request).finally(() => {
      this.#isInserting = false;
    });
    this.#outcomes.set(request.id, outcome);
    // what did not touch the page may be tried again under the same id
    void outcome.then((result) => {
      if (!result.ok && result.error !== 'partly-taken') this.#outcomes.delete(request.id);
    });
    return outcome;
  }

  async #insertOnce(request: InsertRequest): Promise<Outcome> {
    const { isPrivate } = request;
    if (this.#page.state === 'gate' || (this.#page.state === 'private' && !isPrivate)) return fail('private-composer');
    const found = findComposer({
      site: this.#site,
      caret: this.#caret,
      watcher: this.#page.posts,
      anyComposer: request.anyComposer,
      mayBePrivate: isPrivate,
      ...(request.post === undefined ? {} : { post: request.post }),
    });
    if (!found.ok) return found;
    const composer = found.value;
    const before = readComposer(composer);
    const result = await insertText(composer, request.text, this.#caret);
    if (!result.ok) return result;
    if (!checkSubmit(composer, this.#site)) return fail('partly-taken', 'the site offers no way to send it');
    this.#page.keepOut(request.text);
    void this.#follow(request, composer, before);
    return result;
  }

  async #follow(request: InsertRequest, composer: HTMLElement, before: string): Promise<void> {
    const settled = await watchAnswer({
      id: request.id,
      text: request.text,
      composer,
      before,
      signal: this.#signal,
      // whether it was sent there only the counsellor can say
      shownTexts: () => (request.isPrivate ? [] : this.#page.shownTexts()),
    });
    if (settled) await askWorker('answer.settled', settled);
  }

  async #findOutcome(id: string): Promise<Result<{ method: InsertMethod } | null, never>> {
    const outcome = await this.#outcomes.get(id);
    return succeed(outcome?.ok ? outcome.value : null);
  }

  #focusComposer(post: PostId | null): Result<null, 'no-composer'> {
    const found = findComposer({
      site: this.#site,
      caret: this.#caret,
      watcher: this.#page.posts,
      anyComposer: true,
      mayBePrivate: this.#page.state === 'private',
      ...(post === null ? {} : { post }),
    });
    if (!found.ok) return fail('no-composer');
    this.#caret.restore(found.value);
    found.value.scrollIntoView({ block: 'nearest' });
    return succeed(null);
  }
}
