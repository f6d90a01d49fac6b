import { watchClock } from '../hub/watch-clock.ts';
import { putNew } from '../hub/webdav.ts';
import type { LetterContent } from './letter.ts';
import { type NoteDesk, type NoteTrouble, readTrouble } from './note-desk.ts';
import { lifeOf, toQuarterHour } from './note-life.ts';
import { nameAddress, nameNote } from './note-name.ts';
import { sealLetter } from './seal-letter.ts';
import type { KeptNote, NoteRecord, SealedNote } from './sealed-note.ts';

export const isWaiting = (record: NoteRecord): record is KeptNote =>
  (record.box === 'out' && !record.isSent) || (record.box === 'in' && record.acknowledgement?.isSent === false);

/** Sends what waits, oldest first; `hubNow`: as the hub said just before. Ends at the first trouble: the rest waits on. */
export async function sendWaiting(desk: NoteDesk, hubNow: number | undefined): Promise<NoteTrouble | undefined> {
  const waiting = (await desk.store.list()).filter(isWaiting).sort((one, other) => one.keptAt - other.keptAt);
  for (const record of waiting) {
    const trouble = await (record.box === 'out' ? sendNote(desk, record, hubNow) : sendAcknowledgement(desk, record));
    if (trouble !== undefined) return trouble;
  }
  return undefined;
}

/** The first name stays: an attempt whose answer was lost is the same file. */
async function sendNote(desk: NoteDesk, { id, note, file: given }: KeptNote, hubNow = desk.now()): Promise<NoteTrouble | undefined> {
  const file = given ?? nameNote(nameAddress(note.to), hubNow, desk.randomBytes(16));
  const sent: SealedNote = { ...note, at: toQuarterHour(hubNow) };
  if (given === undefined) await change(desk, id, (kept) => ({ ...kept, file }));
  const put = await putLetter(desk, file, sent);
  if (put.trouble !== undefined || !put.isThere) return put.trouble;
  const expiresAt = (put.hubNow ?? hubNow) + lifeOf(note.kind);
  await change(desk, id, (kept) => ({ ...kept, note: sent, isSent: true, expiresAt }));
  return undefined;
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
  const bytes = await sealLetter(content, member);
  if (!bytes) return { isThere: false };
  const watched = watchClock(ask, now);
  const answer = await putNew(watched.ask, shared, `notes/${file}`, bytes);
  const trouble = readTrouble(answer, [201, 412]);
  return { isThere: trouble === undefined, trouble, hubNow: watched.hubNow() };
}

const change = (desk: NoteDesk, id: string, alter: (kept: KeptNote) => KeptNote): Promise<void> =>
  desk.store.change(id, (record) => (record === undefined || record.box === 'seen' ? record : alter(record)));
