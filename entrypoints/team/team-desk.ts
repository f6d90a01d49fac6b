import { createStore, type StoreApi } from 'zustand/vanilla';
import { readCoordinator, writeCoordinator } from '../../background/team/coordinator-store.ts';
import type { PaperSheetView, TeamProblem, TeamView } from '../../components/team/team-view.ts';
import type { Bytes } from '../../core/team/bytes.ts';
import type { Chance } from '../../core/team/chance.ts';
import type { Coordinator } from '../../core/team/coordinator.ts';
import type { TeamStatus } from '../../core/team/membership.ts';

/** A sheet that is being written, and what comes into force once it is put away. */
export interface PendingPaper {
  sheet: PaperSheetView;
  finish(): Promise<TeamProblem | undefined>;
}

type Shown = 'uiLanguage' | 'screen' | 'publishing' | 'isRestored' | 'pairing' | 'justBlocked' | 'diagnosis' | 'examining';

export interface TeamState extends Pick<TeamView, Shown> {
  coordinator?: Coordinator | undefined;
  /** what this device belongs to */
  status?: TeamStatus | undefined;
  paper?: PendingPaper | undefined;
  drillFile?: Bytes | undefined;
}

/** The state of the page; everything that is done here changes it. */
export class TeamDesk {
  readonly store: StoreApi<TeamState> = createStore<TeamState>(() => ({
    uiLanguage: 'en',
    screen: 'loading',
    publishing: 'idle',
    isRestored: false,
  }));

  /** other windows of this page hear of every change here */
  readonly windows = new BroadcastChannel('pomost-team');

  get state(): TeamState {
    return this.store.getState();
  }

  set(change: Partial<TeamState>): void {
    this.store.setState(change);
  }

  /** The team is from now on what `next` says. Where another window was faster, the page shows what that one did. */
  async keep(next: Coordinator): Promise<TeamProblem | undefined> {
    try {
      const kept = await writeCoordinator(next);
      if (!kept) {
        await this.readAnew();
        return { code: 'changed-elsewhere' };
      }
      this.set({ coordinator: kept });
      this.windows.postMessage(kept.revision);
      return undefined;
    } catch {
      return { code: 'store-closed' };
    }
  }

  async readAnew(): Promise<void> {
    const stored = await readCoordinator();
    const { coordinator, screen } = this.state;
    if (stored && stored.revision > (coordinator?.revision ?? 0)) {
      this.set({ coordinator: stored, screen: screen === 'start' ? 'home' : screen });
    }
  }
}

/** Time and chance as the pure functions take them. */
export const takeChance = (): Chance => ({
  now: Date.now(),
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
});
