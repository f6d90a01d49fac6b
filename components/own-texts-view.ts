/** What the panel shows of it; filled by `entrypoints/sidepanel/own-texts-slice.ts`. */
export type OwnTextsView = Record<never, never>;

export type OwnTextsActions = Record<never, never>;
