import { makeReceipt } from '../../core/import/make-receipt.ts';
import { type Cover, planReceipt } from '../../core/import/plan-receipt.ts';
import type { Membership } from '../../core/team/membership.ts';
import type { Signer } from '../../core/team/sign-file.ts';
import type { SignedFile } from '../../core/team/signed.ts';
import type { KeptDevice, ReviewStore } from './review-store.ts';

export interface SignedReceipt {
  device: string;
  cover: Cover;
  file: SignedFile;
}

export interface Signing {
  store: ReviewStore;
  membership: Membership;
  signer: Signer;
  now: number;
}

/** One for each of these devices that something has come from. */
export async function signReceipts(devices: readonly KeptDevice[], signing: Signing): Promise<SignedReceipt[]> {
  const receipts: SignedReceipt[] = [];
  for (const device of devices) {
    const receipt = await signReceipt(device, signing);
    if (receipt) receipts.push(receipt);
  }
  return receipts;
}

async function signReceipt(known: KeptDevice, { store, membership, signer, now }: Signing): Promise<SignedReceipt | undefined> {
  const cover = planReceipt(known);
  const head = cover && (await store.get('envelopes', [known.device, cover.upTo]))?.sha256;
  if (!cover || head === undefined) return undefined;
  const { device } = known;
  const { root, device: by } = membership;
  const file = await makeReceipt({ team: root.team.id, device, by, ...cover, head, issued: new Date(now).toISOString() }, signer);
  return { device, cover, file };
}
