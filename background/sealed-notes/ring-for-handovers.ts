import { isUnreadHandover } from '../../core/sealed-note/is-unread-handover.ts';
import { readMembership } from '../team/membership.ts';
import { listNotes, noteRecordsOf } from './note-records.ts';
import { notifyHandover } from './notify-handover.ts';

/** For each unread handover that was not told yet: a worker that ended between taking it and telling of it tells it the next time. */
export async function ringForHandovers(): Promise<void> {
  const untold = (await listNotes()).filter(isUnreadHandover).filter(({ toldAt }) => toldAt === undefined);
  const membership = untold.length > 0 ? await readMembership() : undefined;
  if (!membership) return;
  try {
    await notifyHandover();
  } catch (error) {
    // the system may have been told to show none: the number on the button says it too
    return console.warn(error);
  }
  const store = noteRecordsOf(membership.device);
  for (const { id } of untold) await store.change(id, (kept) => (kept?.box === 'in' ? { ...kept, toldAt: Date.now() } : kept));
}
