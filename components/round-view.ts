import type { ReadOff } from '../core/space/propose-space.ts';
import type { RegisteredSpace } from '../core/space/space.ts';

/** The space of this tab. */
export interface SpaceHere {
  key: string;
  site: RegisteredSpace['site'];
  kind: RegisteredSpace['kind'];
  title?: string;
  /** what its posts say of it */
  readOff: ReadOff;
  /** absent: it is none of the registry */
  registered?: RegisteredSpace;
  /** the counsellor does not want to be asked about it now */
  isDeclined: boolean;
}

/** The last thing the round has to say, at the place where it was asked for. */
export type RoundTold =
  | { what: 'added'; key: string }
  | { what: 'saved' | 'refused' | 'store-closed' | 'not-spaces' | 'nothing-due' | 'answer-unsent' }
  | { what: 'imported'; added: number; changed: number; skipped: number };

/** What the panel shows of it; filled by `entrypoints/sidepanel/round-slice.ts`. */
export interface RoundView {
  /** by title */
  spaces: readonly RegisteredSpace[];
  /** longest due first */
  due: readonly RegisteredSpace[];
  /** due too, but a colleague covers them */
  dueOfOthers: number;
  /** the registry cannot be opened */
  isClosed: boolean;
  here?: SpaceHere;
  /** ms since 1970, UTC; the last visit to the space of this tab before this one */
  lastVisitAt?: number;
  editing?: RegisteredSpace;
  /** what stands in the form of it, unsaved */
  written?: RegisteredSpace;
  /** the last one removed, still to be taken back */
  removed?: RegisteredSpace;
  told?: RoundTold;
}

export interface RoundActions {
  /** takes the space of this tab into the registry */
  addSpace(): void;
  /** does not ask about it again until the browser is closed */
  declineSpace(): void;
  /** by key; undefined: done editing */
  editSpace(key: string | undefined): void;
  /** what stands in the form so far: another page may be looked at meanwhile */
  writeSpace(space: RegisteredSpace): void;
  saveSpace(space: RegisteredSpace): void;
  removeSpace(key: string): void;
  restoreSpace(): void;
  /** in this tab */
  openSpace(key: string): void;
  /** what is due first, in this tab */
  openNextSpace(): void;
  exportSpaces(): void;
  /** the text of a colleague's file */
  importSpaces(text: string): void;
}
