import type { HubAccess } from '../hub/hub-access.ts';
import type { TeamRoot } from './root.ts';
import type { SignedFile } from './signed.ts';

/** That this device belongs to a team: one record in the store `team`. The private keys cannot be taken out of the browser. */
export interface Membership {
  name: 'this';
  /** id of the device in the team, `d-…` */
  device: string;
  /** absent: files are exchanged */
  access?: HubAccess;
  /** the accepted root, and the file it was read from */
  root: TeamRoot;
  signedRoot: SignedFile;
  /** Ed25519 */
  signKey: CryptoKey;
  /** X25519: identity for `age` */
  sealKey: CryptoKey;
  /** HMAC keys for hints by quarter, `2026q4` */
  hintKeys: Readonly<Record<string, CryptoKey>>;
  /** ms since 1970, UTC */
  joinedAt: number;
  /** ms since 1970, UTC: when the hub was last asked for a newer root */
  refreshedAt?: number;
}

/** The accepted root alone. */
export type HeldRoot = Pick<Membership, 'root' | 'signedRoot'>;

/** What the pages show of it: no key, no credential. */
export interface TeamStatus {
  team: { id: string; name: string };
  device: string;
  deviceName: string;
  roles: TeamRoot['devices'][number]['roles'];
  /** absent: files are exchanged */
  hubHost?: string;
  /** what the browser is asked for, to reach the hub */
  hubOrigins?: string[];
  rootVersion: number;
  /** ISO timestamp */
  expires: string;
  /** the team no longer counts on this device */
  isBlocked: boolean;
  onDuty?: TeamRoot['onDuty'];
  /** others to write to */
  devices: { id: string; name: string; roles: TeamRoot['devices'][number]['roles'] }[];
}
