import type { HubAccess } from '../hub/hub-access.ts';
import type { Pairing } from './pairing-text.ts';

/** As the rest of the code writes it: what is not there has no key. */
export const pairingAccess = ({ kind, drop, shared, logs }: NonNullable<Pairing['access']>): HubAccess => ({
  kind,
  drop,
  ...(shared ? { shared } : {}),
  ...(logs ? { logs } : {}),
});
