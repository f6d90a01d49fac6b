import type { HubAccess } from '../hub/hub-access.ts';
import type { Coordinator, CoordinatorHub } from './coordinator.ts';
import { changeAccount } from './make-root.ts';
import type { TeamRoot } from './root.ts';

/** By which a hub is known again. */
export const addressOf = ({ url, access }: Pick<CoordinatorHub, 'url' | 'access'>): string => url ?? access.drop.url;

/** Where nothing is known of a hub before, accounts can only be of this one: so after taking over by a file. */
export const isSameHub = ({ lastHub }: Pick<Coordinator, 'lastHub'>, address: string): boolean =>
  lastHub === undefined || lastHub === address;

/**
 * The way to the hub that the coordinator's own device is told; null: files are exchanged from now on. undefined: nothing, because no hub
 * was ever known here: so after taking over by a file, on a device that reaches the hub by itself.
 */
export const ownAccess = ({ hub, lastHub }: Pick<Coordinator, 'hub' | 'lastHub'>): HubAccess | null | undefined =>
  hub?.access ?? (lastHub === undefined ? undefined : null);

export interface OwnAccount {
  /** the coordinator's own device */
  device: string;
  account: string | undefined;
  /** the hub is the one before */
  isSame: boolean;
}

/** At another hub nobody has an account yet but the coordinator. What a blocked device had stays known, so that nobody gets it again. */
export function withAccounts(root: TeamRoot, { device, account, isSame }: OwnAccount, now: number): TeamRoot {
  const others = isSame ? [] : root.devices.filter(({ id, blocked }) => id !== device && !blocked);
  const cleared = others.reduce((changed, { id }) => changeAccount(changed, { id, account: undefined }, now), root);
  return { ...changeAccount(cleared, { id: device, account }, now), version: root.version + 1 };
}

/** After taking over: the old device held the passwords of all accounts that were free. */
export const withoutSpare = (hub: CoordinatorHub): Pick<Coordinator, 'hub' | 'lastHub' | 'stolen'> => ({
  hub: { ...hub, spare: [] },
  lastHub: addressOf(hub),
  stolen: hub.spare,
});
