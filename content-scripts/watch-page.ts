import type { PageReport, PageState, SeenBatch } from '../core/messages.ts';
import type { Post, PostId, Space } from '../core/post.ts';
import { NotLoadedNews } from './not-loaded-news.ts';
import { contentLines } from './read-composer.ts';
import { readPage } from './read-page.ts';
import { ReportNews } from './report-news.ts';
import type { Site } from './sites/site.ts';
import { watchAddress } from './watch-address.ts';
import { PostWatcher } from './watch-posts.ts';

/** A page that should show posts but gave none for so long is called not recognised, in ms. */
const recogniseWithin = 6000;
/** After a change of address the page changes in steps: look again after so many ms each. */
const lookAgainAfter = [150, 500, 1200, 3000];
/** Posts are sent in batches: single messages cost fifty times as much (measured 2026-11). */
const batchDelay = 120;
const largestBatch = 40;
/** Address, title and proofs are looked at again no more often than this while posts stream in, in ms. */
const lookAtMostEvery = 1500;
/** Reports about the number of posts read need not be exact at every moment, in ms. */
const countDelay = 700;

export interface PageWatcherOptions {
  site: Site;
  signal: AbortSignal;
  onReport(report: PageReport): void;
  onPosts(batch: SeenBatch): void;
  onGone(id: PostId): void;
}

/** Knows which space is open, reads its posts and tells the worker of both. */
export class PageWatcher {
  readonly posts: PostWatcher;
  readonly #options: PageWatcherOptions;
  #state: PageState = 'no-space';
  #space: Space | undefined;
  #openedAt = performance.now();
  #readNotBefore = 0;
  #lookedAt = 0;
  #batch: Post[] = [];
  #batchTimer: ReturnType<typeof setTimeout> | undefined;
  #countTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #news = new ReportNews();
  readonly #notLoaded = new NotLoadedNews();
  /** texts we inserted, as lines: what the counsellor wrote with us is not judged */
  readonly #kept = new Set<string>();

  constructor(options: PageWatcherOptions) {
    this.#options = options;
    this.#look();
    this.posts = new PostWatcher({
      site: options.site,
      signal: options.signal,
      currentSpace: () => this.#currentSpace(),
      onPosts: (posts) => this.#collect(posts),
      onGone: options.onGone,
    });
    watchAddress(() => this.#onAddress(), options.signal);
    this.#report(true);
    this.#lookLater([...lookAgainAfter, recogniseWithin + 100]);
  }

  get state(): PageState {
    return this.#state;
  }

  get space(): Space | undefined {
    return this.#space;
  }

  report(fresh: boolean): PageReport {
    const { site } = this.#options;
    return {
      site: site.id,
      siteVersion: site.version,
      state: this.#state,
      ...(this.#space ? { space: this.#space } : {}),
      read: this.posts?.count ?? 0,
      fresh,
      ...(this.#news.hasMoved ? { hasMoved: true } : {}),
    };
  }

  /** Our own answer, once sent, comes back as a comment: it is not judged. */
  keepOut(text: string): void {
    this.#kept.add(contentLines(text).join('\n'));
  }

  /** Texts of all posts on the page now; composers are never read as posts. */
  shownTexts(): string[] {
    return this.posts.readNow().map((post) => post.text);
  }

  #onAddress(): void {
    this.#news.move();
    this.#readNotBefore = performance.now() + (this.#options.site.settle ?? 0);
    this.#openedAt = performance.now();
    this.#look();
    this.posts.readAgain();
    this.#lookLater([...lookAgainAfter, recogniseWithin + 100]);
  }

  #lookLater(delays: number[]): void {
    for (const delay of delays) {
      const timer = setTimeout(() => {
        if (document.hidden) return;
        this.#look();
        this.posts.readAgain();
      }, delay);
      this.#options.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  }

  #currentSpace(): string | undefined {
    if (performance.now() < this.#readNotBefore) return undefined;
    if (performance.now() - this.#lookedAt > lookAtMostEvery) this.#look();
    return this.#state === 'reading' || this.#state === 'not-recognised' ? this.#space?.id : undefined;
  }

  #look(): void {
    this.#lookedAt = performance.now();
    const { state, space } = readPage(this.#options.site, document);
    const isOther = space?.id !== this.#space?.id;
    this.#space = space;
    if (isOther) {
      this.#openedAt = performance.now();
      // posts of the space before, not sent yet
      this.#batch = [];
      this.posts?.forget();
      this.#notLoaded.forget();
    }
    this.#state = state === 'reading' && this.#isUnreadable() ? 'not-recognised' : state;
    this.#report(false);
  }

  /** Long enough open, text on the page, and not one post read. */
  #isUnreadable(): boolean {
    return (
      performance.now() - this.#openedAt > recogniseWithin &&
      (this.posts?.count ?? 0) === 0 &&
      (document.body?.textContent?.length ?? 0) > 400
    );
  }

  #report(fresh: boolean): void {
    if (!fresh && !this.#news.isNews(this.#state, this.#space)) return;
    this.#tell(fresh);
  }

  #tell(fresh: boolean): void {
    this.#options.onReport(this.report(fresh));
    this.#news.noteTold(this.#state, this.#space);
  }

  #collect(posts: Post[]): void {
    const news = posts.filter((post) => !this.#kept.has(contentLines(post.text).join('\n')));
    this.#batch.push(...news);
    if (this.#batch.length >= largestBatch) this.#flush();
    else this.#batchTimer ??= setTimeout(() => this.#flush(), batchDelay);
    this.#countTimer ??= setTimeout(() => {
      this.#countTimer = undefined;
      if (!this.#options.signal.aborted) this.#tellCounts();
    }, countDelay);
    if (this.#state === 'not-recognised') this.#look();
  }

  #tellCounts(): void {
    this.#tell(false);
    const notLoaded = this.#notLoaded.read(this.posts);
    if (notLoaded && this.#space) this.#options.onPosts({ space: this.#space.id, posts: [], notLoaded });
  }

  #flush(): void {
    clearTimeout(this.#batchTimer);
    this.#batchTimer = undefined;
    const space = this.#space?.id;
    while (space !== undefined && this.#batch.length > 0 && !this.#options.signal.aborted) {
      this.#options.onPosts({ space, posts: this.#batch.splice(0, largestBatch) });
    }
  }
}
