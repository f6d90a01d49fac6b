/** What the panel shows of it; filled by `entrypoints/sidepanel/day-slice.ts`. */
export type DayView = Record<never, never>;

export type DayActions = Record<never, never>;
