import { browser } from 'wxt/browser';
import type { Handlers } from '../browser/messages.ts';
import { type HashedPost, hashFinding, hashToRead } from '../core/hint/hash-finding.ts';
import type { Hint, HintState } from '../core/hint/hint.ts';
import type { HintMessages } from '../core/hint/hint-messages.ts';
import { readHintName } from '../core/hint/hint-name.ts';
import { makeOwnMark } from '../core/hint/own-mark.ts';
import { readHints } from '../core/hint/read-hints.ts';
import type { HubPlace } from '../core/hub/hub-access.ts';
import type { HubEntry } from '../core/hub/read-listing.ts';
import { watchClock } from '../core/hub/watch-clock.ts';
import { listFolder } from '../core/hub/webdav.ts';
import { isPractice } from '../core/practice/is-practice.ts';
import { fail, succeed } from '../core/result.ts';
import { isBlocked } from '../core/team/describe-membership.ts';
import type { Membership } from '../core/team/membership.ts';
import { hashForDevice } from './device.ts';
import { readFinding, type StoredFinding } from './findings.ts';
import { forgetOnWipe } from './forget-on-wipe.ts';
import { flushHints, queueHints } from './hint-queue.ts';
import { askShared, isLockedOut } from './outbox/lock-out.ts';
import { readSkew } from './outbox/sync-records.ts';
import { readMembership } from './team/membership.ts';

export const hintHandlers: Handlers<HintMessages> = {
  'hints.read': async (key) => {
    const stored = await readFinding(key);
    return stored ? succeed(isPractice(key) ? [] : await readAbout(stored)) : fail('unknown');
  },
  'hint.working': async (key) => {
    const stored = await readFinding(key);
    if (!stored || isPractice(key)) return fail('unknown');
    const hashed = await hashNow(stored, 'working');
    if (!hashed) return fail('alone');
    await queueHints(hashed);
    const outcome = await flushHints();
    if (outcome === 'sent') return succeed(null);
    return fail(outcome === 'waiting' ? 'unreachable' : 'refused');
  },
};

/** undefined: alone, no hub that can be read, or hints are not to be had. Never throws: hints are a courtesy. */
async function readTeam(): Promise<(Pick<Membership, 'hintKeys'> & { shared: HubPlace }) | undefined> {
  const membership = await readMembership().catch(() => undefined);
  const shared = membership?.access?.shared;
  return membership && shared && !isBlocked(membership) ? { hintKeys: membership.hintKeys, shared } : undefined;
}

/** By the hub's clock, as far as it is known: colleagues' devices look for the same slots of time. */
async function hashNow({ finding }: StoredFinding, state: HintState): Promise<HashedPost | undefined> {
  const team = await readTeam();
  const skew = team ? await readSkew().catch(() => 0) : 0;
  return team && hashFinding(finding, team.hintKeys, { state, at: Date.now() + skew });
}

async function readAbout({ finding }: StoredFinding): Promise<Hint[]> {
  const team = await readTeam();
  const listing = team && (await listHints(team.shared));
  if (!listing) return [];
  const hubNow = Date.now() + listing.skew;
  const hashes = await hashToRead(finding, team.hintKeys, hubNow);
  const about = listing.entries.filter(({ name }) => hashes.has(readHintName(name)?.hash ?? ''));
  const own = await listOwn(about);
  return readHints({ entries: about, hashes, hubNow, skew: listing.skew, isOwn: ({ mark }) => own.has(mark) });
}

async function listOwn(entries: readonly HubEntry[]): Promise<Set<string>> {
  const hashes = new Set(entries.flatMap(({ name }) => readHintName(name)?.hash ?? []));
  const marks = await Promise.all([...hashes].map((hash) => makeOwnMark(hash, hashForDevice).catch(() => '')));
  return new Set(marks);
}

interface Listing {
  entries: HubEntry[];
  /** the hub's clock less ours, in ms */
  skew: number;
}

/** A counsellor opens several findings in a minute, in ms. */
const fresh = 60_000;
let listed: { at: number; of: string; listing: Promise<Listing | undefined> } | undefined;
forgetOnWipe(() => (listed = undefined));

function listHints(shared: HubPlace): Promise<Listing | undefined> {
  const now = Date.now();
  if (listed?.of !== shared.url || Math.abs(now - listed.at) > fresh) listed = { at: now, of: shared.url, listing: askForHints(shared) };
  return listed.listing;
}

async function askForHints(shared: HubPlace): Promise<Listing | undefined> {
  if (await isLockedOut().catch(() => true)) return undefined;
  const watched = watchClock(askShared, Date.now);
  const entries = await listFolder(watched.ask, shared, 'hints');
  const hubNow = watched.hubNow();
  return Array.isArray(entries) ? { entries, skew: hubNow === undefined ? 0 : hubNow - Date.now() } : undefined;
}

const hashedKey = (id: string): string => `hint/${id}`;

/**
 * An answer is being inserted: colleagues are told that somebody is at the post. What it will be when the answer is sent stays in memory,
 * because by then the post may be gone. Never throws and never to be awaited: the answer matters more.
 */
export async function hintInserting(id: string, stored: StoredFinding): Promise<void> {
  const [working, answered] = await Promise.all([hashNow(stored, 'working'), hashNow(stored, 'answered')]);
  if (!working || !answered) return;
  await browser.storage.session.set({ [hashedKey(id)]: answered });
  await queueHints(working);
  await flushHints();
}

/** It was sent: colleagues are told that the post is answered. Never to be awaited, either. */
export async function hintAnswered(id: string): Promise<void> {
  const name = hashedKey(id);
  const hashed = (await browser.storage.session.get(name))[name] as HashedPost | undefined;
  if (!hashed) return;
  await browser.storage.session.remove(name);
  await queueHints(hashed);
  await flushHints();
}
