import type { HubAccess } from '../hub/hub-access.ts';
import type { Result } from '../result.ts';
import type { FetchError } from './fetch-root.ts';
import type { TeamStatus } from './membership.ts';

export type JoinError =
  /** not a pairing text, or cut short */
  | 'unreadable'
  /** the root at the hub is not signed by the key that the text names */
  | 'wrong-root'
  | FetchError
  /** the device is not, or no longer, in the team's root */
  | 'not-in-team'
  /** a text of another team while there are acts waiting for this one */
  | 'other-team'
  | 'no-permission'
  | 'store-closed';

export interface TeamMessages {
  /** null: this device works alone */
  'team.read': (none: null) => Result<TeamStatus | null, 'store-closed'>;
  /** the page has asked for the hub's origin before */
  'team.join': (pairingText: string) => Result<TeamStatus, JoinError>;
  /** acts that wait stay in the log and are sealed again for the next team; keys and credential are deleted */
  'team.leave': (none: null) => Result<null, 'store-closed'>;
  /** asks the hub for a newer root now */
  'team.refresh': (none: null) => Result<TeamStatus | null, JoinError>;
  /** the text of a newer root, for teams that exchange files */
  'team.root': (text: string) => Result<TeamStatus, 'alone' | 'unreadable' | 'wrong-root' | 'older-root' | 'store-closed'>;
  /** the coordinator's page gives its own device another way to the hub; null: files are exchanged */
  'team.access': (access: HubAccess | null) => Result<TeamStatus, 'alone' | 'store-closed'>;
}

/** Key in the session storage: when the membership last changed. Pages read it anew then. */
export const teamChangedKey = 'teamChanged';
