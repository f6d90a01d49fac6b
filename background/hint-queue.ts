import { browser } from 'wxt/browser';
import type { HashedPost } from '../core/hint/hash-finding.ts';
import type { HintState } from '../core/hint/hint.ts';
import { type HintName, nameHint } from '../core/hint/hint-name.ts';
import { makeOwnMark } from '../core/hint/own-mark.ts';
import { type HintOutcome, type SentHints, sendHints } from '../core/hint/send-hints.ts';
import { putNew } from '../core/hub/webdav.ts';
import { isBlocked } from '../core/team/describe-membership.ts';
import { hashForDevice } from './device.ts';
import { askShared, isLockedOut } from './outbox/lock-out.ts';
import { readMembership } from './team/membership.ts';

const key = 'hints';

/** How long a hint that could not be sent is tried, in ms: later it would say what is no longer so. */
const tried: Record<HintState, number> = { working: 15 * 60 * 1000, answered: 2 * 60 * 60 * 1000 };

interface Waiting extends Pick<HintName, 'quarter' | 'hash' | 'state'> {
  /** ms since 1970, UTC */
  since: number;
}

const readWaiting = async (): Promise<Waiting[]> => ((await browser.storage.session.get(key))[key] as Waiting[] | undefined) ?? [];

const whileAlone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('hints', work);

/** In memory only. */
export const queueHints = ({ quarter, hashes, state }: HashedPost): Promise<void> =>
  whileAlone(async () => {
    const others = (await readWaiting()).filter(({ hash }) => !hashes.includes(hash));
    const added = hashes.map((hash): Waiting => ({ quarter, hash, state, since: Date.now() }));
    await browser.storage.session.set({ [key]: [...others, ...added] });
  });

/** Sends what waits and is still true. */
export const flushHints = (): Promise<HintOutcome> =>
  whileAlone(async () => {
    const all = await readWaiting();
    if (all.length === 0) return 'sent';
    const { left, outcome } = await sendAll(all.filter(({ state, since }) => Math.abs(Date.now() - since) < tried[state]));
    if (left.length === 0) await browser.storage.session.remove(key);
    else await browser.storage.session.set({ [key]: left });
    return outcome;
  });

async function sendAll(waiting: readonly Waiting[]): Promise<SentHints<Waiting>> {
  const membership = await readMembership();
  const shared = membership?.access?.shared;
  if (!shared || isBlocked(membership)) return { left: [], outcome: 'refused' };
  if (await isLockedOut()) return { left: waiting, outcome: 'locked' };
  return sendHints(waiting, async (hint) => {
    const mark = await makeOwnMark(hint.hash, hashForDevice);
    return putNew(askShared, shared, `hints/${nameHint({ ...hint, mark })}`, new Uint8Array([0x0a]));
  });
}
