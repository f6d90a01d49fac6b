import { accessOf } from '../hub/access-of.ts';
import type { HubAccess } from '../hub/hub-access.ts';
import type { AccountKind, HubAccount, HubAccounts } from '../hub/hub-text.ts';
import type { CoordinatorHub } from './coordinator.ts';
import type { TeamDevice, TeamRole, TeamRoot } from './root.ts';

/** Accounts that no device of the team has or had: a revoked one is never given again, nor one whose password was stolen. */
export function listSpare(
  { accounts }: Pick<HubAccounts, 'accounts'>,
  { devices }: Pick<TeamRoot, 'devices'>,
  stolen: readonly HubAccount[] = [],
): HubAccount[] {
  const used = new Set(devices.map(({ account }) => account));
  return accounts.filter((account) => !used.has(account.user) && !isAmong(stolen, account));
}

/** With the same password. */
export const isAmong = (accounts: readonly HubAccount[], { user, password }: HubAccount): boolean =>
  accounts.some((other) => other.user === user && other.password === password);

/** No device that counts works with it: it may be revoked. */
export const isAccountFree = (devices: readonly TeamDevice[], user: string): boolean =>
  devices.every(({ account, blocked }) => account !== user || blocked !== undefined);

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
