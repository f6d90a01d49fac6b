import type { Membership } from '../team/membership.ts';
import { findDevice } from '../team/read-root.ts';
import type { Signer } from '../team/sign-file.ts';

/** With what this device signs receipts; undefined: it is no supervisor's, or counts no more. */
export function findReceiptSigner({ root, device, signKey }: Membership): Signer | undefined {
  const own = findDevice(root, device);
  return own && !own.blocked && own.roles.includes('supervisor') ? { signKey, signs: own.signs } : undefined;
}
