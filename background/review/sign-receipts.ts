import { firstPrevious } from '../../core/envelope/envelope.ts';
import { makeReceipt } from '../../core/import/make-receipt.ts';
import { planIssued } from '../../core/import/plan-issue.ts';
import { type Cover, listUnaskable, planReceipt } from '../../core/import/plan-receipt.ts';
import type { Membership } from '../../core/team/membership.ts';
import type { Signer } from '../../core/team/sign-file.ts';
import type { SignedFile } from '../../core/team/signed.ts';
import { listAddressees } from './list-addressees.ts';
import type { KeptDevice, ReviewStore } from './review-store.ts';

export interface SignedReceipt {
  known: KeptDevice;
  cover: Cover;
  issued: string;
  file: SignedFile;
}

export interface Signing {
  store: ReviewStore;
  membership: Membership;
  signer: Signer;
  now: number;
}

/** What there is to say to a device. */
export interface Wish {
  known: KeptDevice;
  cover: Cover;
  unaskable: ReadonlySet<number>;
}

/** For each device of this team that something has come from, whole or spoilt. */
export async function listWishes({ store, membership }: Signing): Promise<Wish[]> {
  const [kept, problems] = await Promise.all([store.getAll('devices'), store.getAll('problems')]);
  return listAddressees(kept, membership.root).flatMap((known) => {
    const cover = planReceipt(known, problems);
    return cover ? [{ known, cover, unaskable: listUnaskable(problems, known.device) }] : [];
  });
}

export async function signReceipts(wishes: readonly Wish[], signing: Signing): Promise<SignedReceipt[]> {
  const receipts: SignedReceipt[] = [];
  for (const wish of wishes) {
    const receipt = await signReceipt(wish, signing);
    if (receipt) receipts.push(receipt);
  }
  return receipts;
}

async function signReceipt(wish: Wish, { store, membership, signer, now }: Signing): Promise<SignedReceipt | undefined> {
  const { known, cover } = wish;
  const { device } = known;
  const head = cover.upTo === 0 ? firstPrevious : (await store.get('envelopes', [device, cover.upTo]))?.sha256;
  if (head === undefined) return undefined;
  const { root, device: by } = membership;
  const issued = planIssued({ ...wish, written: known.receipt, now });
  const file = await makeReceipt({ team: root.team.id, device, by, ...cover, head, issued }, signer);
  return { known, cover, issued, file };
}
