/** What the panel shows of it; filled by `entrypoints/sidepanel/round-slice.ts`. */
export type RoundView = Record<never, never>;

export type RoundActions = Record<never, never>;
