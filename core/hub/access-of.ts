import type { HubAccess } from './hub-access.ts';
import type { HubAccount } from './hub-text.ts';

/** What a device with this account reaches of the hub at the address, which ends with a slash. */
export function accessOf(url: string, { folder, user, password, kind }: HubAccount): HubAccess {
  const place = (path: string) => ({ url: url + path, user, password });
  return {
    kind: 'webdav',
    drop: place(`logs/${folder}/`),
    shared: place('shared/'),
    ...(kind !== 'device' && { logs: place('logs/') }),
  };
}
