import type { Result } from './result.ts';

/** What is on this device and nowhere else, counted. */
export interface Losses {
  /** acts that were neither saved as a file nor received by a supervisor */
  acts: number;
  isInTeam: boolean;
  /** the coordinator's key, which changes the team */
  hasRootKey: boolean;
  /** what a supervisor has received from others */
  hasReview: boolean;
  ownTexts: number;
  spaces: number;
  followUps: number;
  notes: number;
}

/** Key in the session storage: when the device was wiped. Panels in every window look for it. */
export const wipedKey = 'wiped';

export interface DeviceMessages {
  'device.losses': (none: null) => Result<Losses, 'store-closed'>;
  /** deletes everything Pomost keeps on this device */
  'device.wipe': (none: null) => Result<null, 'store-closed'>;
}
