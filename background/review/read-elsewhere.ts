import type { AskHub } from '../../core/hub/ask-hub.ts';
import type { HubPlace } from '../../core/hub/hub-access.ts';
import { fetchReceipts } from '../../core/sync/fetch-receipts.ts';
import type { Membership } from '../../core/team/membership.ts';
import { listWithRole } from '../../core/team/read-root.ts';
import type { ReviewStore } from './review-store.ts';

/** What another supervisor has confirmed is not lost, though it never came here: their receipts are read where something is missing. */
export async function readElsewhere(
  ask: AskHub,
  shared: HubPlace,
  { store, membership }: { store: ReviewStore; membership: Membership },
): Promise<void> {
  const { root, device: own } = membership;
  if (listWithRole(root, 'supervisor').every(({ id }) => id === own)) return;
  const unread = (await store.getAll('problems')).filter(({ code, state }) => code === 'sealed-to-others' && state === 'open');
  const doubtful = new Set(unread.flatMap(({ device }) => device ?? []));
  for (const device of await store.getAll('devices')) if (device.missing.length > 0) doubtful.add(device.device);
  for (const device of doubtful) {
    const { receipts, failure } = await fetchReceipts(ask, shared, { root, device });
    const others = receipts.filter(({ by }) => by !== own).map(({ by, upTo, missing }) => [by, { upTo, missing }] as const);
    if (others.length > 0) await store.put('elsewhere', { device, by: Object.fromEntries(others) });
    if (failure) return;
  }
}
