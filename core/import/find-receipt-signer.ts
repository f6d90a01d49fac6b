import type { Membership } from '../team/membership.ts';
import { listWithRole } from '../team/read-root.ts';
import type { Signer } from '../team/sign-file.ts';

/** With what this device signs receipts; undefined: it is no supervisor's, or counts no more. */
export function findReceiptSigner({ root, device, signKey }: Membership): Signer | undefined {
  const own = listWithRole(root, 'supervisor').find(({ id }) => id === device);
  return own && { signKey, signs: own.signs };
}
