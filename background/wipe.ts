import type { Handlers } from '../browser/messages.ts';
import type { DeviceMessages } from '../core/device-messages.ts';
import { fail } from '../core/result.ts';

export const deviceHandlers: Handlers<DeviceMessages> = {
  'device.wipe': () => fail('store-closed'),
};
