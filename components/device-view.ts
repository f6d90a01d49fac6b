import type { Losses } from '../core/device-messages.ts';
import type { Settings } from '../core/settings.ts';

export type WipeState =
  | { state: 'idle' }
  /** what would be lost; absent: nobody can say */
  | { state: 'asking'; losses?: Losses }
  | { state: 'wiping' }
  | { state: 'failed' };

export interface DeviceView {
  /** set by the office: shown, but not to be changed here */
  managed: readonly (keyof Settings)[];
  wipe: WipeState;
}

export interface DeviceActions {
  openWelcome(): void;
  /** the first of two steps: says what would be lost */
  askWipe(): void;
  keepAll(): void;
  /** deletes everything on this device */
  wipe(): void;
}
