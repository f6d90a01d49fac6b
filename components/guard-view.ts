/** What the panel shows of it; filled by `entrypoints/sidepanel/guard-slice.ts`. */
export type GuardView = Record<never, never>;

export type GuardActions = Record<never, never>;
