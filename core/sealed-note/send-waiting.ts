import { watchClock } from '../hub/watch-clock.ts';
import { putNew } from '../hub/webdav.ts';
import type { LetterContent } from './letter.ts';
import { type NoteDesk, type NoteTrouble, readTrouble } from './note-desk.ts';
import { lifeOf, toQuarterHour } from './note-life.ts';
import { nameAddress, nameNote } from './note-name.ts';
import { listReceivers, sealLetter } from './seal-letter.ts';
import type { KeptNote, NoteRecord, SealedNote } from './sealed-note.ts';

export const isWaiting = (record: NoteRecord): record is KeptNote =>
  (record.box === 'out' && !record.isSent) || (record.box === 'in' && record.acknowledgement?.isSent === false);

/**
 * Sends what waits, oldest first; `hubNow`: as the hub said just before. Ends where the hub is of no use; what it does not take, or what
 * cannot be sealed for this team, waits on and holds up nothing.
 */
export async function sendWaiting(desk: NoteDesk, hubNow: number | undefined): Promise<NoteTrouble | undefined> {
  const clock = hubNow ?? desk.now();
  const waiting = (await desk.store.list()).filter((record): record is KeptNote => isWaiting(record) || isToSealAnew(record, desk, clock));
  let denied: NoteTrouble | undefined;
  for (const record of waiting.sort((one, other) => one.keptAt - other.keptAt)) {
    const trouble = await (record.box === 'out' ? sendNote(desk, record, clock) : sendAcknowledgement(desk, record));
    if (trouble === 'denied') denied = trouble;
    else if (trouble !== undefined) return trouble;
  }
  return denied;
}

/** A handover nobody has answered, when this device or a receiver has new keys: the file at the hub may be closed to everybody. */
function isToSealAnew(record: NoteRecord, { member }: NoteDesk, hubNow: number): boolean {
  if (record.box !== 'out' || record.note.kind !== 'handover' || record.acknowledgedAt !== undefined) return false;
  return record.expiresAt !== undefined && record.expiresAt > hubNow && isSealedToOthers(record, member);
}

/** Its file was not made by this device as it is now, or not for somebody who is to have it. */
function isSealedToOthers({ note, sealedTo = [] }: KeptNote, { root, device }: NoteDesk['member']): boolean {
  const receivers = listReceivers(root, note.to, device);
  return receivers.length > 0 && (note.from !== device || receivers.some(({ id }) => !sealedTo.includes(id)));
}

async function sendNote(desk: NoteDesk, record: KeptNote, hubNow: number): Promise<NoteTrouble | undefined> {
  const prepared = await prepare(desk, record, hubNow);
  if (!prepared) return undefined;
  const { id, note, file } = prepared;
  // sealed anew it lives no longer
  const sent: SealedNote = record.expiresAt === undefined ? { ...note, at: toQuarterHour(hubNow) } : note;
  const put = await putLetter(desk, file, sent);
  if (put.trouble !== undefined || !put.isThere) return put.trouble;
  const expiresAt = record.expiresAt ?? (put.hubNow ?? hubNow) + lifeOf(note.kind);
  await change(desk, id, (kept) => ({ ...kept, note: sent, isSent: true, expiresAt }));
  return undefined;
}

/**
 * The first name stays: an attempt whose answer was lost is the same file. But what others sealed, or for others, is another one. As it is
 * kept now: it may have been written anew meanwhile. undefined: it was removed.
 */
async function prepare(desk: NoteDesk, record: KeptNote, hubNow: number): Promise<(KeptNote & { file: string }) | undefined> {
  const { member } = desk;
  if (record.file !== undefined && !isSealedToOthers(record, member)) return { ...record, file: record.file };
  let prepared: (KeptNote & { file: string }) | undefined;
  await change(desk, record.id, (kept) => {
    prepared = {
      ...kept,
      file: nameNote(nameAddress(kept.note.to), hubNow, desk.randomBytes(16)),
      note: { ...kept.note, from: member.device },
      sealedTo: listReceivers(member.root, kept.note.to, member.device).map(({ id }) => id),
      isSent: false,
    };
    return prepared;
  });
  return prepared;
}

async function sendAcknowledgement(desk: NoteDesk, { id, note, acknowledgement }: KeptNote): Promise<NoteTrouble | undefined> {
  if (!acknowledgement) return undefined;
  const { file } = acknowledgement;
  const put = await putLetter(desk, file, { kind: 'ack', of: id, from: desk.member.device, to: { device: note.from } });
  if (put.trouble !== undefined) return put.trouble;
  // nobody can be told any more: the sender's device is blocked
  await change(desk, id, (kept) => ({ ...kept, acknowledgement: { file, isSent: true } }));
  return undefined;
}

interface Put {
  isThere: boolean;
  trouble?: NoteTrouble | undefined;
  hubNow?: number | undefined;
}

async function putLetter({ ask, shared, member, now }: NoteDesk, file: string, content: LetterContent): Promise<Put> {
  // a recipient that is none throws
  const bytes = await sealLetter(content, member).catch(() => undefined);
  if (!bytes) return { isThere: false };
  const watched = watchClock(ask, now);
  const answer = await putNew(watched.ask, shared, `notes/${file}`, bytes);
  const trouble = readTrouble(answer, [201, 412]);
  return { isThere: trouble === undefined, trouble, hubNow: watched.hubNow() };
}

const change = (desk: NoteDesk, id: string, alter: (kept: KeptNote) => KeptNote): Promise<void> =>
  desk.store.change(id, (record) => (record === undefined || record.box === 'seen' ? record : alter(record)));
