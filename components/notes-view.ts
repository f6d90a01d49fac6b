/** What the panel shows of it; filled by `entrypoints/sidepanel/notes-slice.ts`. */
export type NotesView = Record<never, never>;

export type NotesActions = Record<never, never>;
