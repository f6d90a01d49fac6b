import { accessOf } from '../hub/access-of.ts';
import type { HubAccess } from '../hub/hub-access.ts';
import type { AccountKind, HubAccount, HubAccounts } from '../hub/hub-text.ts';
import type { CoordinatorHub } from './coordinator.ts';
import type { TeamRole, TeamRoot } from './root.ts';

/** Accounts that no device of the team has or had: a revoked one is never given again. */
export function listSpare({ accounts }: HubAccounts, root: TeamRoot): HubAccount[] {
  const used = new Set(root.devices.map(({ account }) => account));
  return accounts.filter(({ user }) => !used.has(user));
}

/** Supervisors read the folders of all, the coordinator writes who belongs to the team. */
export const kindFor = (roles: readonly TeamRole[]): AccountKind =>
  roles.includes('coordinator') ? 'coordinator' : roles.includes('supervisor') ? 'supervisor' : 'device';

export interface TakenAccount {
  access: HubAccess;
  account: string;
  /** without it */
  hub: CoordinatorHub;
}

/** undefined: none of this kind is left, or the hub has none (Nextcloud). */
export function takeAccount(hub: CoordinatorHub, kind: AccountKind): TakenAccount | undefined {
  const found = hub.spare.find((account) => account.kind === kind);
  if (!found || hub.url === undefined) return undefined;
  return {
    access: accessOf(hub.url, found),
    account: found.user,
    hub: { ...hub, spare: hub.spare.filter((account) => account !== found) },
  };
}
