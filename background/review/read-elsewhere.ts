import type { AskHub } from '../../core/hub/ask-hub.ts';
import type { HubPlace } from '../../core/hub/hub-access.ts';
import { fetchReceipts } from '../../core/sync/fetch-receipts.ts';
import type { Membership } from '../../core/team/membership.ts';
import { listWithRole } from '../../core/team/read-root.ts';
import type { ReviewStore } from './review-store.ts';

export interface OtherSupervisors {
  ask: AskHub;
  shared: HubPlace;
  store: ReviewStore;
  membership: Membership;
}

/** Devices of which something is missing here: what another supervisor has confirmed is not lost, though it never came here. */
export async function listDoubtful(store: ReviewStore): Promise<Set<string>> {
  const unread = (await store.getAll('problems')).filter(
    ({ code, state }) => (code === 'sealed-to-others' || code === 'withheld') && state === 'open',
  );
  const doubtful = new Set(unread.flatMap(({ device }) => device ?? []));
  for (const device of await store.getAll('devices')) if (device.missing.length > 0) doubtful.add(device.device);
  return doubtful;
}

/** Keeps what the other supervisors confirm of these devices now: what they confirmed once and do no more is forgotten. */
export async function readElsewhere({ ask, shared, store, membership }: OtherSupervisors, devices: Iterable<string>): Promise<void> {
  const { root, device: own } = membership;
  if (listWithRole(root, 'supervisor').every(({ id }) => id === own)) return;
  for (const device of devices) {
    const { receipts, failure } = await fetchReceipts(ask, shared, { root, device });
    if (failure) return;
    const others = receipts.filter(({ by }) => by !== own).map(({ by, upTo, missing }) => [by, { upTo, missing }] as const);
    await store.put('elsewhere', { device, by: Object.fromEntries(others) });
  }
}
