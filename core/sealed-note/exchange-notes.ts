import { fail, type Result, succeed } from '../result.ts';
import { isBlocked } from '../team/describe-membership.ts';
import type { Membership } from '../team/membership.ts';
import { forgetExpired, forgetOtherTeams } from './forget-notes.ts';
import type { NoteDesk, NoteStore, NoteTrouble } from './note-desk.ts';
import { sendWaiting } from './send-waiting.ts';
import { type Taken, takeArrived } from './take-arrived.ts';

export interface Exchange extends Pick<NoteDesk, 'ask' | 'now' | 'randomBytes'> {
  /** as it is at that moment; undefined: alone */
  readMembership(): Promise<Membership | undefined>;
  /** asks the hub for a newer root and keeps it */
  refresh(membership: Membership): Promise<unknown>;
  /** writes only while this device is the one of that id */
  storeOf(device: string): NoteStore;
}

export interface Exchanged {
  /** new ones */
  arrived: number;
  trouble?: NoteTrouble | undefined;
}

/** Takes what arrived for this device, sends what waits, forgets what expired. */
export async function exchangeNotes(exchange: Exchange): Promise<Result<Exchanged, 'alone' | 'no-hub'>> {
  const membership = await readCounting(exchange);
  if (!membership) return fail('alone');
  await forgetOtherTeams(exchange.storeOf(membership.device), membership.root.team.id);
  const taker = sitDown(exchange, membership);
  if (!taker) return fail('no-hub');
  const taken = await takeWithNewestRoot(exchange, membership, taker);
  // the root may be another one by now: nothing is sealed to whom it has blocked
  const current = await readCounting(exchange);
  const sender = current && sitDown(exchange, current);
  if (!sender) return fail(current ? 'no-hub' : 'alone');
  const { trouble, hubNow, arrived } = taken;
  // a hub that does not list may still take
  const isOfUse = trouble === undefined || trouble === 'denied';
  const unsent = isOfUse ? await sendWaiting(sender, hubNow) : trouble;
  if (hubNow !== undefined) await forgetExpired(sender, hubNow);
  return succeed({ arrived: arrived.length, trouble: unsent ?? trouble });
}

async function readCounting({ readMembership }: Exchange): Promise<Membership | undefined> {
  const membership = await readMembership();
  return membership && !isBlocked(membership) ? membership : undefined;
}

function sitDown({ ask, now, randomBytes, storeOf }: Exchange, { access, ...member }: Membership): NoteDesk | undefined {
  const shared = access?.shared;
  return shared && { ask, now, randomBytes, shared, member, store: storeOf(member.device) };
}

/** A device that joined a moment ago stands in a root that is looked for once an hour. */
async function takeWithNewestRoot(exchange: Exchange, membership: Membership, desk: NoteDesk): Promise<Taken> {
  const taken = await takeArrived(desk);
  if (!taken.isRootOld) return taken;
  await exchange.refresh(membership);
  const next = await readCounting(exchange);
  const newer = next && next.root.version !== membership.root.version ? sitDown(exchange, next) : undefined;
  if (!newer) return taken;
  const more = await takeArrived(newer);
  return { ...more, arrived: [...taken.arrived, ...more.arrived] };
}
