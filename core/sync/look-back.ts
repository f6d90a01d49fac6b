import type { HubAccess } from '../hub/hub-access.ts';
import { watchClock } from '../hub/watch-clock.ts';
import type { Membership } from '../team/membership.ts';
import { isDueDaily, listUnconfirmed } from './affirm.ts';
import { fetchReceipts } from './fetch-receipts.ts';
import { hasOneCredential, healShared, isRefused, tireShared } from './lock-out.ts';
import { listOverdue } from './may-forget.ts';
import type { Rest, SyncChannel, SyncHead } from './outbox-entry.ts';
import { ownerOf } from './outbox-store.ts';
import { isRested, type Outlook } from './plan.ts';
import type { Receipt } from './receipt.ts';
import { judgeAnswer, type SendKit } from './send-step.ts';
import { takeReceipts } from './take-receipts.ts';

/** What became of what was sent: receipts, and what nobody has confirmed for long. */
export async function lookBack(
  kit: SendKit,
  member: Membership,
  { outlook, isUrged }: { outlook: Outlook; isUrged: boolean },
): Promise<void> {
  const { access } = member;
  if (!access) return;
  const { channel, head } = outlook;
  const now = kit.now();
  const mayAsk = isUrged || maySharedBeAsked(access, channel, now);
  // somebody who presses the button wants to know whether the password is taken again
  const isRetried = isUrged && isRefused(channel.receipts);
  if (mayAsk && (isRetried || hasToAsk(outlook, now))) await fetchAndTake(kit, member, { access, head });
  if (isDueDaily(channel.affirmedAt, now)) await affirm(kit, member);
}

/** It may be that only the device's own folder is in trouble. */
const isOfDropAlone = ({ trouble }: Rest): boolean =>
  trouble !== undefined && !['unreachable', 'captive-portal', 'busy', 'wrong-password'].includes(trouble);

/** After a failure, too: what the hub does not take it may still confirm. */
export const canLookBack = (channel: SyncChannel, hasFailed: boolean): boolean => !hasFailed || isOfDropAlone(channel);

const maySharedBeAsked = (access: HubAccess, channel: SyncChannel, now: number): boolean =>
  isRested(channel.receipts, now) && (!hasOneCredential(access) || isRested(channel, now) || isOfDropAlone(channel));

/** Where nothing waits for a receipt the hub has to tell its time, or received acts would stay for ever on a device that sends nothing more. */
const hasToAsk = ({ head, channel, count }: Outlook, now: number): boolean =>
  count > 0 || (listOverdue(head.kept, now).length > 0 && isDueDaily(channel.lookedAt, now));

async function fetchAndTake(kit: SendKit, member: Membership, { access, head }: { access: HubAccess; head: SyncHead }): Promise<void> {
  if (!access.shared) return;
  const watched = watchClock(kit.ask, kit.now);
  const { receipts, failure } = await fetchReceipts(watched.ask, access.shared, member);
  const now = kit.now();
  const hubNow = watched.hubNow();
  const answered = failure && judgeAnswer(failure, { now, random: kit.random() });
  // before the receipts: they are taken by the hub's clock
  await kit.store.change(ownerOf(member), [], ({ channel }) => ({
    channel: {
      ...(answered ? tireShared(channel, access, answered) : { ...healShared(channel, access), lookedAt: now }),
      ...(hubNow !== undefined && { skew: hubNow - now }),
    },
  }));
  const news = receipts.filter((receipt) => !isTaken(receipt, head));
  if (news.length > 0) await takeReceipts(kit.store, member, { receipts: news, now });
}

function isTaken({ by, upTo, issued, head: hash }: Receipt, { receipts }: SyncHead): boolean {
  const last = receipts[by];
  return last?.upTo === upTo && last.head === hash && last.issued === issued;
}

async function affirm({ store, now }: SendKit, member: Membership): Promise<void> {
  const { access } = member;
  if (!access) return;
  await store.change(ownerOf(member), 'all', ({ channel, entries }) => ({
    channel: { ...channel, affirmedAt: now() },
    put: listUnconfirmed(entries, access.kind, now()).map((entry) => ({ ...entry, state: 'sealed' as const })),
  }));
}
