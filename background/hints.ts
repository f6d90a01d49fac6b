import { browser } from 'wxt/browser';
import { askHub } from '../browser/hub-request.ts';
import type { Handlers } from '../browser/messages.ts';
import { hashFinding, hashToRead } from '../core/hint/hash-finding.ts';
import type { Hint } from '../core/hint/hint.ts';
import type { HintMessages } from '../core/hint/hint-messages.ts';
import { type HintName, readHintName } from '../core/hint/hint-name.ts';
import { listOwnMarks } from '../core/hint/own-mark.ts';
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
import { readMembership } from './team/membership.ts';

export const hintHandlers: Handlers<HintMessages> = {
  'hints.read': async (key) => {
    const stored = await readFinding(key);
    return stored ? succeed(isPractice(key) ? [] : await readAbout(stored)) : fail('unknown');
  },
  'hint.working': async (key) => {
    const stored = await readFinding(key);
    if (!stored || isPractice(key)) return fail('unknown');
    const team = await readTeam();
    const hashed = team && (await hashFinding(stored.finding, team.hintKeys, Date.now()));
    if (!hashed) return fail('alone');
    await queueHints({ ...hashed, state: 'working' });
    return (await flushHints()) ? succeed(null) : fail('unreachable');
  },
};

/** undefined: alone, no hub that can be read, or hints are not to be had. Never throws: hints are a courtesy. */
async function readTeam(): Promise<(Pick<Membership, 'hintKeys'> & { shared: HubPlace }) | undefined> {
  const membership = await readMembership().catch(() => undefined);
  const shared = membership?.access?.shared;
  return membership && shared && !isBlocked(membership) ? { hintKeys: membership.hintKeys, shared } : undefined;
}

async function readAbout({ finding }: StoredFinding): Promise<Hint[]> {
  const team = await readTeam();
  const listing = team && (await listHints(team.shared));
  if (!listing) return [];
  const hubNow = Date.now() + listing.skew;
  const hashes = await hashToRead(finding, team.hintKeys, hubNow);
  const about = listing.entries.filter(({ name }) => hashes.has(readHintName(name)?.hash ?? ''));
  const own = await listOwn(about.flatMap(({ name }) => readHintName(name) ?? []));
  return readHints({ entries: about, hashes, hubNow, skew: listing.skew, isOwn: ({ mark }) => own.has(mark) });
}

async function listOwn(names: readonly HintName[]): Promise<Set<string>> {
  const marked = new Map(names.map(({ hash, state }) => [hash + state, { hash, state, now: Date.now() }]));
  const marks = await Promise.all([...marked.values()].map((one) => listOwnMarks(one, hashForDevice).catch(() => new Set<string>())));
  return new Set(marks.flatMap((some) => [...some]));
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
  const watched = watchClock(askHub, Date.now);
  const entries = await listFolder(watched.ask, shared, 'hints');
  const hubNow = watched.hubNow();
  return Array.isArray(entries) ? { entries, skew: hubNow === undefined ? 0 : hubNow - Date.now() } : undefined;
}

const hashedKey = (id: string): string => `hint/${id}`;

/**
 * An answer is being inserted: colleagues are told that somebody is at the post. Its hashes stay in memory until the answer is sent,
 * because by then the post may be gone. Never throws and never to be awaited: the answer matters more.
 */
export async function hintInserting(id: string, stored: StoredFinding): Promise<void> {
  const team = await readTeam();
  const hashed = team && (await hashFinding(stored.finding, team.hintKeys, Date.now()));
  if (!hashed) return;
  await browser.storage.session.set({ [hashedKey(id)]: hashed });
  await queueHints({ ...hashed, state: 'working' });
  await flushHints();
}

/** It was sent: colleagues are told that the post is answered. Never to be awaited, either. */
export async function hintAnswered(id: string): Promise<void> {
  const name = hashedKey(id);
  const hashed = (await browser.storage.session.get(name))[name] as (Pick<HintName, 'quarter'> & { hashes: string[] }) | undefined;
  if (!hashed) return;
  await browser.storage.session.remove(name);
  await queueHints({ ...hashed, state: 'answered' });
  await flushHints();
}
