import { buildElement } from '../build-element.ts';
import { mountedRows } from './mounted-rows.ts';
import { renderThread } from './render-thread.ts';
import type { TiktokComment } from './threads.ts';

const guessedHeight = 84;
const chunk = 30;
const rowsAbove = 3;

/** Rows that leave the window are taken out of the page and built anew when they come back. */
export class VirtualList {
  readonly #scroller: HTMLElement;
  readonly #above = buildElement('div');
  readonly #body = buildElement('div');
  readonly #below = buildElement('div');
  readonly #rows = new Map<TiktokComment, HTMLElement>();
  readonly #heights = new Map<TiktokComment, number>();
  #all: TiktokComment[];
  #loaded: number;
  #isUnmounting = true;

  constructor(scroller: HTMLElement, comments: TiktokComment[]) {
    this.#scroller = scroller;
    this.#all = [...comments];
    this.#loaded = Math.min(chunk, comments.length);
    scroller.append(this.#above, this.#body, this.#below);
    scroller.addEventListener('scroll', () => requestAnimationFrame(() => this.#loadMore()));
    this.#update();
  }

  prepend(comment: TiktokComment): void {
    this.#all.unshift(comment);
    this.#loaded += 1;
    this.#update();
  }

  /** Mounts every row and stops unmounting, for measurements. */
  mountAll(): void {
    this.#loaded = this.#all.length;
    this.#isUnmounting = false;
    this.#update();
  }

  #loadMore(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.#scroller;
    if (scrollTop + clientHeight * 2 > scrollHeight) this.#loaded = Math.min(this.#loaded + chunk, this.#all.length);
    this.#update();
  }

  #update(): void {
    for (const [comment, row] of this.#rows) if (row.isConnected) this.#heights.set(comment, row.offsetHeight);
    const first = this.#isUnmounting ? this.#findFirst() : 0;
    const end = this.#isUnmounting ? Math.min(first + mountedRows, this.#loaded) : this.#loaded;
    const shown = this.#all.slice(first, end);
    this.#unmountOthers(new Set(shown));
    for (const [index, comment] of shown.entries()) {
      const row = this.#getRow(comment);
      if (this.#body.children[index] !== row) this.#body.insertBefore(row, this.#body.children[index] ?? null);
    }
    this.#above.style.height = `${this.#sumHeights(0, first)}px`;
    this.#below.style.height = `${this.#sumHeights(end, this.#loaded)}px`;
  }

  #findFirst(): number {
    let first = 0;
    for (let offset = 0; first < this.#loaded; first += 1) {
      offset += this.#sumHeights(first, first + 1);
      if (offset > this.#scroller.scrollTop) break;
    }
    return Math.max(0, Math.min(first - rowsAbove, this.#loaded - mountedRows));
  }

  #unmountOthers(shown: Set<TiktokComment>): void {
    for (const [comment, row] of [...this.#rows]) {
      if (shown.has(comment)) continue;
      row.remove();
      this.#rows.delete(comment);
    }
  }

  #getRow(comment: TiktokComment): HTMLElement {
    const row = this.#rows.get(comment) ?? renderThread(comment);
    this.#rows.set(comment, row);
    return row;
  }

  #sumHeights(start: number, end: number): number {
    return this.#all.slice(start, end).reduce((total, comment) => total + (this.#heights.get(comment) ?? guessedHeight), 0);
  }
}
