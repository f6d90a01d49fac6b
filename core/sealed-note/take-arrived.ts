import { watchClock } from '../hub/watch-clock.ts';
import { getFile, listFolder } from '../hub/webdav.ts';
import { findDevice } from '../team/read-root.ts';
import { type LetterContent, longestLetter } from './letter.ts';
import { type NoteDesk, type NoteTrouble, readTrouble } from './note-desk.ts';
import { lifeOf, longestLife } from './note-life.ts';
import { nameNote, readNoteName } from './note-name.ts';
import { type LetterFault, listAddresses, openLetter } from './open-letter.ts';
import type { KeptNote, NoteRecord, SealedNote, SeenMark } from './sealed-note.ts';

/** In one go, so that the worker is done within its life; the rest comes with the next. */
const mostFiles = 200;
/** What is over by the hub's clock alone rests for so long, in ms. */
const untilLookedAgain = 60 * 60 * 1000;

export interface Taken {
  /** new ones for this device */
  arrived: KeptNote[];
  trouble?: NoteTrouble;
  /** the root we have does not know a sender: there may be a newer one */
  isRootOld: boolean;
  /** by the hub's clock, ms since 1970, UTC; absent: it did not say */
  hubNow?: number;
}

interface Found {
  name: string;
  to: string;
  /** by the hub's clock, ms since 1970, UTC */
  modified: number | undefined;
}

/** Looks at what is new in `notes/` and keeps what is for this device: sender known, signature right, not too old, never twice. */
export async function takeArrived(desk: NoteDesk): Promise<Taken> {
  const { shared, member, store, now } = desk;
  const watched = watchClock(desk.ask, now);
  const listing = await listFolder(watched.ask, shared, 'notes');
  if (!Array.isArray(listing)) return { arrived: [], isRootOld: false, trouble: readTrouble(listing, []) ?? 'unreachable' };
  const hubNow = watched.hubNow();
  const clock = hubNow === undefined ? {} : { hubNow };
  const addresses = listAddresses(member.root, member.device);
  const records = await store.list();
  const seen = new Set(records.filter((record) => isSettled(record, { version: member.root.version, now: now() })).map(({ id }) => id));
  const found = listing.flatMap(({ name, isFolder, modified }): Found[] => {
    const to = isFolder ? undefined : readNoteName(name);
    return to !== undefined && addresses.includes(to) && !seen.has(name) ? [{ name, to, modified }] : [];
  });
  // the newest first: an urgent one must not wait behind a month of others
  found.sort((one, other) => (other.modified ?? 0) - (one.modified ?? 0));
  const taken: Taken = { arrived: [], isRootOld: false, ...clock };
  for (const file of found.slice(0, mostFiles)) {
    const answer = await getFile(desk.ask, shared, `notes/${file.name}`, longestLetter);
    if (answer !== 'too-long' && (typeof answer === 'string' || answer.status !== 200)) {
      const trouble = readTrouble(answer, [404]);
      // one that went meanwhile, or that the hub will not give, holds up no other
      if (trouble === undefined || trouble === 'denied') continue;
      return { ...taken, trouble };
    }
    const content = answer === 'too-long' ? 'not-a-letter' : await openLetter(answer.body, file.to, { ...member, cameAt: file.modified });
    taken.isRootOld ||= content === 'unknown-sender';
    taken.arrived.push(...(await keep(desk, { file, content, hubNow: hubNow ?? now() })));
  }
  return taken;
}

interface Moment {
  /** of the root */
  version: number;
  now: number;
}

/** Neither what an older root did not know the sender of, nor what the hub alone called too old a while ago. */
function isSettled(record: NoteRecord, { version, now }: Moment): boolean {
  if (record.box !== 'seen' || (record.rootVersion !== undefined && record.rootVersion !== version)) return false;
  const { lookAgainAt } = record;
  return lookAgainAt === undefined || (now < lookAgainAt && lookAgainAt - now <= untilLookedAgain);
}

interface Opened {
  file: Found;
  content: LetterContent | LetterFault;
  hubNow: number;
}

/** First what is in it, then that it was seen: an end in between looks at it once more and finds it known. */
async function keep(desk: NoteDesk, opened: Opened): Promise<KeptNote[]> {
  const { file, content } = opened;
  const arrived: KeptNote[] = [];
  if (typeof content === 'object' && content.kind === 'ack') {
    await desk.store.change(content.of, (record) => acknowledge(record, content.from, desk));
  } else if (typeof content === 'object') {
    const note = receive(content, { ...opened, desk });
    await desk.store.change(content.id, (record) => {
      if (record?.box === 'in') return followSender(record, content, desk);
      if (record !== undefined || note === undefined) return record;
      arrived.push(note);
      return note;
    });
  }
  await desk.store.change(file.name, () => mark(opened, desk));
  return arrived;
}

function mark({ file, content, hubNow }: Opened, { member, now }: NoteDesk): SeenMark {
  const seen: SeenMark = { id: file.name, box: 'seen', keptAt: now(), expiresAt: hubNow + longestLife };
  if (content === 'unknown-sender') return { ...seen, rootVersion: member.root.version };
  if (content === 'blocked-sender') return { ...seen, isFromBlocked: true };
  const isNote = typeof content === 'object' && content.kind !== 'ack';
  const isOverAtHubAlone = isNote && endOf(content, file, hubNow) <= hubNow && Date.parse(content.at) + lifeOf(content.kind) > now();
  return isOverAtHubAlone ? { ...seen, lookAgainAt: now() + untilLookedAgain } : seen;
}

/**
 * Its age is what the hub says of the file, or what its sender signed, whichever is older: put there again it does not live again.
 * By the hub's clock, ms since 1970, UTC.
 */
const endOf = (note: SealedNote, { modified }: Found, hubNow: number): number =>
  Math.min(Date.parse(note.at), modified ?? hubNow, hubNow) + lifeOf(note.kind);

/** undefined: its time is over. */
function receive(note: SealedNote, { file, hubNow, desk }: Omit<Opened, 'content'> & { desk: NoteDesk }): KeptNote | undefined {
  const expiresAt = endOf(note, file, hubNow);
  if (expiresAt <= hubNow) return undefined;
  const now = desk.now();
  const keptAt = Math.min(now, (file.modified ?? hubNow) - (hubNow - now));
  return { id: note.id, note, box: 'in', team: desk.member.root.team.id, file: file.name, isSent: true, keptAt, expiresAt };
}

/** Sealed anew by whoever took the place of a device that no longer counts: they are to learn that somebody sees to it. */
function followSender(record: KeptNote, { from }: SealedNote, { member: { root }, now, randomBytes }: NoteDesk): KeptNote {
  const isBlocked = (id: string): boolean => findDevice(root, id)?.blocked !== undefined;
  if (record.note.from === from || !isBlocked(record.note.from) || isBlocked(from)) return record;
  const told =
    record.acknowledgedAt === undefined ? {} : { acknowledgement: { file: nameNote(from, now(), randomBytes(16)), isSent: false } };
  return { ...record, note: { ...record.note, from }, ...told };
}

/** Only by somebody it was sent to, and the first word counts. */
function acknowledge(record: NoteRecord | undefined, by: string, { member, now }: NoteDesk): NoteRecord | undefined {
  if (record?.box !== 'out' || record.acknowledgedAt !== undefined) return record;
  const { to } = record.note;
  const isReceiver = 'device' in to ? to.device === by : listAddresses(member.root, by).includes(to.role);
  return isReceiver ? { ...record, acknowledgedAt: now() } : record;
}
