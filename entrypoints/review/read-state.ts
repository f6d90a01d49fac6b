import { readOverview } from '../../background/review/read-overview.ts';
import { openReviewStore } from '../../background/review/review-store.ts';
import { readMembership } from '../../background/team/membership.ts';
import { findReceiptSigner } from '../../core/import/find-receipt-signer.ts';
import { isBlocked } from '../../core/team/describe-membership.ts';
import type { Membership } from '../../core/team/membership.ts';
import type { ReviewDesk, ReviewState } from './review-desk.ts';

/** What this device is in its team, and what it has received. */
export async function readState(desk: ReviewDesk): Promise<void> {
  try {
    const membership = await readMembership();
    const state = judge(membership);
    desk.set({ membership, state });
    if (membership && state === 'ready') desk.set({ overview: await readOverview(await openReviewStore(), membership.root) });
  } catch {
    desk.set({ state: 'closed' });
  }
}

function judge(membership: Membership | undefined): ReviewState['state'] {
  if (!membership) return 'alone';
  if (isBlocked(membership)) return 'blocked';
  return findReceiptSigner(membership) ? 'ready' : 'other-role';
}
