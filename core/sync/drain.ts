import { watchClock } from '../hub/watch-clock.ts';
import type { Membership } from '../team/membership.ts';
import { listRecipients } from '../team/read-root.ts';
import { canLookBack, lookBack } from './look-back.ts';
import { findMemberTrouble } from './member-trouble.ts';
import { ownerOf } from './outbox-store.ts';
import { type Outlook, plan, type Step, type Wake } from './plan.ts';
import { type SealKit, sealNext } from './seal-next.ts';
import { type SendKit, sendEnvelope } from './send-step.ts';
import { isHeadOf, startAnew } from './start-anew.ts';

/** What draining needs of the world: the same steps run in the worker and in the model that looks for their faults. */
export interface DrainKit extends SealKit, SendKit {
  /** undefined: no team, so there is nothing to do */
  readMember(): Promise<Membership | undefined>;
  /** there is a network, and leave to use it */
  canAsk: boolean;
  /** takes a newer root from the hub, where there is one and it is time to look; never rejects */
  refresh(): Promise<void>;
}

export interface Drained {
  /** when to look again, ms since 1970, UTC; absent: nothing waits but for a receipt */
  until?: number;
  /** what time it is at the hub, ms since 1970, UTC; absent: it has not said since the wake */
  hubNow?: number;
}

/** One round after the other until nothing can be done now: seals what is pending, sends what is sealed, takes receipts. Each step may be the last. */
export async function drain(kit: DrainKit, wake: Wake): Promise<Drained> {
  const watched = watchClock(kit.ask, kit.now);
  const drained = await goOn({ ...kit, ask: watched.ask }, wake);
  const hubNow = watched.hubNow();
  return hubNow === undefined ? drained : { ...drained, hubNow };
}

async function goOn(kit: DrainKit, wake: Wake): Promise<Omit<Drained, 'hubNow'>> {
  const wokenAt = kit.now();
  const course = { hasRefreshed: false, hasFailed: false, hasLookedBack: false };
  for (;;) {
    const member = await kit.readMember();
    if (!member) return {};
    const outlook = withoutReaders(member, await kit.store.look(ownerOf(member)));
    const now = kit.now();
    if (findMemberTrouble(member, now + (outlook.channel.skew ?? 0)) === 'blocked-device') return {};
    if (!isHeadOf(outlook.head, ownerOf(member))) {
      await startAnew(kit.store, member);
      continue;
    }
    if (!member.access && wake !== 'user') return {};
    const canSend = kit.canAsk && member.access !== undefined;
    const step = plan(outlook, { now, wake, wokenAt, canSend, hasFailed: course.hasFailed });
    if (step.do === 'seal' && canSend && !course.hasRefreshed) {
      course.hasRefreshed = true;
      // nothing is sealed for a key that was stolen while the hub can say so
      await kit.refresh();
    } else if (step.do === 'seal') await sealNext(kit, member, outlook);
    else if (step.do === 'send') course.hasFailed = !(await send(kit, member, step));
    else if (!canSend || course.hasLookedBack || !canLookBack(outlook.channel, course.hasFailed))
      return step.until === undefined ? {} : { until: step.until };
    else {
      course.hasLookedBack = true;
      await lookBack(kit, member, { outlook, isUrged: wake === 'user' });
    }
  }
}

/** A root that names nobody to read envelopes leaves the acts in the log. */
const withoutReaders = ({ root }: Membership, outlook: Outlook): Outlook =>
  listRecipients(root).length > 0 ? outlook : { ...outlook, pending: 0 };

async function send(kit: DrainKit, member: Membership, { seqs }: Extract<Step, { do: 'send' }>): Promise<boolean> {
  const { access } = member;
  if (!access) return false;
  const results = await Promise.all(seqs.map((seq) => sendEnvelope(kit, ownerOf(member), { seq, drop: access.drop })));
  return results.every((isWell) => isWell);
}
