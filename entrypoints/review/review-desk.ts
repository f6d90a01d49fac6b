import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReviewView } from '../../components/review/review-view.ts';
import type { Membership } from '../../core/team/membership.ts';

export interface ReviewState extends Pick<ReviewView, 'uiLanguage' | 'state'> {
  membership?: Membership | undefined;
  overview?: ReviewView['overview'] | undefined;
  running?: ReviewView['running'] | undefined;
  summary?: ReviewView['summary'] | undefined;
  receipts?: number | undefined;
  /** typed off the paper: kept nowhere but here */
  paperKey?: CryptoKey | string | undefined;
}

/** The state of one supervisor's page. */
export class ReviewDesk {
  readonly store: StoreApi<ReviewState> = createStore<ReviewState>(() => ({ uiLanguage: 'en', state: 'loading' }));
  #stopping = new AbortController();

  get state(): ReviewState {
    return this.store.getState();
  }

  set(change: Partial<ReviewState>): void {
    this.store.setState(change);
  }

  /** A signal for one run, which `stop` ends. */
  begin(): AbortSignal {
    this.#stopping = new AbortController();
    return this.#stopping.signal;
  }

  stop(): void {
    this.#stopping.abort();
  }
}
