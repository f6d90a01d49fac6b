import * as v from 'valibot';
import type { Handlers } from '../../browser/messages.ts';
import { cleanLink } from '../../core/day/clean-link.ts';
import { makeUuid } from '../../core/interaction/uuid.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { keepNote } from '../../core/sealed-note/keep-note.ts';
import type { NoteStore } from '../../core/sealed-note/note-desk.ts';
import { lifeOf, longestLife } from '../../core/sealed-note/note-life.ts';
import { nameNote } from '../../core/sealed-note/note-name.ts';
import { listReceivers } from '../../core/sealed-note/seal-letter.ts';
import { type KeptNote, type NoteRecord, type SealedNote, sealedNote } from '../../core/sealed-note/sealed-note.ts';
import type { NewNote, ReadNotes, SealedNoteMessages, SendNoteError } from '../../core/sealed-note/sealed-note-messages.ts';
import { isBlocked } from '../../core/team/describe-membership.ts';
import { isSpecialTopic } from '../keep-less.ts';
import { setAlarm } from '../sync-alarm.ts';
import { readMembership } from '../team/membership.ts';
import { whileOpen } from '../while-open.ts';
import { exchangeInTurn } from './fetch-sealed-notes.ts';
import { listNotes, noteRecordsOf } from './note-records.ts';
import { tellNotesChanged } from './tell-notes-changed.ts';

export const sealedNoteHandlers: Handlers<SealedNoteMessages> = {
  'sealed-notes.read': () => whileOpen(readNotes),
  'sealed-notes.send': (note) => whileOpen(() => send(note)),
  'sealed-notes.open': (id) => whileOpen(() => change(id, (kept) => ({ ...kept, readAt: kept.readAt ?? Date.now() }))),
  'sealed-notes.acknowledge': (id) => whileOpen(() => acknowledge(id)),
  'sealed-notes.remove': (id) => whileOpen(() => remove(id)),
  'sealed-notes.fetch': () => whileOpen(exchangeInTurn),
};

/** How long it is told that a note was not opened, in ms: as long as a handover lives. */
const toldFor = lifeOf('handover');

async function readNotes(): Promise<Result<ReadNotes, never>> {
  const records = await listNotes();
  const kept = records.filter((record): record is KeptNote => record.box !== 'seen');
  const isUnopened = (record: NoteRecord): boolean =>
    record.box === 'seen' && record.isFromBlocked === true && Date.now() - record.keptAt < toldFor;
  return succeed({ notes: kept.sort((one, other) => other.keptAt - one.keptAt), unopened: records.filter(isUnopened).length });
}

/** How long the panel is kept waiting for the hub, in ms; the sending itself goes on. */
const patience = 10_000;

/** `id`: under which it is kept, another one where words were changed after the first may have gone */
type Sent = Result<{ id: string; isSent: boolean }, Exclude<SendNoteError, 'store-closed'>>;

/** Kept first: what cannot be sent now is sent later. */
async function send(given: NewNote): Promise<Sent> {
  const membership = await readMembership();
  if (!membership || isBlocked(membership)) return fail('alone');
  if (!membership.access?.shared) return fail('no-hub');
  const parsed = v.safeParse(sealedNote, { ...given, from: membership.device, at: new Date().toISOString() });
  if (!parsed.success) return fail('refused');
  const note = withoutFalseLink(parsed.output);
  if (listReceivers(membership.root, note.to, membership.device).length === 0) return fail('nobody');
  const now = Date.now();
  const written: KeptNote = { id: note.id, note, box: 'out', team: membership.root.team.id, isSent: false, keptAt: now };
  return trySending(
    await keepNote(noteRecordsOf(membership.device), written, () => makeUuid(now, crypto.getRandomValues(new Uint8Array(10)))),
  );
}

/** It is kept already: whatever goes wrong here, it is sent later. */
async function trySending(id: string): Promise<Sent> {
  const exchanged = exchangeInTurn().catch(tellNotesChanged);
  await Promise.race([exchanged.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, patience))]);
  const records = await listNotes().catch(() => undefined);
  const record = records?.find((one) => one.id === id);
  // the device was wiped or has left the team meanwhile
  if (records && !record) return fail('alone');
  const isSent = record?.box === 'out' && record.isSent;
  if (!isSent) await setAlarm().catch(() => undefined);
  return succeed({ id, isSent });
}

/** Whatever the panel gave: of a post or group, without what identifies the visitor, and never of a special category. */
function withoutFalseLink({ link, ...note }: SealedNote): SealedNote {
  const cleaned = link === undefined || isSpecialTopic(note.topic ?? '') ? undefined : cleanLink(link);
  return cleaned === undefined ? note : { ...note, link: cleaned };
}

async function changeRecord(...given: Parameters<NoteStore['change']>): Promise<void> {
  const membership = await readMembership();
  if (membership) await noteRecordsOf(membership.device).change(...given);
}

async function change(id: string, alter: (kept: KeptNote) => NoteRecord): Promise<Result<null, 'unknown'>> {
  let isKnown = false;
  await changeRecord(id, (record) => {
    if (record === undefined || record.box === 'seen') return record;
    isKnown = true;
    return alter(record);
  });
  await tellNotesChanged();
  return isKnown ? succeed(null) : fail('unknown');
}

async function acknowledge(id: string): Promise<Result<null, 'unknown'>> {
  const now = Date.now();
  const changed = await change(id, (kept) => {
    if (kept.box === 'out' || kept.acknowledgedAt !== undefined) return kept;
    const file = nameNote(kept.note.from, now, crypto.getRandomValues(new Uint8Array(16)));
    return { ...kept, readAt: kept.readAt ?? now, acknowledgedAt: now, acknowledgement: { file, isSent: false } };
  });
  // what cannot be sent now goes with the next look
  if (changed.ok) void exchangeInTurn().catch(() => undefined);
  return changed;
}

/** One that came leaves its id, lest it comes again. */
async function remove(id: string): Promise<Result<null, never>> {
  await changeRecord(id, (record) => {
    if (record?.box !== 'in') return record?.box === 'seen' ? record : undefined;
    return { id, box: 'seen', keptAt: record.keptAt, expiresAt: record.expiresAt ?? record.keptAt + longestLife };
  });
  await tellNotesChanged();
  return succeed(null);
}
