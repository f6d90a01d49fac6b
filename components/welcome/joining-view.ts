import type { HubAccess } from '../../core/hub/hub-access.ts';
import type { Expiry } from '../../core/team/find-expiry.ts';
import type { TeamStatus } from '../../core/team/membership.ts';
import type { JoinError } from '../../core/team/team-messages.ts';

export type JoiningError = JoinError | 'older-root' | 'alone';

/** Whether this device belongs to a team, and how joining stands; filled by `entrypoints/welcome/joining-store.ts`. */
export interface JoiningView {
  state: 'reading' | 'alone' | 'joined' | 'closed';
  team?: TeamStatus;
  /** the team's file counts no more; `long-expired`: and nobody has renewed it for months */
  expiry?: Expiry;
  /** the browser no longer lets Pomost reach the hub: somebody has taken the permission away */
  isHubBarred?: boolean;
  /** acts that no supervisor has received */
  waiting: number;
  doing?: 'joining' | 'looking' | 'leaving';
  /** of what was tried last, shown beside it */
  error?: { of: NonNullable<JoiningView['doing']>; why: JoiningError };
  said?: 'joined' | 'left' | 'newest' | 'newer';
}

export interface JoiningActions {
  /** directly in the click: the browser asks for the hub's address, if there is one */
  joinTeam(pairingText: string, access: HubAccess | undefined): void;
  /** directly in the click: the browser asks for these origins of the hub, and then what waits is sent */
  allowHub(origins: readonly string[]): void;
  lookForChanges(): void;
  /** the text of a team file, for teams without a hub */
  takeTeamFile(text: string): void;
  leaveTeam(): void;
}

export const unread: JoiningView = { state: 'reading', waiting: 0 };
