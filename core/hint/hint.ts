/** That somebody of the team is at a post, or has answered it: a keyed hash at the hub, without a name. */
export interface Hint {
  state: 'working' | 'answered';
  /** ms since 1970, UTC, by the clock of this device */
  at: number;
}

export type HintState = Hint['state'];

const hour = 60 * 60 * 1000;

/** How long it counts, in ms. */
export const hintLife: Record<HintState, number> = { working: 2 * hour, answered: 30 * 24 * hour };

/** Which time of the hub's clock it says; said again within it, it is the same file. In ms, a part of a quarter of the year. */
export const hintSlot: Record<HintState, number> = { working: hour / 2, answered: 24 * hour };
