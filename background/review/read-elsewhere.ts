import { isAboutOne } from '../../core/hub/is-about-one.ts';
import { problemTraits } from '../../core/import/import-problem.ts';
import { fetchReceipts } from '../../core/sync/fetch-receipts.ts';
import { listWithRole } from '../../core/team/read-root.ts';
import type { PullKit } from './pull-kit.ts';
import type { ReviewStore } from './review-store.ts';

/** Devices of which something is missing here: what another supervisor has confirmed is not lost, though it never came here. */
export async function listDoubtful(store: ReviewStore): Promise<Set<string>> {
  const unread = (await store.getAll('problems')).filter(({ code, state }) => problemTraits[code].mayBeElsewhere && state === 'open');
  const doubtful = new Set(unread.flatMap(({ device }) => device ?? []));
  for (const device of await store.getAll('devices')) if (device.missing.length > 0) doubtful.add(device.device);
  return doubtful;
}

/** Keeps what the other supervisors confirm of these devices now: what they confirmed once and do no more is forgotten. */
export async function readElsewhere(kit: Pick<PullKit, 'ask' | 'store' | 'membership'>, devices: Iterable<string>): Promise<void> {
  const { ask, store, membership } = kit;
  const { root, device: own, access } = membership;
  if (!access?.shared || listWithRole(root, 'supervisor').every(({ id }) => id === own)) return;
  for (const device of devices) {
    const { receipts, failure } = await fetchReceipts(ask, access.shared, { root, device });
    // a spoilt file is told as `redirected`, too
    if (failure && failure !== 'redirected' && !isAboutOne(failure)) return;
    const others = receipts.filter(({ by }) => by !== own).map(({ by, upTo, missing }) => [by, { upTo, missing }] as const);
    // of those whose file could not be read, what it said before stays
    const before = failure ? (await store.get('elsewhere', device))?.by : {};
    await store.put('elsewhere', { device, by: { ...before, ...Object.fromEntries(others) } });
  }
}
