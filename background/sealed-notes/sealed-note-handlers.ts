import * as v from 'valibot';
import type { Handlers } from '../../browser/messages.ts';
import { cleanLink } from '../../core/day/clean-link.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { longestLife } from '../../core/sealed-note/note-life.ts';
import { nameNote } from '../../core/sealed-note/note-name.ts';
import { listReceivers } from '../../core/sealed-note/seal-letter.ts';
import { type KeptNote, type NoteRecord, type SealedNote, sealedNote } from '../../core/sealed-note/sealed-note.ts';
import type { NewNote, SealedNoteMessages } from '../../core/sealed-note/sealed-note-messages.ts';
import { isBlocked } from '../../core/team/describe-membership.ts';
import { isSpecialTopic } from '../keep-less.ts';
import { setAlarm } from '../sync-alarm.ts';
import { readMembership } from '../team/membership.ts';
import { exchangeNotes } from './fetch-sealed-notes.ts';
import { noteRecords } from './note-records.ts';
import { tellNotesChanged } from './tell-notes-changed.ts';

export const sealedNoteHandlers: Handlers<SealedNoteMessages> = {
  'sealed-notes.read': () => whileOpen(readNotes),
  'sealed-notes.send': (note) => whileOpen(() => send(note)),
  'sealed-notes.open': (id) => whileOpen(() => change(id, (kept) => ({ ...kept, readAt: kept.readAt ?? Date.now() }))),
  'sealed-notes.acknowledge': (id) => whileOpen(() => acknowledge(id)),
  'sealed-notes.remove': (id) => whileOpen(() => remove(id)),
  'sealed-notes.fetch': () => whileOpen(exchangeNotes),
};

async function whileOpen<T, E extends string>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | 'store-closed'>> {
  try {
    return await work();
  } catch (error) {
    // an error may say what was to be written
    return fail('store-closed', error instanceof Error ? error.name : undefined);
  }
}

async function readNotes(): Promise<Result<KeptNote[], never>> {
  const kept = (await noteRecords.list()).filter((record): record is KeptNote => record.box !== 'seen');
  return succeed(kept.sort((one, other) => other.keptAt - one.keptAt));
}

/** How long the panel is kept waiting for the hub, in ms; the sending itself goes on. */
const patience = 10_000;

type Sent = Result<{ isSent: boolean }, 'alone' | 'refused' | 'nobody' | 'no-hub'>;

/** Kept first: what cannot be sent now is sent later. */
async function send(given: NewNote): Promise<Sent> {
  const membership = await readMembership();
  if (!membership || isBlocked(membership)) return fail('alone');
  if (!membership.access?.shared) return fail('no-hub');
  const parsed = v.safeParse(sealedNote, { ...given, from: membership.device, at: new Date().toISOString() });
  if (!parsed.success) return fail('refused');
  const note = withoutFalseLink(parsed.output);
  if (listReceivers(membership.root, note.to, membership.device).length === 0) return fail('nobody');
  // the other half of a double click
  await noteRecords.change(note.id, (kept) => kept ?? { id: note.id, note, box: 'out', isSent: false, keptAt: Date.now() });
  await Promise.race([exchangeNotes(), new Promise((resolve) => setTimeout(resolve, patience))]);
  const record = (await noteRecords.list()).find(({ id }) => id === note.id);
  const isSent = record?.box === 'out' && record.isSent;
  if (!isSent) await setAlarm();
  return succeed({ isSent });
}

/** Whatever the panel gave: of a post or group, without what identifies the visitor, and never of a special category. */
function withoutFalseLink({ link, ...note }: SealedNote): SealedNote {
  const cleaned = link === undefined || isSpecialTopic(note.topic ?? '') ? undefined : cleanLink(link);
  return cleaned === undefined ? note : { ...note, link: cleaned };
}

async function change(id: string, alter: (kept: KeptNote) => NoteRecord): Promise<Result<null, 'unknown'>> {
  let isKnown = false;
  await noteRecords.change(id, (record) => {
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
  if (changed.ok) void exchangeNotes().catch(() => undefined);
  return changed;
}

/** One that came leaves its id, lest it comes again. */
async function remove(id: string): Promise<Result<null, never>> {
  await noteRecords.change(id, (record) => {
    if (record?.box !== 'in') return record?.box === 'seen' ? record : undefined;
    return { id, box: 'seen', expiresAt: record.expiresAt ?? record.keptAt + longestLife };
  });
  await tellNotesChanged();
  return succeed(null);
}
