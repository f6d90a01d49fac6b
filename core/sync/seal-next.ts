import { mostRecords, type SealedEnvelope } from '../envelope/envelope.ts';
import type { EnvelopeWish } from '../envelope/make-envelope.ts';
import type { Membership } from '../team/membership.ts';
import { listRecipients } from '../team/read-root.ts';
import type { SyncHead } from './outbox-entry.ts';
import { type OutboxStore, ownerOf } from './outbox-store.ts';
import type { Outlook } from './plan.ts';
import { isHeadOf } from './start-anew.ts';
import { advanceHead, findNextSpan, toEntry } from './sync-head.ts';

export interface SealKit {
  store: OutboxStore;
  seal(wish: EnvelopeWish): Promise<SealedEnvelope>;
  /** ms since 1970, UTC */
  now(): number;
}

/** The envelope is made before the transaction: IndexedDB commits while WebCrypto is awaited. Whoever was faster wins. */
export async function sealNext({ store, seal, now }: SealKit, member: Membership, { head }: Outlook): Promise<void> {
  const owner = ownerOf(member);
  const span = findNextSpan(head);
  const records = await store.readLog(span, mostRecords);
  const isUnchanged = (at: SyncHead): boolean => isHeadOf(at, owner) && at.nextSeq === head.nextSeq && at.previous === head.previous;
  if (records.length === 0) {
    if (head.again.length === 0) throw new Error('acts were counted that are not there');
    // nothing is left of what was to be sealed anew
    await store.change(owner, [], ({ head: at }) => (isUnchanged(at) ? { head: { ...at, again: at.again.slice(1) } } : undefined));
    return;
  }
  const { root, device, signKey } = member;
  const sealed = await seal({
    team: owner.team,
    device,
    seq: head.nextSeq,
    previous: head.previous,
    rootVersion: root.version,
    records,
    signKey,
    recipients: listRecipients(root),
  });
  const entry = toEntry(sealed, records, now());
  await store.change(owner, [], ({ head: at }) => (isUnchanged(at) ? { head: advanceHead(at, entry), put: [entry] } : undefined));
}
