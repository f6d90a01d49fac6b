import type { Result } from './result.ts';

export interface DeviceMessages {
  /** deletes everything Pomost keeps on this device */
  'device.wipe': (none: null) => Result<null, 'store-closed'>;
}
