import type { PageState } from '../core/messages.ts';
import type { Space } from '../core/post.ts';

/** Whether a page has something new to say of itself. */
export class ReportNews {
  #told = '';
  #moves = 0;
  #movesTold = 0;

  /** The address has changed. */
  move(): void {
    this.#moves += 1;
  }

  get hasMoved(): boolean {
    return this.#moves !== this.#movesTold;
  }

  /** Of a private chat nothing is known but its address, and that stays here: another one may be with another person. */
  isNews(state: PageState, space: Space | undefined): boolean {
    return this.#describe(state, space) !== this.#told;
  }

  noteTold(state: PageState, space: Space | undefined): void {
    this.#told = this.#describe(state, space);
    this.#movesTold = this.#moves;
  }

  #describe(state: PageState, space: Space | undefined): string {
    return `${state}|${space?.id}|${space?.title}|${state === 'private' ? this.#moves : ''}`;
  }
}
