import { watchClock } from '../hub/watch-clock.ts';
import { getFile, listFolder } from '../hub/webdav.ts';
import { type LetterContent, longestLetter } from './letter.ts';
import { type NoteDesk, type NoteTrouble, readTrouble } from './note-desk.ts';
import { lifeOf, longestLife } from './note-life.ts';
import { readNoteName } from './note-name.ts';
import { type LetterFault, listAddresses, openLetter } from './open-letter.ts';
import type { KeptNote, NoteRecord, SealedNote } from './sealed-note.ts';

/** In one go, so that the worker is done within its life; the rest comes with the next. */
const mostFiles = 200;

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
  const seen = new Set(records.filter((record) => isSettled(record, member.root.version)).map(({ id }) => id));
  const found = listing.flatMap(({ name, isFolder, modified }): Found[] => {
    const to = isFolder ? undefined : readNoteName(name)?.to;
    return to !== undefined && addresses.includes(to) && !seen.has(name) ? [{ name, to, modified }] : [];
  });
  // the newest first: an urgent one must not wait behind a month of others
  found.sort((one, other) => (other.modified ?? 0) - (one.modified ?? 0));
  const taken: Taken = { arrived: [], isRootOld: false, ...clock };
  for (const file of found.slice(0, mostFiles)) {
    const answer = await getFile(desk.ask, shared, `notes/${file.name}`, longestLetter);
    if (answer !== 'too-long' && (typeof answer === 'string' || answer.status !== 200)) {
      // a file that went meanwhile is no trouble
      const trouble = readTrouble(answer, [404]);
      if (trouble !== undefined) return { ...taken, trouble };
      continue;
    }
    const content = answer === 'too-long' ? 'not-a-letter' : await openLetter(answer.body, file.to, member);
    taken.isRootOld ||= content === 'unknown-sender';
    taken.arrived.push(...(await keep(desk, { file, content, hubNow: hubNow ?? now() })));
  }
  return taken;
}

/** What an older root did not know the sender of is looked at again with a newer one. */
const isSettled = (record: NoteRecord, version: number): boolean =>
  record.box === 'seen' && (record.rootVersion === undefined || record.rootVersion === version);

interface Opened {
  file: Found;
  content: LetterContent | LetterFault;
  hubNow: number;
}

/** First what is in it, then that it was seen: an end in between looks at it once more and finds it known. */
async function keep(desk: NoteDesk, { file, content, hubNow }: Opened): Promise<KeptNote[]> {
  const { store, member } = desk;
  const arrived: KeptNote[] = [];
  if (typeof content === 'object' && content.kind === 'ack') {
    await store.change(content.of, (record) => acknowledge(record, content.from, desk));
  } else if (typeof content === 'object') {
    const note = receive(content, { file, hubNow, now: desk.now() });
    await store.change(content.id, (record) => {
      if (record !== undefined || note === undefined) return record;
      arrived.push(note);
      return note;
    });
  }
  const mark = content === 'unknown-sender' ? { rootVersion: member.root.version } : {};
  await store.change(file.name, () => ({ id: file.name, box: 'seen', expiresAt: hubNow + longestLife, ...mark }));
  return arrived;
}

/**
 * undefined: its time is over. Its age is what the hub says of the file, or what its sender signed, whichever is older: put there again
 * it does not live again.
 */
function receive(note: SealedNote, { file, hubNow, now }: Omit<Opened, 'content'> & { now: number }): KeptNote | undefined {
  const sentAt = Math.min(Date.parse(note.at), file.modified ?? hubNow, hubNow);
  const expiresAt = sentAt + lifeOf(note.kind);
  if (expiresAt <= hubNow) return undefined;
  const keptAt = (file.modified ?? hubNow) - (hubNow - now);
  return { id: note.id, note, box: 'in', file: file.name, isSent: true, keptAt, expiresAt };
}

/** Only by somebody it was sent to, and the first word counts. */
function acknowledge(record: NoteRecord | undefined, by: string, { member, now }: NoteDesk): NoteRecord | undefined {
  if (record?.box !== 'out' || record.acknowledgedAt !== undefined) return record;
  const { to } = record.note;
  const isReceiver = 'device' in to ? to.device === by : listAddresses(member.root, by).includes(to.role);
  return isReceiver ? { ...record, acknowledgedAt: now() } : record;
}

/** What has an end and is past it; `hubNow` as the hub said, ms since 1970, UTC. */
export async function forgetExpired({ store }: Pick<NoteDesk, 'store'>, hubNow: number): Promise<void> {
  for (const { id, expiresAt } of await store.list()) {
    if (expiresAt !== undefined && expiresAt <= hubNow) await store.change(id, () => undefined);
  }
}
