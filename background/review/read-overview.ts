import { listSeqs, mostNamedGaps } from '../../core/import/advance-device.ts';
import { placeOf } from '../../core/import/known.ts';
import { type Elsewhere, isElsewhere, listProblems } from '../../core/import/list-problems.ts';
import type { DeviceRow, Overview } from '../../core/import/overview.ts';
import { toRanges } from '../../core/import/to-ranges.ts';
import { findDevice, listActive, listWithRole } from '../../core/team/read-root.ts';
import type { TeamRoot } from '../../core/team/root.ts';
import type { KeptDevice, ReviewStore } from './review-store.ts';

/** What other supervisors have confirmed, as far as it was read. What one has who counts no more may be lost. */
export async function readElsewhereOf(store: ReviewStore, root: TeamRoot): Promise<Elsewhere> {
  const supervisors = listWithRole(root, 'supervisor').map(({ id }) => id);
  return new Map((await store.getAll('elsewhere')).map(({ device, by }) => [device, supervisors.flatMap((id) => by[id] ?? [])]));
}

/** What the page shows of the store. */
export async function readOverview(store: ReviewStore, root: TeamRoot): Promise<Overview> {
  const [kept, problems, elsewhere, acts, last] = await Promise.all([
    store.getAll('devices'),
    store.getAll('problems'),
    readElsewhereOf(store, root),
    store.count('records'),
    store.get('state', 'pull'),
  ]);
  // a person knows that these will not come
  const given = new Set(problems.filter(({ code, state }) => code === 'gap' && state === 'dismissed').map(({ place }) => place));
  return {
    devices: listDevices(kept, root, (device, seq) => isElsewhere(elsewhere, device, seq) || given.has(placeOf({ device, seq }))),
    open: listProblems(problems, 'open', elsewhere),
    dismissed: listProblems(problems, 'dismissed', elsewhere),
    acts,
    ...(last && { last }),
  };
}

/** Devices of the team, and others that something came from. */
function listDevices(kept: readonly KeptDevice[], root: TeamRoot, isNoLoss: (device: string, seq: number) => boolean): DeviceRow[] {
  const silent = listActive(root).filter(({ id, roles }) => roles.includes('counsellor') && !kept.some(({ device }) => device === id));
  const rows = kept.map((known): DeviceRow => {
    const its = findDevice(root, known.device);
    const missing = listSeqs(known.missing, mostNamedGaps).filter((seq) => !isNoLoss(known.device, seq));
    const { device, received, receivedAt, lastSeq } = known;
    const named = { ...(its && { name: its.name }), ...(receivedAt !== undefined && { receivedAt }) };
    return { device, ...named, isBlocked: its?.blocked !== undefined, received, lastSeq, missing: toRanges(missing) };
  });
  const waiting = silent.map(({ id, name }): DeviceRow => ({ device: id, name, isBlocked: false, received: 0, lastSeq: 0, missing: [] }));
  return [...rows, ...waiting].sort((a, b) => (a.name ?? a.device).localeCompare(b.name ?? b.device));
}
