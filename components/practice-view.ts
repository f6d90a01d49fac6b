/** What the panel shows of it; filled by `entrypoints/sidepanel/practice-slice.ts`. */
export type PracticeView = Record<never, never>;

export type PracticeActions = Record<never, never>;
