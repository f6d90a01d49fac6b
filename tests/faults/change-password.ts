import type { HubPlace } from '../../core/hub/hub-access.ts';
import { getFile } from '../../core/hub/webdav.ts';
import { makeNodeRequest } from '../../hub/node-request.ts';
import type { Hub } from '../../hub/set-up.ts';
import { waitUntil } from '../browser/wait-until.ts';
import { accessAt, ownAddress } from './publish-team.ts';

/** Closes the account of the first device, or opens it again, and waits for Apache, which takes a moment for it. */
export async function changePassword(hub: Hub, isRevoked: boolean): Promise<void> {
  const { drop, shared } = accessAt(ownAddress(hub), hub, 'device', 0);
  hub.setRevoked(drop.user, isRevoked);
  const ask = makeNodeRequest();
  await waitUntil('the hub to know', async () => {
    const answer = await getFile(ask, shared as HubPlace, 'team/root.json', 100_000);
    return typeof answer !== 'string' && (answer.status === 401) === isRevoked;
  });
}
