import { pull, takeFiles, takeHeld } from '../../background/review/pull.ts';
import type { PullKit } from '../../background/review/pull-kit.ts';
import { openReviewStore } from '../../background/review/review-store.ts';
import { hasHubPermission } from '../../browser/hub-permission.ts';
import { askHub } from '../../browser/hub-request.ts';
import { askWorker } from '../../browser/messages.ts';
import type { RunKind } from '../../components/review/review-view.ts';
import { findReceiptSigner } from '../../core/import/find-receipt-signer.ts';
import type { PullEnd, PullSummary } from '../../core/import/pull-result.ts';
import { readState } from './read-state.ts';
import type { ReviewDesk } from './review-desk.ts';

/** Fetches what is new; one at a time in this window. */
export async function runPull(desk: ReviewDesk): Promise<void> {
  await run(desk, 'pull', async (kit) => {
    const { access } = kit.membership;
    if (access && !(await hasHubPermission(access))) return nothing('no-permission');
    return pull(kit);
  });
}

/** What was kept aside, and a person lets in. */
export async function runLetIn(desk: ReviewDesk, keys: readonly string[]): Promise<void> {
  await run(desk, 'let-in', (kit) => takeHeld(keys, kit));
}

export async function runFiles(desk: ReviewDesk, files: readonly File[]): Promise<void> {
  const given = files.map((file) => ({ name: file.name, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) }));
  await run(desk, 'files', (kit) => takeFiles(given, kit));
}

const nothing = (end: PullEnd): PullSummary => ({ acts: 0, devices: 0, problems: 0, knownFiles: 0, end });

async function run(desk: ReviewDesk, what: RunKind, job: (kit: PullKit) => Promise<PullSummary>): Promise<void> {
  if (desk.state.running || desk.state.state !== 'ready') return;
  desk.set({ running: { what }, summary: undefined, receipts: undefined });
  const signal = desk.begin();
  try {
    // who belongs to the team may have changed
    await askWorker('team.refresh', null);
    await readState(desk);
    const kit = await makeKit(desk, { what, signal });
    if (kit) desk.set({ summary: { ...(await job(kit)), what } });
  } catch (error) {
    console.error(error);
    desk.set({ summary: { ...nothing('store-closed'), what } });
  } finally {
    await readState(desk);
    desk.set({ running: undefined });
  }
}

/** undefined: this device is no longer a supervisor's. */
export async function makeKit(desk: ReviewDesk, { what, signal }: { what: RunKind; signal: AbortSignal }): Promise<PullKit | undefined> {
  const { membership, paperKey } = desk.state;
  const signer = membership && findReceiptSigner(membership);
  if (!signer) return undefined;
  return {
    store: await openReviewStore(),
    membership,
    signer,
    ...(paperKey !== undefined && { paperKey }),
    ask: askHub,
    signal,
    now: Date.now,
    onProgress: (progress) => desk.set({ running: { what, progress } }),
  };
}
