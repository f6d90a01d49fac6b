import { askHub } from '../../browser/hub-request.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { NoteDesk, NoteTrouble } from '../../core/sealed-note/note-desk.ts';
import type { KeptNote } from '../../core/sealed-note/sealed-note.ts';
import { sendWaiting } from '../../core/sealed-note/send-waiting.ts';
import { forgetExpired, type Taken, takeArrived } from '../../core/sealed-note/take-arrived.ts';
import { isBlocked } from '../../core/team/describe-membership.ts';
import type { Membership } from '../../core/team/membership.ts';
import { readMembership } from '../team/membership.ts';
import { refreshNow } from '../team/refresh-team.ts';
import { noteRecords } from './note-records.ts';
import { notifyHandover } from './notify-handover.ts';
import { isPaused, pause } from './pause.ts';
import { tellNotesChanged } from './tell-notes-changed.ts';

type Fetched = Result<{ arrived: number }, 'alone' | 'no-hub' | 'unreachable'>;

/** Sends what waits, takes what arrived for this device, forgets what expired. */
export async function fetchSealedNotes(): Promise<void> {
  if (!(await isPaused())) await exchangeNotes();
}

/** One at a time, whoever asks. Throws where the database cannot be opened. */
export const exchangeNotes = (): Promise<Fetched> => navigator.locks.request('sealed-notes', exchange);

async function exchange(): Promise<Fetched> {
  const membership = await readMembership();
  if (!membership || isBlocked(membership)) return fail('alone');
  const desk = sitDown(membership);
  if (!desk) return fail('no-hub');
  const taken = await takeWithNewestRoot(desk, membership);
  // a hub that cannot be reached takes nothing either; one that does not list may still take
  const unsent = taken.trouble === 'unreachable' ? taken.trouble : await sendWaiting(desk, taken.hubNow);
  if (taken.hubNow !== undefined) await forgetExpired(desk, taken.hubNow);
  await tellNotesChanged();
  await tell(taken.arrived);
  const trouble = taken.trouble ?? unsent;
  await pause(trouble === 'refused');
  return answer(taken.arrived, trouble);
}

function sitDown({ access, ...member }: Membership): NoteDesk | undefined {
  const shared = access?.shared;
  const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  return shared && { ask: askHub, shared, member, store: noteRecords, now: Date.now, randomBytes };
}

/** A device that joined a moment ago stands in a root that is looked for once an hour. */
async function takeWithNewestRoot(desk: NoteDesk, membership: Membership): Promise<Taken> {
  const taken = await takeArrived(desk);
  if (!taken.isRootOld) return taken;
  await refreshNow(membership);
  const member = await readMembership();
  if (!member || member.root.version === membership.root.version) return taken;
  const more = await takeArrived({ ...desk, member });
  return { ...more, arrived: [...taken.arrived, ...more.arrived] };
}

async function tell(arrived: readonly KeptNote[]): Promise<void> {
  if (!arrived.some(({ note }) => note.kind === 'handover')) return;
  // the system may have been told to show none: the number on the button says it too
  await notifyHandover().catch((error: unknown) => console.warn(error));
}

const answer = (arrived: readonly KeptNote[], trouble: NoteTrouble | undefined): Fetched =>
  trouble === undefined ? succeed({ arrived: arrived.length }) : fail('unreachable');
