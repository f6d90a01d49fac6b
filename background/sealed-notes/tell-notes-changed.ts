import { browser } from 'wxt/browser';
import { isUnreadHandover } from '../../core/sealed-note/is-unread-handover.ts';
import { notesChangedKey } from '../../core/sealed-note/sealed-note-messages.ts';
import { showHandovers } from '../badge.ts';
import { forgetOnWipe } from '../forget-on-wipe.ts';
import { listNotes } from './note-records.ts';

forgetOnWipe(() => showHandovers(0));

/** Panels that are open read the notes anew, and the toolbar button says how many handovers wait. */
export async function tellNotesChanged(): Promise<void> {
  await showUnread();
  await browser.storage.session.set({ [notesChangedKey]: Date.now() });
}

/** A database that cannot be opened says nothing of notes. */
export async function showUnread(): Promise<void> {
  const records = await listNotes().catch(() => []);
  showHandovers(records.filter(isUnreadHandover).length);
}
