import type { AskHub, HubAnswer, HubFailure } from '../hub/ask-hub.ts';
import type { HubPlace } from '../hub/hub-access.ts';
import { isAboutOne } from '../hub/is-about-one.ts';
import type { Bytes } from '../team/bytes.ts';
import type { Membership } from '../team/membership.ts';
import type { NoteRecord } from './sealed-note.ts';

/** Where notes are kept. A change reads and writes at once: what was done meanwhile is not undone. */
export interface NoteStore {
  list(): Promise<NoteRecord[]>;
  change(id: string, change: (record: NoteRecord | undefined) => NoteRecord | undefined): Promise<void>;
}

/** All that is needed to exchange notes. */
export interface NoteDesk {
  ask: AskHub;
  shared: HubPlace;
  member: Pick<Membership, 'device' | 'root' | 'signKey' | 'sealKey'>;
  store: NoteStore;
  /** the clock of this device, in ms since 1970, UTC */
  now(): number;
  randomBytes(length: number): Bytes;
}

/**
 * Why the hub was not of use. `unreachable`: no answer, or not its own, or it is busy · `refused`: the credential; trying again soon only
 * adds to the harm · `denied`: it answers, but does not do this one thing.
 */
export type NoteTrouble = 'unreachable' | 'refused' | 'denied';

/** undefined: the answer is as wanted. */
export function readTrouble(answer: HubAnswer | HubFailure, wanted: readonly number[]): NoteTrouble | undefined {
  if (typeof answer === 'string') return 'unreachable';
  const { status } = answer;
  if (wanted.includes(status)) return undefined;
  if (status === 401) return 'refused';
  return isAboutOne(answer) ? 'denied' : 'unreachable';
}
