import { fail, type Result, succeed } from '../../core/result.ts';
import { exchangeNotes } from '../../core/sealed-note/exchange-notes.ts';
import { askShared, endLockOut, isLockedOut } from '../outbox/lock-out.ts';
import { readMembership } from '../team/membership.ts';
import { refreshNow } from '../team/refresh-team.ts';
import { noteRecordsOf } from './note-records.ts';
import { ringForHandovers } from './ring-for-handovers.ts';
import { tellNotesChanged } from './tell-notes-changed.ts';

type Fetched = Result<{ arrived: number }, 'alone' | 'no-hub' | 'unreachable'>;

/** Sends what waits, takes what arrived for this device, forgets what expired. */
export async function fetchSealedNotes(): Promise<void> {
  if (await isLockedOut()) await ringForHandovers();
  else await exchangeInTurn();
}

/** One at a time, whoever asks. Throws where the database cannot be opened. */
export const exchangeInTurn = (): Promise<Fetched> => navigator.locks.request('sealed-notes', exchange);

async function exchange(): Promise<Fetched> {
  const exchanged = await exchangeNotes({
    ask: askShared,
    now: Date.now,
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    readMembership,
    refresh: refreshNow,
    storeOf: noteRecordsOf,
  });
  await tellNotesChanged();
  await ringForHandovers();
  if (!exchanged.ok) return exchanged;
  const { arrived, trouble } = exchanged.value;
  if (trouble === undefined || trouble === 'denied') await endLockOut();
  return trouble === undefined ? succeed({ arrived }) : fail('unreachable');
}
