import { isWaiting } from '../../core/sealed-note/send-waiting.ts';
import { listNotes } from './note-records.ts';

/** Something could not be sent yet. */
export const hasWaitingNotes = async (): Promise<boolean> => (await listNotes()).some(isWaiting);
