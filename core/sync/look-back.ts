import type { HubPlace } from '../hub/hub-access.ts';
import { watchClock } from '../hub/watch-clock.ts';
import type { Membership } from '../team/membership.ts';
import { isAffirmDue, listUnconfirmed } from './affirm.ts';
import { heal, tire } from './apply-answer.ts';
import { fetchReceipts } from './fetch-receipts.ts';
import type { SyncHead } from './outbox-entry.ts';
import { ownerOf } from './outbox-store.ts';
import { isRested, type Outlook } from './plan.ts';
import type { Receipt } from './receipt.ts';
import { judgeAnswer, type SendKit } from './send-step.ts';
import { takeReceipts } from './take-receipts.ts';

export type LookBackKit = SendKit;

/** What became of what was sent: receipts, and what nobody has confirmed for long. */
export async function lookBack(
  kit: LookBackKit,
  member: Membership,
  { outlook, isUrged }: { outlook: Outlook; isUrged: boolean },
): Promise<void> {
  const { shared } = member.access ?? {};
  const { channel, count, head } = outlook;
  const now = kit.now();
  const mayAsk = isUrged || (isRested(channel, now) && isRested(channel.receipts, now));
  if (shared && mayAsk && count > 0) await fetchAndTake(kit, member, { shared, head });
  if (isAffirmDue(channel.affirmedAt, now)) await affirm(kit, member);
}

async function fetchAndTake(kit: LookBackKit, member: Membership, { shared, head }: { shared: HubPlace; head: SyncHead }): Promise<void> {
  const watched = watchClock(kit.ask, kit.now);
  const { receipts, failure } = await fetchReceipts(watched.ask, shared, member);
  const now = kit.now();
  const hubNow = watched.hubNow();
  const answered = failure && judgeAnswer(failure, { now, random: kit.random() });
  // before the receipts: they are taken by the hub's clock
  await kit.store.change(ownerOf(member), [], ({ channel }) => ({
    channel: {
      ...channel,
      ...(hubNow !== undefined && { skew: hubNow - now }),
      receipts: answered ? tire(channel.receipts, answered) : heal(channel.receipts, { kind: 'stored' }),
    },
  }));
  const news = receipts.filter((receipt) => !isTaken(receipt, head));
  if (news.length > 0) await takeReceipts(kit.store, member, { receipts: news, now });
}

function isTaken({ by, upTo, issued, head: hash }: Receipt, { receipts }: SyncHead): boolean {
  const last = receipts[by];
  return last?.upTo === upTo && last.head === hash && last.issued === issued;
}

async function affirm({ store, now }: LookBackKit, member: Membership): Promise<void> {
  const { access } = member;
  if (!access) return;
  await store.change(ownerOf(member), 'all', ({ channel, entries }) => ({
    channel: { ...channel, affirmedAt: now() },
    put: listUnconfirmed(entries, access.kind, now()).map((entry) => ({ ...entry, state: 'sealed' as const })),
  }));
}
