import type { SiteId, Space } from '../post.ts';
import type { Result } from '../result.ts';
import type { RegisteredSpace } from './space.ts';

/** A space that has just been opened. */
export interface Visit {
  /** in the registry; of a profile the worker alone can make it */
  key: string;
  /** as registered, this visit noted; absent: it is none of the registry */
  registered?: RegisteredSpace;
}

export interface SpaceMessages {
  'spaces.read': (none: null) => Result<RegisteredSpace[], 'store-closed'>;
  /** adds or replaces one; answers with what is kept of it */
  'spaces.write': (space: RegisteredSpace) => Result<RegisteredSpace, 'store-closed' | 'refused'>;
  'spaces.remove': (key: string) => Result<null, 'store-closed'>;
  'spaces.visit': (argument: { site: SiteId; space: Space }) => Result<Visit, 'store-closed' | 'refused'>;
  /** of a colleague's file: what is newer than what is known here */
  'spaces.take-in': (spaces: RegisteredSpace[]) => Result<{ added: number; changed: number }, 'store-closed'>;
}
