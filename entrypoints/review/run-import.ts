import { askShared } from '../../background/outbox/lock-out.ts';
import { pull, takeFiles, takeHeld } from '../../background/review/pull.ts';
import type { PullKit } from '../../background/review/pull-kit.ts';
import { openReviewStore } from '../../background/review/review-store.ts';
import type { Signing } from '../../background/review/sign-receipts.ts';
import { hasHubPermission } from '../../browser/hub-permission.ts';
import { askWorker } from '../../browser/messages.ts';
import type { RunKind } from '../../components/review/review-view.ts';
import { findReceiptSigner } from '../../core/import/find-receipt-signer.ts';
import { nothingPulled, type PullSummary } from '../../core/import/pull-result.ts';
import { nameStoreError } from '../../core/sync/name-store-error.ts';
import { readState } from './read-state.ts';
import type { ReviewDesk } from './review-desk.ts';

/** Fetches what is new; one at a time in this window. */
export async function runPull(desk: ReviewDesk): Promise<void> {
  await run(desk, 'pull', async (kit) => {
    const { access } = kit.membership;
    if (access && !(await hasHubPermission(access))) return nothingPulled('no-permission');
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
    desk.set({ summary: { ...nothingPulled(nameStoreError(error)), what } });
  } finally {
    await readState(desk);
    desk.set({ running: undefined });
  }
}

/** undefined: this device is no longer a supervisor's. */
export async function openSigning({ state: { membership } }: ReviewDesk): Promise<Omit<Signing, 'now'> | undefined> {
  const signer = membership && findReceiptSigner(membership);
  return signer && { store: await openReviewStore(), membership, signer };
}

async function makeKit(desk: ReviewDesk, { what, signal }: { what: RunKind; signal: AbortSignal }): Promise<PullKit | undefined> {
  const { paperKey } = desk.state;
  const signing = await openSigning(desk);
  return (
    signing && {
      ...signing,
      ...(paperKey !== undefined && { paperKey }),
      ask: askShared,
      signal,
      now: Date.now,
      onProgress: (progress) => desk.set({ running: { what, progress } }),
    }
  );
}
