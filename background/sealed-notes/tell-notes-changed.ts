import { browser } from 'wxt/browser';
import type { KeptNote } from '../../core/sealed-note/sealed-note.ts';
import { notesChangedKey } from '../../core/sealed-note/sealed-note-messages.ts';
import { showHandovers } from '../badge.ts';
import { forgetOnWipe } from '../forget-on-wipe.ts';
import { noteRecords } from './note-records.ts';

forgetOnWipe(() => showHandovers(0));

/** Panels that are open read the notes anew, and the toolbar button says how many handovers wait. */
export async function tellNotesChanged(): Promise<void> {
  await showUnread();
  await browser.storage.session.set({ [notesChangedKey]: Date.now() });
}

/** A database that cannot be opened says nothing of notes. */
export async function showUnread(): Promise<void> {
  const records = await noteRecords.list().catch(() => []);
  showHandovers(records.filter((record) => record.box === 'in' && isUnreadHandover(record)).length);
}

const isUnreadHandover = ({ note, readAt }: KeptNote): boolean => note.kind === 'handover' && readAt === undefined;
